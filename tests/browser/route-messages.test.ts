import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { registerSentinel, wantedScripts } from '../../src/browser/access.ts';
import { reviewAccess } from '../../src/browser/access-lost.ts';
import { readJourney } from '../../src/browser/journeys.ts';
import type { TabState } from '../../src/browser/messages.ts';
import { routeMessage } from '../../src/browser/route-messages.ts';
import { changeSettings, DEFAULTS } from '../../src/browser/settings.ts';
import { readTab, writeTab } from '../../src/browser/tab-states.ts';
import type { PageKind, Report } from '../../src/check/report.ts';
import type { PageFacts } from '../../src/facts/page-facts.ts';
import { type FakeTab, fakeTab } from './fake-tab.ts';
import { pageFacts } from './page-facts.ts';

// What a page is and what is wrong on it is the check's own affair: here the title says it.
vi.mock('../../src/check/check.ts', () => ({
  check: (journey: PageFacts[]): Report => ({
    schemaVersion: 1,
    packs: { law: '1', words: '1' },
    pages: journey.map(({ url, title }) => ({
      url,
      page: { kind: title as PageKind, why: [] },
      language: 'fr',
      languages: ['fr'],
      jurisdiction: { country: 'FR', why: 'domain' },
      scope: { kind: 'goods', why: [] },
      on: '2026-11-22',
      findings: [],
      notReached: [],
    })),
    journey: [],
  }),
}));

const cartFacts = (url: string) => pageFacts(url, { title: 'cart', blocks: [text(FRENCH)] });
const FRENCH = 'Votre panier contient une lampe de bureau et deux ampoules.';
const HREF = 'https://boutique.example/panier';
const page = () => ({ id: browser.runtime.id, url: browser.runtime.getURL('/popup.html' as '/') });
const content = (tab: FakeTab, url = tab.href) => ({
  id: browser.runtime.id,
  url,
  tab: { id: tab.id },
  frameId: 0,
});
const ask = (tab: FakeTab, type: string, rest = {}) =>
  routeMessage({ type, tabId: tab.id, ...rest }, page()) as Promise<TabState>;
const tell = (tab: FakeTab, type: string) =>
  routeMessage({ type }, content(tab)) as Promise<{ watch: boolean; sleep: boolean }>;

let tab: FakeTab;
beforeEach(() => {
  tab = fakeTab({ href: HREF, facts: cartFacts(HREF) });
});

describe('who may send', () => {
  it('other extensions, pages and shapes get no answer at all', () => {
    const state = { type: 'get-state', tabId: tab.id };
    expect(routeMessage(state, { ...page(), id: 'other-extension' })).toBeUndefined();
    expect(routeMessage(state, content(tab))).toBeUndefined();
    expect(routeMessage({ type: 'shop-page' }, page())).toBeUndefined();
    expect(
      routeMessage({ type: 'shop-page' }, { ...content(tab), tab: undefined }),
    ).toBeUndefined();
    for (const message of [null, 'check', {}, { type: 'check' }, { type: 'check', tabId: '7' }]) {
      expect(routeMessage(message, page())).toBeUndefined();
    }
  });
});

describe('by click', () => {
  it('is ready until the user clicks, then checks, and remembers', async () => {
    expect(await ask(tab, 'get-state')).toMatchObject({
      status: 'ready',
      host: '',
      automatic: false,
    });
    tab.clicked = true;
    expect((await ask(tab, 'get-state')).status).toBe('ready');
    const checked = await ask(tab, 'check');
    expect(checked).toMatchObject({
      status: 'checked',
      host: 'boutique.example',
      automatic: false,
    });
    expect(checked.report?.pages[0]?.page.kind).toBe('cart');
    expect(await ask(tab, 'get-state')).toEqual(checked);
    expect(tab.badges.at(-2)).toBe('…');
    expect(tab.badges.at(-1)).not.toBe('…');
  });

  it('says that a page is no checkout, and checks it all the same when asked again', async () => {
    tab.clicked = true;
    tab.facts = pageFacts(HREF, { title: 'other' });
    expect(await ask(tab, 'check')).toMatchObject({ status: 'not-a-checkout', report: null });
    expect((await ask(tab, 'check')).status).toBe('checked');
  });

  it('knows the text language by the browser when the facts do not say', async () => {
    tab.clicked = true;
    await ask(tab, 'check');
    const [step] = await readJourney('boutique.example', false);
    expect(step?.facts.detected).toEqual({ language: 'fr', percent: 97 });
  });

  it('a page that gave no facts is an error with its words, not a clean page', async () => {
    tab.clicked = true;
    tab.facts = { failure: 'TypeError: odd page' };
    expect(await ask(tab, 'check')).toMatchObject({
      status: 'error',
      error: 'TypeError: odd page',
    });
    expect(tab.badges.at(-1)).toBe('!');
  });

  it('unsound facts are an error too', async () => {
    tab.clicked = true;
    tab.facts = { ...cartFacts(HREF), schemaVersion: 2 } as never;
    expect((await ask(tab, 'check')).status).toBe('error');
  });

  it('a new document at the same address is a page not checked yet', async () => {
    tab.clicked = true;
    await ask(tab, 'check');
    tab.born = 2000;
    expect(await ask(tab, 'get-state')).toMatchObject({ status: 'ready', report: null });
  });
});

describe('automatically', () => {
  beforeEach(() => {
    tab.origins = ['https://boutique.example/*'];
  });

  it('checks when the sentinel sees a shop, and says to watch a cart', async () => {
    expect(await tell(tab, 'shop-page')).toEqual({ watch: true, sleep: false });
    expect(await ask(tab, 'get-state')).toMatchObject({ status: 'checked', automatic: true });
  });

  it('a page that is no step of a purchase is not watched and keeps no badge', async () => {
    tab.facts = pageFacts(HREF, { title: 'other' });
    expect((await tell(tab, 'shop-page')).watch).toBe(false);
    expect((await ask(tab, 'get-state')).status).toBe('not-a-checkout');
    expect(tab.badges.at(-1)).toBe('');
  });

  it('the sentinel of a site without access is sent to sleep, and nothing is read', async () => {
    tab.origins = [];
    tab.clicked = true;
    expect(await tell(tab, 'shop-page')).toEqual({ watch: false, sleep: true });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('an answer about a page that is gone is not written', async () => {
    tab.meanwhile = () => {
      tab.born = 3000;
      tab.href = 'https://boutique.example/article';
    };
    await tell(tab, 'shop-page');
    expect((await readTab(tab.id))?.status).toBe('checking');
    expect(await readJourney('boutique.example', false)).toEqual([]);
    expect((await ask(tab, 'get-state')).report).toBeNull();
  });

  it('a check that began on the page before does not overwrite the answer of the new one', async () => {
    let second: Promise<unknown> | undefined;
    tab.meanwhile = () => {
      tab.meanwhile = () => undefined;
      tab.born = 4000;
      tab.href = 'https://boutique.example/commande';
      tab.facts = cartFacts(tab.href);
      second = tell(tab, 'shop-page');
    };
    await tell(tab, 'shop-page');
    await second;
    expect(await ask(tab, 'get-state')).toMatchObject({
      status: 'checked',
      url: 'https://boutique.example/commande',
    });
  });

  it('keeps the pages of the purchase in order', async () => {
    await tell(tab, 'shop-page');
    await tell(tab, 'changed');
    tab.born = 5000;
    tab.href = 'https://www.boutique.example/panier/2';
    tab.origins.push('https://www.boutique.example/*');
    tab.facts = cartFacts(tab.href);
    await tell(tab, 'shop-page');
    const steps = await readJourney('boutique.example', false);
    expect(steps.map(({ facts }) => facts.url)).toEqual([HREF, tab.href]);
    expect((await ask(tab, 'get-state')).report?.pages).toHaveLength(2);
  });

  it('a worker that was stopped in the middle finds its way: the check is made anew', async () => {
    await tell(tab, 'shop-page');
    const record = await readTab(tab.id);
    if (!record) throw new Error('nothing stored');
    await writeTab({ ...record, status: 'checking', report: null });
    expect((await ask(tab, 'get-state')).status).toBe('checked');
    tab.origins = [];
    tab.clicked = true;
    await writeTab({ ...record, status: 'checking', report: null });
    expect((await ask(tab, 'get-state')).status).toBe('ready');
  });

  it('access taken back: a clean badge, the state falls back to the click', async () => {
    await tell(tab, 'shop-page');
    tab.origins = [];
    await reviewAccess();
    expect(tab.badges.at(-1)).toBe('');
    expect(await readTab(tab.id)).toMatchObject({
      status: 'ready',
      automatic: false,
      report: null,
    });
    expect(tab.registered).toEqual([]);
  });
});

describe('the off switch', () => {
  beforeEach(() => {
    tab.origins = ['https://boutique.example/*'];
  });

  it('forgets the shop, stops the sentinel there, and comes back', async () => {
    await registerSentinel();
    await tell(tab, 'shop-page');
    expect(await ask(tab, 'set-off', { off: true })).toMatchObject({ status: 'off', report: null });
    expect(tab.registered[0]?.excludeMatches).toContain('*://boutique.example/*');
    expect(await readJourney('boutique.example', false)).toEqual([]);
    expect(await tell(tab, 'changed')).toEqual({ watch: false, sleep: true });
    expect((await ask(tab, 'check')).status).toBe('off');
    expect((await ask(tab, 'set-off', { off: false })).status).toBe('checked');
    expect(tab.registered[0]?.excludeMatches).toEqual([]);
  });

  it('a pause everywhere leaves nothing registered', async () => {
    await registerSentinel();
    expect(tab.registered).toHaveLength(2);
    await changeSettings(() => ({ paused: true }));
    await reviewAccess();
    expect(tab.registered).toEqual([]);
    expect((await ask(tab, 'get-state')).status).toBe('off');
  });
});

describe('where the sentinel is registered', () => {
  it('nowhere without access, or when the user only clicks', () => {
    expect(wantedScripts([], DEFAULTS)).toEqual([]);
    expect(wantedScripts(['https://*/*'], { ...DEFAULTS, automatic: false })).toEqual([]);
  });

  it('where access is granted, and only once however often it is asked', async () => {
    tab.origins = ['<all_urls>', 'file:///*'];
    await Promise.all([registerSentinel(), registerSentinel(), registerSentinel()]);
    expect(tab.registered.map(({ id }) => id)).toEqual(['first-states', 'sentinel']);
    expect(tab.registered[0]?.matches).toEqual(['http://*/*', 'https://*/*']);
    tab.origins = ['https://boutique.example/*', 'file:///*'];
    await ask(tab, 'access-changed');
    expect(tab.registered).toHaveLength(2);
    expect(tab.registered[1]?.matches).toEqual(['https://boutique.example/*']);
  });
});

function text(words: string) {
  return {
    at: 0,
    frame: 0,
    kind: 'text' as const,
    text: words,
    visible: 'yes' as const,
    region: 'main' as const,
    struck: false,
    amounts: [],
    target: ['p'],
  };
}
