/** The packs of the extension are those of the command line, without what only readers need. */
import { expect, it } from 'vitest';
import { packFiles } from '../../scripts/pack-files.ts';
import type { PackIndex } from '../../src/browser/pack-files.ts';
import { shippedPacks } from '../../src/check/shipped-packs.ts';
import type { LanguagePack } from '../../src/words/language-pack.ts';

const files = new Map(packFiles().map(({ relativeDest, contents }) => [relativeDest, contents]));
const read = <T>(name: string): T => JSON.parse(files.get(`packs/${name}.json`) ?? 'null');

it('lists every pack that is imported, in the same order', () => {
  const index = read<PackIndex>('index');
  expect(index.law.map(({ country }) => country)).toEqual(
    shippedPacks.law.map(({ country }) => country),
  );
  expect(index.words.map(({ language }) => language)).toEqual(
    shippedPacks.words.map(({ language }) => language),
  );
  expect(files.size).toBe(1 + index.law.length + index.words.length);
});

it('keeps the credit lines and every phrase, and leaves the examples at home', () => {
  for (const pack of shippedPacks.words) {
    const lean = read<LanguagePack>(`words/${pack.language}`);
    expect(lean.credits).toEqual(pack.credits);
    for (const [list, phrases] of Object.entries(pack.lists))
      expect(lean.lists[list]?.map(({ text }) => text)).toEqual(phrases.map(({ text }) => text));
    expect(JSON.stringify(lean)).not.toContain('"example"');
  }
});

it('writes the law whole', () => {
  for (const pack of shippedPacks.law)
    expect(read(`law/${pack.country.toLowerCase()}`)).toEqual(pack);
});
