/** What a page could try that broke out of its own world into ours: it gets its own tab, and no more. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { closeStorage } from '../../src/browser/closed-storage.ts';
import { readJourney, writeJourney } from '../../src/browser/journeys.ts';
import { shownDocument } from '../../src/browser/read-page.ts';
import { routeMessage } from '../../src/browser/route-messages.ts';
import { ask, cartFacts, fromTab, tell } from './ask.ts';
import { type FakeTab, fakeTab } from './fake-tab.ts';
import { pageFacts } from './page-facts.ts';

vi.mock('../../src/check/check-in-steps.ts', () => import('./fake-check.ts'));

const HREF = 'https://odd.example/panier';
const OTHER = 'https://boutique.example/panier';
let tab: FakeTab;
beforeEach(() => {
  tab = fakeTab({ href: HREF, facts: cartFacts(HREF), origins: ['https://odd.example/*'] });
});

describe('a page that says it is another shop’s', () => {
  it('is not believed: the browser knows its address', async () => {
    await writeJourney('boutique.example', false, [{ kind: 'cart', facts: pageFacts(OTHER) }]);
    tab.claimed = OTHER;
    expect(await shownDocument(tab.id)).toEqual({ refused: 'another address' });
    const answer = await ask(tab, 'check');
    expect(answer).toMatchObject({ host: 'odd.example', report: null });
    expect(await readJourney('boutique.example', false)).toHaveLength(1);
  });

  it('in its facts neither: nothing of it enters the other shop’s purchase or its own', async () => {
    tab.facts = cartFacts(OTHER);
    expect(await ask(tab, 'check')).toMatchObject({ status: 'error', report: null });
    expect(await readJourney('boutique.example', false)).toEqual([]);
    expect(await readJourney('odd.example', false)).toEqual([]);
  });

  it('and what is no document is none', async () => {
    tab.born = 'now' as never;
    expect(await shownDocument(tab.id)).toEqual({ refused: 'no document' });
  });
});

it('a content script names no tab but its own', async () => {
  const answer = await routeMessage({ type: 'shop-page', tabId: 8 }, fromTab(tab));
  expect(answer).toEqual({ watch: true, sleep: false });
  const keys = Object.keys(await browser.storage.session.get(null));
  expect(keys.filter((key) => key.startsWith('tab:'))).toEqual([`tab:${tab.id}`]);
});

it('a frame that calls without end keeps no answer from the user', async () => {
  const frame = { ...fromTab(tab), frameId: 3 };
  let calls = 0;
  tab.meanwhile = () => {
    if (calls++ < 50) void routeMessage({ type: 'shop-page' }, frame);
  };
  expect(await ask(tab, 'check')).toMatchObject({ status: 'checked' });
  expect(calls).toBe(1);
});

it('what the user insisted on stays in his sight, however often it is read', async () => {
  tab.facts = pageFacts(HREF, { title: 'other' });
  expect((await ask(tab, 'check')).status).toBe('not-a-checkout');
  for (let press = 0; press < 3; press += 1) {
    expect((await ask(tab, 'check')).status).toBe('checked');
  }
  await tell(tab, 'changed');
  expect((await ask(tab, 'get-state')).status).toBe('checked');
});

describe('a page whose address never stays', () => {
  it('is read again for a user who asked, until it holds still', async () => {
    let moves = 2;
    tab.meanwhile = () => {
      if (moves-- > 0) tab.href = `${HREF}/${moves}`;
    };
    expect(await ask(tab, 'check')).toMatchObject({ status: 'checked', url: `${HREF}/0` });
  });

  it('or he is told so, not that it is no checkout', async () => {
    let moves = 0;
    tab.meanwhile = () => {
      tab.href = `${HREF}/${moves++}`;
    };
    const answer = await ask(tab, 'check');
    expect(answer).toMatchObject({ status: 'error', report: null });
    expect(answer.error).toContain('did not stay the same');
    expect(moves).toBe(3);
  });

  it('costs nobody anything who did not ask', async () => {
    tab.meanwhile = () => {
      tab.href = `${HREF}/autre`;
    };
    await tell(tab, 'shop-page');
    expect((await ask(tab, 'get-state')).status).toBe('not-a-checkout');
  });
});

it('the storage of orders is closed to content scripts where the browser can', async () => {
  const set = vi.fn(async () => undefined);
  Reflect.set(browser.storage.local, 'setAccessLevel', set);
  await closeStorage();
  expect(set).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
  Reflect.set(browser.storage.local, 'setAccessLevel', undefined);
  await closeStorage();
});
