/** The phrases of lists of one pack, ready to be looked up all at once by their first word. */
import type { Phrase } from './language-pack.ts';
import { type Token, tokenise } from './tokens.ts';

/** Words that `…` may stand for. */
const GAP_LENGTH = 6;
/** So short a word may change its meaning with its accents ("dû", "thé", "livré" and "livre"). */
const SHORT = 5;

type Piece = Pick<Token, 'text' | 'bare' | 'afterBreak'> & { accented: boolean };

type Compiled = {
  pieces: Piece[];
  /** `gapBefore[i]`: a gap stands before piece i. */
  gapBefore: boolean[];
  gaps: boolean;
  /** Its accents may be left out. */
  lenient: boolean;
  /** It ends in a gap: as a whole label, more words may follow. */
  open: boolean;
  /** Longer wordings in which it does not count; made ready when it is first found. */
  except: Compiled[] | null;
  /** Tokens that it may reach over. */
  span: number;
};

/** Most phrases of a pack are never met: they are made ready when their first words are. */
type Entry<List> = {
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

/** Indexes the phrases of some lists. A phrase without a letter or digit never matches. */
export function indexPhrases<List>(
  lists: Iterable<readonly [List, readonly Phrase[]]>,
): PhraseIndex<List> {
  const index: PhraseIndex<List> = { byFirst: new Map(), parts: [] };
  for (const [list, phrases] of lists)
    for (const phrase of phrases) {
      const exact = exactWords(phrase.text);
      const first = exact[0] ?? firstWord(phrase.text);
      if (first === undefined) continue;
      const entry: Entry<List> = { list, phrase, first, exact, compiled: null };
      const others = index.byFirst.get(first);
      if (phrase.part) index.parts.push(entry);
      else if (others) others.push(entry);
      else index.byFirst.set(first, [entry]);
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
  const [first] = tokenise(text.split(' ', 1)[0] ?? '');
  return (first ?? tokenise(text)[0])?.bare;
}

function compilePhrase(phrase: Phrase): Compiled {
  const pieces: Piece[] = [];
  const gapBefore: boolean[] = [];
  const plain = /^[a-z]+(?: [a-z]+)*$/.test(phrase.text);
  if (plain)
    for (const text of phrase.text.split(' '))
      pieces.push({ text, bare: text, afterBreak: false, accented: false });
  for (const stretch of plain ? [] : phrase.text.split('…')) {
    tokenise(stretch).forEach(({ text, bare, afterBreak }, i) => {
      gapBefore.push(i === 0 && pieces.length > 0);
      pieces.push({ text, bare, afterBreak, accented: text !== bare });
    });
  }
  const lenient = pieces.some(({ text }) => text.length > SHORT);
  const open = phrase.text.trimEnd().endsWith('…');
  const gaps = gapBefore.filter(Boolean).length;
  const span = pieces.length + gaps * GAP_LENGTH;
  return { pieces, gapBefore, gaps: gaps > 0, lenient, open, except: null, span };
}

function compiledOf<List>(entry: Entry<List>): Compiled {
  entry.compiled ??= compilePhrase(entry.phrase);
  return entry.compiled;
}

function reads(token: Token, piece: Piece, lenient: boolean): boolean {
  if (token.text === piece.text) return true;
  // Only accents that the phrase has can be missing or wrong in the text.
  return lenient && piece.accented && token.bare === piece.bare;
}

/** Where the phrase ends when it starts at token `at`; -1 when it does not stand there. */
function matchAt(compiled: Compiled, tokens: readonly Token[], at: number): number {
  return compiled.gaps ? matchGaps(compiled, tokens, at) : matchRow(compiled, tokens, at);
}

function matchRow({ pieces, lenient }: Compiled, tokens: readonly Token[], at: number): number {
  for (let i = 0; i < pieces.length; i += 1) {
    const [wanted, found] = [pieces[i] as Piece, tokens[at + i]];
    if (found === undefined || !reads(found, wanted, lenient)) return -1;
    if (found.afterBreak && !wanted.afterBreak && i > 0) return -1;
  }
  return at + pieces.length;
}

function matchGaps(compiled: Compiled, tokens: readonly Token[], at: number): number {
  const { pieces, gapBefore, lenient } = compiled;
  const step = (piece: number, token: number): number => {
    const wanted = pieces[piece];
    if (wanted === undefined) return token;
    const reach = gapBefore[piece] ? GAP_LENGTH : 0;
    for (let skipped = 0; skipped <= reach; skipped += 1) {
      const found = tokens[token + skipped];
      if (found === undefined) return -1;
      if (found.afterBreak && !wanted.afterBreak && token + skipped > at) return -1;
      if (!reads(found, wanted, lenient)) continue;
      const end = step(piece + 1, token + skipped + 1);
      if (end !== -1) return end;
    }
    return -1;
  };
  return step(0, at);
}

/** Whether a longer wording, in which the phrase does not count, stands around a hit. */
function isInLonger<List>(entry: Entry<List>, tokens: readonly Token[], from: number, to: number) {
  const { phrase } = entry;
  if (phrase.except === undefined) return false;
  const compiled = compiledOf(entry);
  compiled.except ??= phrase.except
    .map((text) => compilePhrase({ ...phrase, text }))
    .filter(({ pieces }) => pieces.length > 0);
  return compiled.except.some((longer) => {
    for (let at = Math.max(0, to - longer.span); at <= from; at += 1)
      if (startsAt(longer, tokens, at) && matchAt(longer, tokens, at) >= to) return true;
    return false;
  });
}

/** As the index asks: by the first word without its accents. */
const startsAt = ({ pieces }: Compiled, tokens: readonly Token[], at: number) =>
  pieces[0]?.bare === tokens[at]?.bare;

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
