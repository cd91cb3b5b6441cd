import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startInOpenTabs } from '../../src/browser/access.ts';
import { highlightTab } from '../../src/browser/highlight-tab.ts';
import { AT_ONCE } from '../../src/browser/in-time.ts';
import { ask, cartFacts } from './ask.ts';
import { type FakeTab, fakeTab } from './fake-tab.ts';

vi.mock('../../src/check/check-in-steps.ts', () => import('./fake-check.ts'));

const HREF = 'https://boutique.example/panier';
let tab: FakeTab;
beforeEach(() => {
  tab = fakeTab({ href: HREF, facts: cartFacts(HREF), clicked: true });
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What `promise` gives once so many milliseconds have passed. */
async function answerWithin<T>(ms: number, promise: Promise<T>): Promise<T | 'still waiting'> {
  let answer: T | 'still waiting' = 'still waiting';
  promise.then((given) => {
    answer = given;
  });
  await vi.advanceTimersByTimeAsync(ms);
  return answer;
}

describe('a page on which no script is answered', () => {
  beforeEach(() => {
    tab.silent = true;
  });

  it('is ready for a click, and not asked for ever', async () => {
    const state = ask(tab, 'get-state');
    expect(await answerWithin(AT_ONCE - 1, state)).toBe('still waiting');
    expect(await answerWithin(1, state)).toMatchObject({ status: 'ready', report: null });
  });

  it('tells the user who clicked, and can be checked once it answers', async () => {
    expect(await answerWithin(AT_ONCE, ask(tab, 'check'))).toMatchObject({
      status: 'error',
      error: 'The page did not answer in time.',
    });
    tab.silent = false;
    expect(await answerWithin(0, ask(tab, 'check'))).toMatchObject({
      status: 'checked',
      error: null,
    });
  });

  it('draws nothing on it', async () => {
    tab.silent = false;
    await ask(tab, 'check');
    tab.silent = true;
    expect(await answerWithin(AT_ONCE, highlightTab(tab.id, null))).toBe(false);
  });

  it('does not hold up the start in the open tabs', async () => {
    tab.origins = ['https://*/*'];
    tab.open = [{ id: tab.id, url: HREF }];
    const start = startInOpenTabs().then(() => 'done');
    expect(await answerWithin(AT_ONCE - 1, start)).toBe('still waiting');
    expect(await answerWithin(1, start)).toBe('done');
  });
});
