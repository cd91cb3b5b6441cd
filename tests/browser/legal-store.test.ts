import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetJourney, forgetPrivateJourneys, LIMITS } from '../../src/browser/journeys.ts';
import {
  legalKey,
  legalRead,
  readStored,
  writeStored,
} from '../../src/browser/legal/legal-store.ts';

const SHOP = 'boutique.example';
const PAGE = {
  kind: 'terms',
  name: 'CGV',
  url: `https://${SHOP}/cgv`,
  came: 'late',
  detail: '',
} as const;
const stored = (last = Date.now()) => ({ last, reading: null, pages: [PAGE], facts: [] });
const key = legalKey(SHOP, false);

beforeEach(() => fakeBrowser.reset());

describe('the legal pages kept of a shop', () => {
  it('are those of this purchase: two hours later they are none', async () => {
    await writeStored(key, stored());
    expect((await legalRead(SHOP, false)).pages).toEqual([PAGE]);
    expect((await legalRead(SHOP, true)).pages).toEqual([]);
    const later = Date.now() + LIMITS.age + 1;
    expect((await legalRead(SHOP, false, later)).pages).toEqual([]);
  });

  it('go when the shop is switched off', async () => {
    await writeStored(key, stored());
    await forgetJourney(SHOP);
    expect(await readStored(key)).toBeNull();
  });

  it('go with the last private window, when they were read in one', async () => {
    await writeStored(legalKey(SHOP, true), stored());
    await writeStored(key, stored());
    await forgetPrivateJourneys();
    expect(await readStored(legalKey(SHOP, true))).toBeNull();
    expect(await readStored(key)).not.toBeNull();
  });

  it('are those of the last few shops', async () => {
    for (let n = 0; n <= LIMITS.shops; n++)
      await writeStored(legalKey(`s${n}`, false), stored(n + 1));
    expect(await readStored(legalKey('s0', false))).toBeNull();
    expect(await readStored(legalKey('s1', false))).not.toBeNull();
  });

  it('that are not sound are none', async () => {
    await fakeBrowser.storage.session.set({ [key]: { pages: 'x' } });
    expect((await legalRead(SHOP, false)).pages).toEqual([]);
  });
});
