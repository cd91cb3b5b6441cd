import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeJourney } from '../../src/browser/journeys.ts';
import { draftHere } from '../../src/browser/orders/draft-here.ts';
import { writeTab } from '../../src/browser/tab-states.ts';
import { factsOf } from '../facts/read.ts';
import { on } from '../orders/sample-order.ts';
import { servePacks } from './serve-packs.ts';

const TODAY = on('2026-11-22');
const facts = {
  ...factsOf(
    '<html lang="fr"><body><main><h1>Merci pour votre commande</h1><p>Numéro de commande : A-1001</p></main></body></html>',
  ),
  url: 'https://checkout.boutique.example/merci',
};
const tab = (host: string) =>
  writeTab({
    tabId: 7,
    host,
    url: '',
    status: 'checked',
    report: null,
    error: null,
    automatic: true,
    document: 1,
    page: '',
  });

beforeEach(() => {
  fakeBrowser.reset();
  servePacks();
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async () => ({ incognito: false }) as never);
});

describe('«I ordered here»', () => {
  it('drafts the order that was confirmed in the tab, under the name of its shop', async () => {
    await tab('boutique.example');
    await writeJourney('boutique.example', false, [{ kind: 'confirmation', facts }]);
    expect(await draftHere(7, TODAY)).toMatchObject({
      shop: { host: 'boutique.example' },
      orderNumber: 'A-1001',
      orderedOn: '2026-11-22',
    });
  });

  it('has nothing to draft before the confirmation, for another shop, or in a tab not read', async () => {
    await tab('boutique.example');
    expect(await draftHere(7, TODAY)).toBeNull();
    await writeJourney('boutique.example', false, [{ kind: 'review', facts }]);
    expect(await draftHere(7, TODAY)).toBeNull();
    await writeJourney('other.example', false, [{ kind: 'confirmation', facts }]);
    expect(await draftHere(7, TODAY)).toBeNull();
    expect(await draftHere(8, TODAY)).toBeNull();
  });

  it('keeps private windows apart', async () => {
    await tab('boutique.example');
    await writeJourney('boutique.example', true, [{ kind: 'confirmation', facts }]);
    expect(await draftHere(7, TODAY)).toBeNull();
  });
});
