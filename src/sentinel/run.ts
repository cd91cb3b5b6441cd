/**
 * The sentinel: on every page it decides from cheap signs whether somebody shops here. If nobody
 * does, it leaves no observer, timer or message, only listeners for a change of address. If
 * somebody does, it tells the background when the page is quiet; where the background finds a
 * checkout, it starts the watch (watch-changes.ts) itself.
 */
import { onNavigation } from './navigations.ts';
import { type Stop, whenQuiet } from './quiet.ts';
import { looksLikeShop } from './signals.ts';

export type Answer = { watch?: boolean; sleep?: boolean } | null | undefined;
export type Wiring = {
  window: Window & typeof globalThis;
  /** Sends to the background. Rejects when there is none: the extension was removed or renewed. */
  send: (type: 'shop-page') => Promise<Answer>;
  /** Remembers the first states of controls and who changed them; running already. */
  memory: { start(): void; stop(): void } | undefined;
  /** Ends the watch of this document, if there is one. */
  stopWatch: Stop;
  /** Hears that this sentinel sleeps for good. */
  end?: () => void;
  pace?: typeof SENTINEL_PACE;
};

export const SENTINEL_PACE = {
  /** A page is quiet when nothing changed for `still` ms, or `atMost` ms have passed. */
  quiet: { still: 400, atMost: 4000 },
  /** A page with too few signs yet may wait for its shop: it is looked at again, so many times. */
  again: { still: 1000, atMost: 4000 },
  looks: 7,
};

/** Starts on the document of `window`. The answer stops everything, for good. */
export function runSentinel({
  window,
  send,
  memory,
  stopWatch,
  end,
  pace = SENTINEL_PACE,
}: Wiring): Stop {
  const { document } = window;
  let told = false;
  let stopWork: Stop | undefined;

  const work = (stop?: Stop) => {
    stopWork?.();
    stopWork = stop;
  };
  const sleep = () => {
    work();
    stopWatch();
    stopNavigation();
    memory?.stop();
    end?.();
  };
  const ask = async () => {
    const answer = await send('shop-page').catch((): Answer => ({ sleep: true }));
    if (answer?.sleep) sleep();
    else if (!answer?.watch) stopWatch();
  };
  const tell = () => {
    told = true;
    work(whenQuiet(window, pace.quiet, () => void ask()));
  };
  const look = (left: number) => {
    const verdict = looksLikeShop(document, window.location.href);
    if (verdict === 'shop') return tell();
    if (verdict === 'perhaps' && left > 1) {
      return work(whenQuiet(window, pace.again, () => look(left - 1)));
    }
    // Nobody shops here: what was listened to goes too.
    memory?.stop();
    work();
  };
  const begin = () => look(pace.looks);
  const moved = () => {
    memory?.start();
    // Where a shop was, the background must hear of every page, or its badge would go stale.
    if (told) tell();
    else begin();
  };

  const stopNavigation = onNavigation(window, moved);
  begin();
  return sleep;
}
