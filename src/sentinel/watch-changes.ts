/** Watches a checkout for changes, and stops by itself when nothing happens any more. */
import type { Stop } from './quiet.ts';

export type Watch = { stop: Stop; wake: () => void };

export type Pace = {
  /** Quiet this long: the change is over. */
  still: number;
  /** A page that never is quiet is read this long after its first change. */
  atMost: number;
  /** Nothing changed for this long: stop observing until the user does something. */
  sleepAfter: number;
  /** Changes told of in the life of the document; then no more. */
  most: number;
};
export const PACE: Pace = { still: 600, atMost: 5000, sleepAfter: 120_000, most: 60 };

const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'open',
  'disabled',
  'checked',
  'selected',
  'value',
  'src',
  'aria-checked',
  'aria-hidden',
  'aria-expanded',
  'aria-selected',
  'aria-disabled',
];
/** Loads of one frame that are told of: one that loads itself again and again is an advertisement. */
const LOADS = 3;
const ACTS = ['change', 'click', 'keyup'] as const;

/**
 * Calls `changed` after each burst of changes in the page and the shadow roots that
 * `shadowRoots` finds. Acts of the user wake it again after it fell asleep. Endless changes cost
 * ever more patience: each one told of doubles the wait until a tenth of a minute.
 */
export function watchChanges(
  window: Window & typeof globalThis,
  shadowRoots: () => ShadowRoot[],
  changed: () => void,
  pace = PACE,
): Watch {
  let told = 0;
  let since = 0; // when this burst began; 0: none
  let last = 0; // when a burst was last told of
  let patience = pace.atMost;
  let calm = 0;
  let sleep = 0;
  let awake = false;
  const loads = new WeakMap<Element, number>();

  const observer = new window.MutationObserver(() => stir());
  const observe = () => {
    const all = { childList: true, subtree: true, characterData: true };
    for (const root of [window.document, ...shadowRoots()]) {
      observer.observe(root, { ...all, attributes: true, attributeFilter: ATTRIBUTES });
    }
  };
  const rest = () => {
    awake = false;
    observer.disconnect();
    window.clearTimeout(sleep);
  };
  const wake = () => {
    if (!awake) {
      awake = true;
      observe();
    }
    window.clearTimeout(sleep);
    sleep = window.setTimeout(rest, pace.sleepAfter);
  };
  const tell = () => {
    // A burst right after the last one: this page does not come to rest.
    patience = since - last < patience ? Math.min(patience * 2, pace.atMost * 12) : pace.atMost;
    since = 0;
    last = Date.now();
    if (++told >= pace.most) stop();
    else observe(); // shadow roots that are new; known ones are not observed twice
    changed();
  };
  const stir = () => {
    const now = Date.now();
    since ||= now;
    wake();
    window.clearTimeout(calm);
    calm = window.setTimeout(tell, Math.max(0, Math.min(pace.still, since + patience - now)));
  };
  const act = (event: Event) => {
    if (!event.isTrusted) return;
    if (event.type === 'change') stir();
    else wake();
  };
  // A frame of another origin comes without a change of this document.
  const loaded = ({ isTrusted, target }: Event) => {
    const frame = target as Element | null;
    if (!isTrusted || frame?.nodeName !== 'IFRAME') return;
    const many = (loads.get(frame) ?? 0) + 1;
    loads.set(frame, many);
    if (many <= LOADS) stir();
  };
  const stop = () => {
    rest();
    window.clearTimeout(calm);
    for (const type of ACTS) window.removeEventListener(type, act, true);
    window.document.removeEventListener('load', loaded, true);
  };

  for (const type of ACTS) window.addEventListener(type, act, { capture: true, passive: true });
  // DOM, Document's get the parent: a load stops at the document, its window never hears of it.
  window.document.addEventListener('load', loaded, true);
  wake();
  return { stop, wake };
}
