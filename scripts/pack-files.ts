/**
 * The packs as they lie in the extension: one file each, so that the background opens only what a
 * page needs, and an index of what is known of a pack without opening it. Phrases go without their
 * examples, sources and notes: those are for tests and readers.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PackIndex } from '../src/browser/pack-files.ts';
import type { LawPack } from '../src/law/law-pack.ts';
import type { LanguagePack, Phrase } from '../src/words/language-pack.ts';

const root = resolve(import.meta.dirname, '..');

/** Path below the extension's root, and text, of every file. */
export function packFiles(): { relativeDest: string; contents: string }[] {
  const words = packsIn<LanguagePack>('src/words/packs');
  const law = packsIn<LawPack>('src/law/packs');
  const index: PackIndex = {
    words: words.map(({ lists, notes, ...head }) => head),
    law: law.map(({ schemaVersion, country, name, version, signs }) => ({
      schemaVersion,
      country,
      name,
      version,
      signs,
    })),
  };
  const file = (name: string, value: unknown) => ({
    relativeDest: `packs/${name}.json`,
    contents: JSON.stringify(value),
  });
  return [
    file('index', index),
    ...law.map((pack) => file(`law/${pack.country.toLowerCase()}`, pack)),
    ...words.map((pack) => file(`words/${pack.language}`, leanPack(pack))),
  ];
}

/** The EU's law first, else by the name of the file. */
function packsIn<T>(folder: string): T[] {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.json'));
  return names
    .toSorted((a, b) => Number(b === 'eu.json') - Number(a === 'eu.json') || (a < b ? -1 : 1))
    .map((name) => JSON.parse(readFileSync(join(root, folder, name), 'utf8')));
}

function leanPack({ lists, notes, ...head }: LanguagePack) {
  const lean = Object.entries(lists).map(([name, phrases]) => [name, phrases.map(leanPhrase)]);
  return { ...head, lists: Object.fromEntries(lean) };
}

function leanPhrase({ example, counterExample, source, note, ...rest }: Phrase) {
  return rest;
}
