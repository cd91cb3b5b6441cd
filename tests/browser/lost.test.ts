/** What was remembered of a tab or a purchase is damaged: the page is read anew, and the user is told. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { legalKey } from '../../src/browser/legal/legal-store.ts';
import { readTab } from '../../src/browser/tab-states.ts';
import { popupView } from '../../src/ui/popup-view.ts';
import { ask, cartFacts, tell } from './ask.ts';
import { type FakeTab, fakeTab } from './fake-tab.ts';

vi.mock('../../src/check/check-in-steps.ts', () => import('./fake-check.ts'));

const HREF = 'https://boutique.example/panier';
const { session } = fakeBrowser.storage;
let tab: FakeTab;
beforeEach(async () => {
  tab = fakeTab({ href: HREF, facts: cartFacts(HREF), origins: ['https://boutique.example/*'] });
  await tell(tab, 'shop-page');
});

const notices = async () =>
  popupView(await readTab(tab.id), false)
    .notices.map(({ key }) => key)
    .filter((key) => key.startsWith('notice.lost'));

it('a sound session loses nothing', async () => {
  expect(await notices()).toEqual([]);
});

it('a tab: whoever looks has it read anew, and is told as long as the page is shown', async () => {
  await session.set({ [`tab:${tab.id}`]: { tabId: tab.id, status: 'checked', report: 'none' } });
  expect(await ask(tab, 'get-state')).toMatchObject({ status: 'ready', lost: ['tab'] });
  expect(await ask(tab, 'check')).toMatchObject({ status: 'checked', lost: ['tab'] });
  expect(await notices()).toEqual(['notice.lost-tab']);
  await tell(tab, 'changed');
  expect(await notices()).toEqual(['notice.lost-tab']);
  tab.born = 2000;
  await tell(tab, 'shop-page');
  expect(await notices()).toEqual([]);
});

it('another tab’s record in its place is none', async () => {
  await session.set({ [`tab:${tab.id}`]: await readTab(tab.id), 'tab:8': await readTab(tab.id) });
  expect(await readTab(8)).toBeNull();
});

it('a purchase: its later pages know that earlier ones are lost, the next purchase does not', async () => {
  await session.set({ 'journey:boutique.example': { last: 'x' } });
  const go = async (path: string, kind: string) => {
    tab.born += 1000;
    tab.href = `https://boutique.example/${path}`;
    tab.facts = { ...cartFacts(tab.href), title: kind };
    await tell(tab, 'shop-page');
  };
  for (const [path, kind] of [
    ['paiement', 'review'],
    ['merci', 'confirmation'],
  ] as const) {
    await go(path, kind);
    expect(await notices()).toEqual(['notice.lost-purchase']);
  }
  await go('panier', 'cart');
  expect(await notices()).toEqual([]);
});

it('the legal pages: until they are read again', async () => {
  await session.set({ [legalKey('boutique.example', false)]: { pages: 3 } });
  await ask(tab, 'check');
  expect(await notices()).toEqual(['notice.lost-legal']);
  expect(await ask(tab, 'get-state')).toMatchObject({ status: 'checked', lost: ['legal'] });
});
