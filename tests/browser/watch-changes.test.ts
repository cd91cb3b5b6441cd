import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PACE, watchChanges } from '../../src/sentinel/watch-changes.ts';
import { fireTrusted } from './model/trusted-event.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** A watched page: how often it told of changes, and whether it still observes or waits. */
function watched(body = '<p id="total">20,00 €</p>') {
  const { window } = new JSDOM(`<!doctype html><title>.</title>${body}`);
  for (const name of ['setTimeout', 'clearTimeout'] as const) {
    Object.defineProperty(window, name, { value: globalThis[name] });
  }
  const { document } = window;
  const told: number[] = [];
  const roots: ShadowRoot[] = [];
  const watch = watchChanges(
    window as unknown as Window & typeof globalThis,
    () => roots,
    () => told.push(Date.now()),
  );
  return { window, document, told, roots, watch, asleep: () => vi.getTimerCount() === 0 };
}

describe('the watch of a checkout', () => {
  it('tells once of a burst of changes, when it is over', async () => {
    const page = watched();
    for (let i = 0; i < 5; i++) {
      page.document.getElementById('total')?.append('.');
      await pass(100);
    }
    expect(page.told).toEqual([]);
    await pass(PACE.still);
    expect(page.told).toHaveLength(1);
    await pass(PACE.atMost);
    expect(page.told).toHaveLength(1);
  });

  it('sees what is shown or hidden by an attribute, and what happens in a shadow root', async () => {
    const page = watched('<div id="host"></div><p id="a">a</p>');
    const root = page.document.getElementById('host')?.attachShadow({ mode: 'closed' });
    if (!root) throw new Error('no root');
    page.roots.push(root);
    page.document.getElementById('a')?.setAttribute('hidden', '');
    await pass(PACE.still + 10);
    expect(page.told).toHaveLength(1);
    root.innerHTML = '<button>Pay</button>';
    await pass(PACE.still + 10);
    expect(page.told).toHaveLength(2);
  });

  it('stops when the page stays quiet, and can be woken', async () => {
    const page = watched();
    await pass(PACE.sleepAfter + 10);
    expect(page.asleep()).toBe(true);
    page.document.body.append('.');
    await pass(PACE.atMost);
    expect(page.told).toEqual([]);
    page.watch.wake();
    page.document.body.append('.');
    await pass(PACE.still + 10);
    expect(page.told).toHaveLength(1);
  });

  it('events that the page makes up itself do not wake it', async () => {
    const page = watched();
    await pass(PACE.sleepAfter + 10);
    page.document.body.dispatchEvent(new page.window.Event('click', { bubbles: true }));
    expect(page.asleep()).toBe(true);
  });

  it('endless changes are told of ever more rarely, and in the end no more', async () => {
    const page = watched();
    const churn = setInterval(() => page.document.body.append('.'), 50);
    await pass(60_000);
    expect(page.told.length).toBeGreaterThan(1);
    expect(page.told.length).toBeLessThanOrEqual(6);
    await pass(PACE.most * PACE.atMost * 12);
    expect(page.told).toHaveLength(PACE.most);
    clearInterval(churn);
    expect(page.asleep()).toBe(true);
  });

  it('leaves nothing when it is stopped', async () => {
    const page = watched();
    page.document.body.append('.');
    await pass(10);
    page.watch.stop();
    expect(page.asleep()).toBe(true);
    await pass(PACE.atMost);
    expect(page.told).toEqual([]);
  });

  /** Loads the frame with this id, and lets the watch tell of it. */
  const load = async ({ window, document }: ReturnType<typeof watched>, id: string) => {
    fireTrusted(window, document.getElementById(id) as HTMLElement, 'load');
    await pass(PACE.still + 10);
  };

  it('tells of the first loads of each frame; one that loads for ever uses up nothing', async () => {
    const page = watched('<iframe id="payment"></iframe><iframe id="banner"></iframe>');
    await load(page, 'payment');
    expect(page.told).toHaveLength(1);
    for (let i = 0; i < PACE.most + 5; i++) await load(page, 'banner');
    expect(page.told).toHaveLength(4);
    await load(page, 'payment');
    page.document.body.append('.');
    await pass(PACE.still + 10);
    expect(page.told).toHaveLength(6);
  });

  it('a frame that loads after the watch was stopped tells nothing', async () => {
    const page = watched('<iframe id="payment"></iframe>');
    page.watch.stop();
    await load(page, 'payment');
    expect(page.asleep()).toBe(true);
    expect(page.told).toEqual([]);
  });
});
