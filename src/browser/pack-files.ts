/**
 * The packs as files of the extension (scripts/pack-files.ts writes them): each is read when a page
 * first needs it, and kept while the background lives.
 */
import { browser } from 'wxt/browser';
import type { LawPack } from '../law/law-pack.ts';
import type { LanguagePack } from '../words/language-pack.ts';
import { packFailure } from './pack-failure.ts';
import { wordsOf } from './read-page.ts';

/** What of each pack is known without opening it. */
export type PackIndex = {
  law: Pick<LawPack, 'schemaVersion' | 'country' | 'name' | 'version' | 'signs'>[];
  words: Omit<LanguagePack, 'lists' | 'notes'>[];
};

const files = new Map<string, Promise<unknown>>();

/** Every pack that ships, by name, version and the signs of its country. */
export const packIndex = () => file<PackIndex>('index');
/** @param country `EU` or ISO 3166-1 alpha-2, as in the index */
export const lawFile = (country: string) => file<LawPack>(`law/${country.toLowerCase()}`);
/** The law of every country, the EU's first: for the pages that show it all. */
export async function everyLaw(): Promise<LawPack[]> {
  const { law } = await packIndex();
  return Promise.all(law.map(({ country }) => lawFile(country)));
}

/** @param language as in the index; its phrases come without examples, sources and notes */
export const wordsFile = (language: string) => file<LanguagePack>(`words/${language}`);

/** Throws a pack failure when the file cannot be read; the next call tries again. */
function file<T>(name: string): Promise<T> {
  const known = files.get(name) ?? read(`/packs/${name}.json`);
  files.set(name, known);
  known.catch(() => files.delete(name));
  return known as Promise<T>;
}

async function read(path: string): Promise<unknown> {
  try {
    const answer = await fetch(browser.runtime.getURL(path as '/'));
    if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
    return await answer.json();
  } catch (error) {
    throw packFailure(path, wordsOf(error));
  }
}
