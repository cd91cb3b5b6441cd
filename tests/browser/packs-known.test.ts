/** What the settings say of the packs: their versions, the countries, and whom to credit. */
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packsKnown } from '../../src/browser/packs-known.ts';
import { shippedPacks } from '../../src/check/shipped-packs.ts';
import { servePacks } from './serve-packs.ts';

let read: string[];
beforeEach(() => {
  fakeBrowser.reset();
  read = servePacks();
});

it('names every pack, and every credit line once, without opening a pack', async () => {
  const known = await packsKnown();
  for (const { language, version } of shippedPacks.words)
    expect(known.words).toContain(`${language} ${version}`);
  expect(known.countries).toHaveLength(shippedPacks.law.length - 1);
  const credits = shippedPacks.words.flatMap((pack) => pack.credits);
  expect(known.credits.toSorted()).toEqual([...new Set(credits)].sort());
  expect(known.credits.join()).toContain('cooloffapp.com');
  expect(read).toEqual(['index']);
});
