/** One page of a shop, made ready for being read as an order. */
import { pageLanguage } from '../check/page-language.ts';
import type { Block, PageFacts } from '../facts/page-facts.ts';
import { compile } from '../words/compile.ts';
import type { LanguagePack, Words } from '../words/language-pack.ts';

export type PageReading = {
  facts: PageFacts;
  words: Words;
  /** What is shown outside header, menu and footer, in document order. */
  body: Block[];
};

/** What a field was read from, as on the page. */
export type Found<T> = { value: T; quote: string };

/**
 * Chooses the words by the language of the page; without a pack no words match.
 * @param hints languages that the shop's country speaks
 */
export function readingOf(
  facts: PageFacts,
  packs: LanguagePack[],
  hints: readonly string[],
): PageReading {
  const { all } = pageLanguage(facts, packs, undefined, hints);
  const words = compile(packs.filter(({ language }) => all.includes(language)));
  const outside = ['header', 'nav', 'footer'];
  const body = facts.blocks.filter(
    ({ visible, region }) => visible !== 'no' && !outside.includes(region),
  );
  return { facts, words, body };
}

/** The one value that all finds agree on; null when there is none, or when they differ. */
export function agreed<T>(found: readonly Found<T>[]): Found<T> | null {
  const [first] = found;
  if (!first || found.some(({ value }) => `${value}` !== `${first.value}`)) return null;
  return first;
}
