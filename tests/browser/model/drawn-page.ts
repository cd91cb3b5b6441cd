/** One document as a browser has it: its parts arrive, its sentinel and its watch live in it. */
import { JSDOM } from 'jsdom';
import type { Memory } from '../../../src/browser/choices-here.ts';
import type { PageFacts } from '../../../src/facts/page-facts.ts';
import { type Answer, runSentinel } from '../../../src/sentinel/run.ts';
import type { Watch } from '../../../src/sentinel/watch-changes.ts';
import { watchChanges } from '../../../src/sentinel/watch-changes.ts';
import { block, control } from '../../check/facts.ts';
import { pageFacts } from '../page-facts.ts';
import type { Clock } from './clock.ts';
import { isCheckout, type Part, partsOf, pathOf } from './shop.ts';
import { fireTrusted } from './trusted-event.ts';

export type Send = (type: 'shop-page' | 'changed') => Promise<Answer>;
export type DrawnPage = ReturnType<typeof drawPage>;

/** Enough to be no bare place that a script will fill, with a price. */
const TEXT = `<p>20,00 €</p>${'<p>text</p>'.repeat(40)}`;
let births = 0;
let visits = 0;

/**
 * Opens a document at `href`. Its parts arrive one after the other: the first at once, each next one
 * after one more of `delays` (the last one again and again).
 */
export function drawPage(
  { href, delays, incognito }: { href: string; delays: number[]; incognito: boolean },
  clock: Clock,
  send: Send,
) {
  const { window } = new JSDOM('<!doctype html><body></body>', { url: href });
  const page = window as unknown as Window & typeof globalThis;
  const { document } = window;
  const navigation = new window.EventTarget();
  /** Timers of a page in the cache wait until it is shown again. */
  const held: (() => void)[] = [];
  const state = { frozen: false, gone: false };
  const whenShown = (act: () => void) => {
    if (state.gone) return;
    if (state.frozen) held.push(act);
    else act();
  };
  Object.defineProperties(window, {
    setTimeout: {
      value: (act: () => void, ms?: number) => clock.setTimeout(() => whenShown(act), ms),
    },
    clearTimeout: { value: clock.clearTimeout },
    navigation: { value: navigation },
  });

  let visit = 0;
  let says = '';
  let frame: Part | null = null;

  const draw = (part: Part) => {
    if (part.comes === 'frame-load') {
      frame = part;
      const place = document.querySelector('iframe');
      if (place) fireTrusted(window, place, 'load');
      return;
    }
    frame = null;
    says = part.says;
    const buttons = part.buttons.map((name) => `<button>${name}</button>`).join('');
    // After the order nothing is watched: a choice there changes nothing.
    const box = /^(cart|checkout|other totals)/.test(part.says)
      ? '<input type="checkbox" id="box">'
      : '';
    const place = part.says.includes('payment-frame') ? '<iframe></iframe>' : '';
    const text = buttons ? TEXT : '';
    document.body.innerHTML = `<main>${buttons}${box}${place}${text}</main>`;
  };
  /** Whose page is drawn now; what was still to come of the one before comes no more. */
  let drawing = 0;
  let mark = '';
  const arrive = (delays: number[], lag: number) => {
    const mine = ++drawing;
    const { href } = window.location;
    const itsMark = `visit=${++visits} at=${pathOf(href)}`;
    let at = lag;
    partsOf(pathOf(href)).forEach((part, index) => {
      if (index > 0) at += delays[Math.min(index, delays.length) - 1] ?? 0;
      const come = () => {
        if (mine !== drawing) return;
        mark = itsMark;
        draw(part);
      };
      if (at === 0) come();
      else window.setTimeout(come, at);
    });
    visit = visits;
  };

  const words = () => {
    const box = document.getElementById('box') as HTMLInputElement | null;
    const ticked = box?.checked ? ' ticked' : '';
    const sign = isCheckout(pathOf(window.location.href)) ? ' checkout-address' : '';
    return `${frame?.says ?? says}${sign} ${mark} window=${incognito} host=${window.location.host}${ticked}`;
  };
  const buttons = () => {
    const drawn = [...document.querySelectorAll('button')].map((one) => one.textContent ?? '');
    return [...new Set([...drawn, ...(frame?.buttons ?? [])])];
  };

  let watch: Watch | undefined;
  let sentinel = false;
  const memory: Memory = { start: () => undefined, stop: () => undefined };

  arrive(delays, 0);
  return {
    born: 1000 + ++births,
    state,
    href: () => window.location.href,
    /** What a check says of the page as it stands now. */
    words,
    visit: () => visit,
    facts: (): PageFacts =>
      pageFacts(window.location.href, {
        title: words(),
        blocks: mark ? [block(mark)] : [],
        controls: buttons().map((name) => control({ name })),
      }),
    /** Another address in the same document; its content follows `lag` ms later. */
    route(path: string, delays: number[], lag: number, entry: 'new' | 'back' = 'new') {
      if (entry === 'new') window.history.pushState({}, '', path);
      else window.history.replaceState({}, '', path);
      arrive(delays, lag);
      navigation.dispatchEvent(new window.Event('currententrychange'));
    },
    tick() {
      const box = document.getElementById('box') as HTMLInputElement | null;
      if (!box) return;
      box.checked = !box.checked;
      fireTrusted(window, box, 'click');
      fireTrusted(window, box, 'change');
    },
    startSentinel() {
      if (sentinel) return;
      sentinel = true;
      const end = () => {
        sentinel = false;
      };
      runSentinel({ window: page, send, memory, stopWatch: () => watch?.stop(), end });
    },
    /** As entrypoints/watch.ts does. */
    startWatch() {
      if (watch) return watch.wake();
      const stop = () => {
        mine.stop();
        watch = undefined;
      };
      const changed = async () => {
        const answer = await send('changed').catch(() => null);
        if (!answer?.watch) stop();
      };
      const mine = watchChanges(page, () => [], changed);
      watch = { stop, wake: mine.wake };
    },
    /** Into the cache, and back out of it. */
    freeze() {
      state.frozen = true;
    },
    thaw() {
      state.frozen = false;
      for (const act of held.splice(0)) whenShown(act);
      window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted: true }));
    },
    whenShown,
    close() {
      state.gone = true;
      window.close();
    },
  };
}
