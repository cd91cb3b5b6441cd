/** The phrases of lists of one pack, ready to be looked up all at once by their first word. */
import type { Phrase } from './language-pack.ts';
import { withoutAccents } from './normalise.ts';
import { type Compiled, compilePhrase, GAP_LENGTH, matchAt, standsAround } from './phrase-match.ts';
import { type Token, tokenise } from './tokens.ts';

/** Most phrases of a pack are never met: they are made ready when their first words are. */
export type Entry<List> = {
  list: List;
  phrase: Phrase;
  /** Its first word without accents. */
  first: string;
  /** How its first words must be written in a text, where that is known without reading it. */
  exact: readonly string[];
  compiled: Compiled | null;
};

export type PhraseIndex<List> = {
  byFirst: Map<string, Entry<List>[]>;
  parts: Entry<List>[];
};

/** A stretch of tokens, `from` to `to` (exclusive), that reads as a phrase of the list. */
export type Hit<List> = { list: List; phrase: Phrase; from: number; to: number };

/** The phrases of a list, to be indexed. A phrase without a letter or digit never matches. */
export function entriesOf<List>(list: List, phrases: readonly Phrase[]): Entry<List>[] {
  return phrases.flatMap((phrase) => {
    const exact = exactWords(phrase.text);
    const first = exact[0] ?? firstWord(phrase.text);
    return first === undefined ? [] : [{ list, phrase, first, exact, compiled: null }];
  });
}

/** Indexes the phrases of lists, all at once. */
export function indexPhrases<List>(lists: readonly (readonly Entry<List>[])[]): PhraseIndex<List> {
  const index: PhraseIndex<List> = { byFirst: new Map(), parts: [] };
  for (const entries of lists)
    for (const entry of entries) {
      const others = index.byFirst.get(entry.first);
      if (entry.phrase.part) index.parts.push(entry);
      else if (others) others.push(entry);
      else index.byFirst.set(entry.first, [entry]);
    }
  return index;
}

const NONE: readonly string[] = [];

/** The first word or two, where they are plain letters: such words have one spelling. */
function exactWords(text: string): readonly string[] {
  return /^[a-z]+(?: [a-z]+)?(?= |$)/.exec(text)?.[0].split(' ') ?? NONE;
}

/** Without accents; read up to the first space where a word stands before it. */
function firstWord(text: string): string | undefined {
  const letters = /^[a-zà-åç-öø-ÿ]+(?=[ '’….,-]|$)/.exec(text);
  if (letters) return withoutAccents(letters[0]);
  const [first] = tokenise(text.split(' ', 1)[0] ?? '');
  return (first ?? tokenise(text)[0])?.bare;
}

function compiledOf<List>(entry: Entry<List>): Compiled {
  entry.compiled ??= compilePhrase(entry.phrase);
  return entry.compiled;
}

/** Whether a longer wording, in which the phrase does not count, stands around a hit. */
function isInLonger<List>(entry: Entry<List>, tokens: readonly Token[], from: number, to: number) {
  const { phrase } = entry;
  if (phrase.except === undefined) return false;
  const compiled = compiledOf(entry);
  compiled.except ??= phrase.except
    .map((text) => compilePhrase({ ...phrase, text }))
    .filter(({ pieces }) => pieces.length > 0);
  return compiled.except.some((longer) => standsAround(longer, tokens, from, to));
}

function mayStandAt<List>({ exact }: Entry<List>, tokens: readonly Token[], at: number): boolean {
  for (let i = 0; i < exact.length; i += 1) if (tokens[at + i]?.text !== exact[i]) return false;
  return true;
}

/** Every phrase that stands somewhere in the tokens, in text order. */
export function lookUp<List>(index: PhraseIndex<List>, tokens: readonly Token[]): Hit<List>[] {
  const hits: Hit<List>[] = [];
  const add = (entry: Entry<List>, from: number, to: number) => {
    if (to === -1 || isInLonger(entry, tokens, from, to)) return;
    hits.push({ list: entry.list, phrase: entry.phrase, from, to });
  };
  tokens.forEach((token, from) => {
    for (const entry of index.byFirst.get(token.bare) ?? [])
      if (mayStandAt(entry, tokens, from))
        add(entry, from, matchAt(compiledOf(entry), tokens, from));
    for (const entry of index.parts)
      if (token.bare.includes(entry.first)) add(entry, from, from + 1);
  });
  return hits;
}

/**
 * Every phrase that is all that the tokens say; one that ends in a gap leaves room for a few words
 * after it.
 */
export function lookUpWhole<List>(index: PhraseIndex<List>, tokens: readonly Token[]): Hit<List>[] {
  const [first] = tokens;
  return (index.byFirst.get(first?.bare ?? '') ?? []).flatMap((entry) => {
    if (!mayStandAt(entry, tokens, 0)) return [];
    const compiled = compiledOf(entry);
    const to = matchAt(compiled, tokens, 0);
    const left = tokens.length - to;
    if (to === -1 || left > (compiled.open ? GAP_LENGTH : 0)) return [];
    if (isInLonger(entry, tokens, 0, to)) return [];
    return [{ list: entry.list, phrase: entry.phrase, from: 0, to: tokens.length }];
  });
}
