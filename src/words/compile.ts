/** Language packs made ready for matching: the words of one page. */
import type { LanguagePack, ListName, Match, Words } from './language-pack.ts';
import { normalise } from './normalise.ts';
import { coversAll, type Hit, indexPhrases, lookUp, type PhraseIndex } from './phrase-index.ts';
import { plain } from './plain-label.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Both readings of a text: all its words, and those left when prices and icons are put aside. */
type Reading = { all: Token[]; label: Token[] };

/** Every rule asks about every text of a page: readings are kept for so many characters of text. */
const KEPT_CHARACTERS = 1_500_000;
const readings = new Map<string, Reading>();
let characters = 0;
/** No longer text is a label. */
const LABEL_LENGTH = 200;

const compiledPacks = new WeakMap<LanguagePack, Map<string, PhraseIndex>>();

function indexOf(pack: LanguagePack, list: ListName): PhraseIndex {
  const lists = compiledPacks.get(pack) ?? new Map<string, PhraseIndex>();
  compiledPacks.set(pack, lists);
  const index = lists.get(list) ?? indexPhrases(pack.lists[list] ?? []);
  lists.set(list, index);
  return index;
}

function readingOf(text: string): Reading {
  const kept = readings.get(text);
  if (kept) return kept;
  const normalised = normalise(text);
  const label = text.length > LABEL_LENGTH ? [] : tokensOf(plain(normalised));
  const reading = { all: tokensOf(normalised), label };
  characters += text.length + 20;
  if (characters > KEPT_CHARACTERS) {
    readings.clear();
    characters = text.length;
  }
  readings.set(text, reading);
  return reading;
}

function toMatch(hit: Hit, tokens: Token[], list: ListName, language: string): Match {
  const start = tokens[hit.from]?.start ?? 0;
  return { list, phrase: hit.phrase, language, start, end: tokens[hit.to - 1]?.end ?? start };
}

/**
 * Compiles packs into the words of a page (one pack per language of the page). Each list is
 * indexed when first asked for, once per pack.
 */
export function compile(packs: LanguagePack[]): Words {
  /** Phrases that are the whole label. */
  const wholeHits = (list: ListName, { label }: Reading): Match[] =>
    packs.flatMap((pack) =>
      lookUp(indexOf(pack, list), label)
        .filter((hit) => coversAll(hit, label))
        .map((hit) => toMatch({ ...hit, to: label.length }, label, list, pack.language)),
    );

  const find = (list: ListName, text: string): Match[] => {
    const reading = readingOf(text);
    const inside = packs.flatMap((pack) =>
      lookUp(indexOf(pack, list), reading.all)
        .filter(({ phrase }) => !phrase.whole)
        .map((hit) => toMatch(hit, reading.all, list, pack.language)),
    );
    const asWhole = wholeHits(list, reading).filter(({ phrase }) => phrase.whole);
    return [...inside, ...asWhole].sort((a, b) => a.start - b.start || b.end - a.end);
  };

  return {
    languages: packs.map(({ language }) => language),
    find,
    has: (list, text) => find(list, text).length > 0,
    whole: (list, text) => {
      const hits = wholeHits(list, readingOf(text));
      // A phrase without a gap says exactly this label.
      return hits.find(({ phrase }) => !phrase.text.includes('…')) ?? hits[0] ?? null;
    },
  };
}
