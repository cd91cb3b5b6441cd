import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { useAccess } from '../../src/browser/access-given.ts';
import { changeSettings, readSettings } from '../../src/browser/settings.ts';
import { ask, cartFacts } from './ask.ts';
import { type FakeTab, fakeTab } from './fake-tab.ts';

vi.mock('../../src/check/check-in-steps.ts', () => import('./fake-check.ts'));

const HREF = 'https://boutique.example/panier';
let tab: FakeTab;
beforeEach(async () => {
  tab = fakeTab({ href: HREF, facts: cartFacts(HREF), open: [{ id: 7, url: HREF }] });
  await changeSettings(() => ({ automatic: false }));
});

describe('access given while nobody of ours is open', () => {
  it('to one shop: its pages are checked without a click, no other site is', async () => {
    tab.origins = ['https://boutique.example/*'];
    await useAccess({ origins: tab.origins });
    expect((await readSettings()).settings.automatic).toBe(true);
    expect(tab.registered.map(({ matches }) => matches)).toEqual([tab.origins, tab.origins]);
    expect((await ask(tab, 'get-state')).automatic).toBe(true);
  });

  it('to all sites: checked everywhere, and at once in the tab in front', async () => {
    tab.origins = ['http://*/*', 'https://*/*'];
    await useAccess({ origins: tab.origins });
    expect((await readSettings()).settings.automatic).toBe(true);
    expect(tab.registered[0]?.matches).toEqual(['http://*/*', 'https://*/*']);
    expect(browser.scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, allFrames: true },
      files: ['/first-states.js', '/sentinel.js'],
    });
  });

  it.each([[{}], [{ origins: [] }], [{ origins: ['file:///*'] }]])(
    'a permission without sites turns nothing on: %j',
    async (given) => {
      await useAccess(given);
      expect((await readSettings()).settings.automatic).toBe(false);
      expect(tab.registered).toEqual([]);
    },
  );
});
