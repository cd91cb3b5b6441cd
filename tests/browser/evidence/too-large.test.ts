/** A page whose facts had no room in the session: no proof of nothing is made of it. */
import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { keepProof } from '../../../src/browser/evidence/keep-proof.ts';
import { readProof } from '../../../src/browser/evidence/proof-state.ts';
import { LIMITS, readJourney } from '../../../src/browser/journeys.ts';
import { ask, cartFacts } from '../ask.ts';
import { fakeTab } from '../fake-tab.ts';

vi.mock('../../../src/check/check-in-steps.ts', () => import('../fake-check.ts'));
vi.mock('../../../src/browser/evidence/surroundings.ts', () => ({ browserSays: async () => ({}) }));

it('is said, and nothing is kept', async () => {
  const href = 'https://boutique.example/panier';
  const facts = { ...cartFacts(href), lang: 'x'.repeat(LIMITS.page) };
  const tab = fakeTab({ href, facts, clicked: true });
  Reflect.set(browser.runtime, 'getManifest', () => ({ version: '0.1.0' }));
  const state = await ask(tab, 'check');
  expect(state.status).toBe('checked');
  expect(await readJourney('boutique.example', false)).toEqual([]);
  expect(await keepProof(tab.id, async () => state)).toMatchObject({ stage: 'reading' });
  await vi.waitFor(async () =>
    expect(await readProof(tab.id)).toMatchObject({ stage: 'failed', error: 'not-kept' }),
  );
});
