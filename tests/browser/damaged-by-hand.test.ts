/** Storage that somebody changed by hand: said and kept, never written over in silence. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeEvidenceSettings,
  readEvidenceSettings,
} from '../../src/browser/evidence/evidence-settings.ts';
import { readJourney, readPurchase, writeJourney } from '../../src/browser/journeys.ts';
import { legalKey, legalRead } from '../../src/browser/legal/legal-store.ts';
import { changeOrderSettings, readOrderSettings } from '../../src/browser/orders/order-settings.ts';
import { addOrder, readJournal } from '../../src/browser/orders/store.ts';
import { damagedSettings, readSettings } from '../../src/browser/settings.ts';
import { allTabs, readTabOrLoss } from '../../src/browser/tab-states.ts';
import v2 from '../orders/frozen/v2.json' with { type: 'json' };
import { pageFacts } from './page-facts.ts';

beforeEach(() => fakeBrowser.reset());

/** What no version of the program would have stored. */
const ODD: unknown[] = ['text', 42, [], [[]], { schemaVersion: 99 }, { a: { b: null } }, true];

const { local, session } = fakeBrowser.storage;

describe.each([
  ['settings', readSettings],
  ['orders-settings', readOrderSettings],
  ['evidence-settings', readEvidenceSettings],
] as const)('%s', (key, read) => {
  it.each(ODD)('that are %j are put aside and said, as they were', async (odd) => {
    await local.set({ [key]: odd });
    await read();
    expect(Object.values(await damagedSettings())).toEqual([odd]);
    await read();
    expect(Object.keys(await damagedSettings())).toHaveLength(1);
  });
});

it('a choice that is sound stays beside one that is not, also after the next change', async () => {
  const proof = { compareClock: 'yes', timestampService: null, role: 'association' };
  await local.set({ 'evidence-settings': { ...proof, operatorName: 'Les Amis' } });
  expect(await changeEvidenceSettings({ compareClock: true })).toMatchObject({
    compareClock: true,
    role: 'association',
    operatorName: 'Les Amis',
  });
  await local.set({ 'orders-settings': { schemaVersion: 1, forgetAfterMonths: 'two' } });
  // Never deletes on the word of a damaged setting.
  expect((await readOrderSettings()).forgetAfterMonths).toBeNull();
  await changeOrderSettings({ forgetAfterMonths: 12 });
  expect(Object.values(await damagedSettings())).toEqual([
    { ...proof, operatorName: 'Les Amis' },
    { schemaVersion: 1, forgetAfterMonths: 'two' },
  ]);
});

it('of the shops that are switched off, those that can be read stay so', async () => {
  const offHosts = ['a.example', 7, '', 'b.example'];
  await local.set({ settings: { schemaVersion: 1, offHosts } });
  const { settings } = await readSettings();
  expect(settings.offHosts).toEqual(['a.example', 'b.example']);
  // Which shop the lost line named, nobody knows: none is read.
  expect(settings.paused).toBe(true);
  expect(Object.values(await damagedSettings())).toEqual([{ schemaVersion: 1, offHosts }]);
});

it.each(ODD)('an order that is %j is listed as unreadable and kept', async (odd) => {
  const key = `order:${v2.id}`;
  await local.set({ [key]: odd });
  const { orders, quarantine } = await readJournal();
  expect(orders).toEqual([]);
  expect(quarantine).toMatchObject([{ key, record: odd }]);
  await expect(addOrder(v2 as never)).rejects.toThrow('kept already');
  expect(await local.get(key)).toEqual({ [key]: odd });
});

describe.each(ODD)('in the session, %j', (odd) => {
  it('for a tab is no answer about it', async () => {
    await session.set({ 'tab:7': odd });
    expect(await readTabOrLoss(7)).toEqual({ record: null, lost: true });
    expect(await allTabs()).toEqual([]);
  });

  it('for a journey or for legal pages is none, and stands in no other’s way', async () => {
    await session.set({ 'journey:a.example': odd, [legalKey('a.example', false)]: odd });
    expect(await readPurchase('a.example', false)).toEqual({ steps: [], lost: true });
    expect(await legalRead('a.example', false)).toEqual({ pages: [], facts: [], lost: true });
    const facts = pageFacts('https://b.example/panier');
    await writeJourney('b.example', false, [{ kind: 'cart', facts }]);
    expect(await readJourney('b.example', false)).toHaveLength(1);
  });
});

it('of a purchase, the pages that can be read are kept, and that some are lost is remembered', async () => {
  const cart = pageFacts('https://a.example/panier');
  await writeJourney('a.example', false, [{ kind: 'cart', facts: cart }]);
  const sound = await readJourney('a.example', false);
  const damaged = [{ kind: 'product', facts: { url: 7 } }, ...sound];
  await session.set({ 'journey:a.example': { last: Date.now(), steps: damaged } });
  const { steps, lost } = await readPurchase('a.example', false);
  expect(steps.map(({ facts }) => facts.url)).toEqual([cart.url]);
  expect(lost).toBe(true);
  const next = { ...cart, seen: { ...cart.seen, earlierLost: true } };
  await writeJourney('a.example', false, [...steps, { kind: 'review', facts: next }]);
  expect((await readPurchase('a.example', false)).lost).toBe(true);
});
