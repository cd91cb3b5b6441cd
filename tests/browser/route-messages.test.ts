import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readJourney } from '../../src/browser/journeys.ts';
import { routeMessage } from '../../src/browser/route-messages.ts';
import { ask, cartFacts, fromPopup, fromTab } from './ask.ts';
import { type FakeTab, fakeTab } from './fake-tab.ts';
import { pageFacts } from './page-facts.ts';

vi.mock('../../src/check/check-in-steps.ts', () => import('./fake-check.ts'));

const HREF = 'https://boutique.example/panier';
let tab: FakeTab;
beforeEach(() => {
  tab = fakeTab({ href: HREF, facts: cartFacts(HREF) });
});

describe('who may send', () => {
  it('other extensions, pages and shapes get no answer at all', () => {
    const state = { type: 'get-state', tabId: tab.id };
    expect(routeMessage(state, { ...fromPopup(), id: 'other-extension' })).toBeUndefined();
    expect(routeMessage(state, fromTab(tab))).toBeUndefined();
    expect(routeMessage({ type: 'shop-page' }, fromPopup())).toBeUndefined();
    expect(
      routeMessage({ type: 'shop-page' }, { ...fromTab(tab), tab: undefined }),
    ).toBeUndefined();
    for (const message of [null, 'check', {}, { type: 'check' }, { type: 'check', tabId: '7' }]) {
      expect(routeMessage(message, fromPopup())).toBeUndefined();
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
