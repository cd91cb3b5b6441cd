import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answer, runSentinel, SENTINEL_PACE } from '../../src/sentinel/run.ts';

const filler = '<p>text</p>'.repeat(60);
const article = `<main>${filler}</main>`;
const checkout = `<main><button>Payer</button><p id="total">20,00 €</p>${filler}</main>`;

/** A page with a sentinel on it: what was sent, and whether it still observes or waits. */
function open(body: string, url = 'https://boutique.example/commande', answer?: Answer) {
  const { window } = new JSDOM(`<!doctype html><title>.</title>${body}`, { url });
  const observers = new Set<object>();
  const Native = window.MutationObserver;
  class Counted extends Native {
    override observe(...args: Parameters<MutationObserver['observe']>) {
      observers.add(this);
      super.observe(...args);
    }
    override disconnect() {
      observers.delete(this);
      super.disconnect();
    }
  }
  window.MutationObserver = Counted;
  for (const name of ['setTimeout', 'clearTimeout'] as const) {
    Object.defineProperty(window, name, { value: globalThis[name] });
  }
  const sent: string[] = [];
  let choices = 1;
  let stopped = 0;
  const reply = { current: answer };
  const stop = runSentinel({
    window: window as unknown as Window & typeof globalThis,
    send: async (type) => {
      sent.push(type);
      return reply.current;
    },
    memory: {
      start: () => {
        choices = 1;
      },
      stop: () => {
        choices = 0;
      },
    },
    stopWatch: () => {
      stopped++;
    },
  });
  const quiet = () => observers.size === 0 && vi.getTimerCount() === 0;
  return {
    window,
    document: window.document,
    sent,
    stop,
    quiet,
    reply,
    choices: () => choices,
    stopped: () => stopped,
  };
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const { quiet, again, looks } = SENTINEL_PACE;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the sentinel', () => {
  it('leaves nothing behind on a page where nobody shops: no observer, timer or message', async () => {
    const page = open(article, 'https://news.example/title');
    await pass(10);
    expect(page.quiet()).toBe(true);
    expect(page.choices()).toBe(0);
    page.document.body.append('more');
    await pass(60_000);
    expect(page.sent).toEqual([]);
  });

  it('gives up on a page that never shows what it is', async () => {
    const page = open('<div id="root"></div>', 'https://app.example/');
    await pass(again.atMost * looks + 1000);
    expect(page.sent).toEqual([]);
    expect(page.quiet()).toBe(true);
    expect(page.choices()).toBe(0);
  });

  it('finds a shop that is drawn late', async () => {
    const page = open('<div id="root"></div>', 'https://app.example/');
    await pass(100);
    page.document.body.innerHTML = checkout;
    await pass(again.still + quiet.still + 50);
    expect(page.sent).toEqual(['shop-page']);
  });

  it('tells of a shop page once it is quiet, and rests when there is nothing to watch', async () => {
    const page = open(checkout, undefined, { watch: false });
    await pass(quiet.still - 50);
    page.document.body.append('still drawing');
    await pass(quiet.still - 50);
    expect(page.sent).toEqual([]);
    await pass(100);
    expect(page.sent).toEqual(['shop-page']);
    expect(page.quiet()).toBe(true);
    expect(page.choices()).toBe(1);
    expect(page.stopped()).toBe(1);
  });

  it('tells of a new step at a new address, also when it is no shop page any more', async () => {
    const page = open(checkout, 'https://boutique.example/#/commande', { watch: true });
    await pass(quiet.still + 10);
    page.document.body.innerHTML = article;
    page.window.location.hash = '#/about';
    await pass(quiet.atMost + 100);
    expect(page.sent.filter((type) => type === 'shop-page')).toHaveLength(2);
  });

  it('a place on the same page is no new address', async () => {
    const page = open(checkout, undefined, { watch: false });
    await pass(quiet.still + 10);
    page.window.location.hash = '#terms';
    await pass(quiet.atMost);
    expect(page.sent).toEqual(['shop-page']);
  });

  it('tells again of a page that comes back from the cache', async () => {
    const page = open(checkout, undefined, { watch: false });
    await pass(quiet.still + 10);
    const back = (persisted: boolean) =>
      page.window.dispatchEvent(new page.window.PageTransitionEvent('pageshow', { persisted }));
    back(false);
    await pass(quiet.atMost);
    expect(page.sent).toHaveLength(1);
    back(true);
    await pass(quiet.atMost);
    expect(page.sent).toEqual(['shop-page', 'shop-page']);
  });

  it('goes to sleep for good when told so, or when the extension is gone', async () => {
    const page = open(checkout, 'https://boutique.example/#/commande', { sleep: true });
    await pass(quiet.still + 10);
    expect(page.sent).toEqual(['shop-page']);
    expect(page.quiet()).toBe(true);
    expect(page.choices()).toBe(0);
    expect(page.stopped()).toBe(1);
    page.window.location.hash = '#/other';
    await pass(quiet.atMost);
    expect(page.sent).toEqual(['shop-page']);
  });
});
