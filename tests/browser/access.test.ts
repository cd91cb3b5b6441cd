import { beforeEach, describe, expect, it, vi } from 'vitest';
import { registerSentinel, wantedScripts } from '../../src/browser/access.ts';
import { reviewAccess } from '../../src/browser/access-lost.ts';
import { readJourney } from '../../src/browser/journeys.ts';
import { changeSettings, DEFAULTS } from '../../src/browser/settings.ts';
import { ask, cartFacts, tell } from './ask.ts';
import { type FakeTab, fakeTab } from './fake-tab.ts';

vi.mock('../../src/check/check-in-steps.ts', () => import('./fake-check.ts'));

const HREF = 'https://boutique.example/panier';
let tab: FakeTab;
beforeEach(() => {
  tab = fakeTab({ href: HREF, facts: cartFacts(HREF) });
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
