/** The phrases of one list of one pack, ready to be looked up by their first word. */
import type { Phrase } from './language-pack.ts';
import { type Token, tokenise } from './tokens.ts';

/** Words that `…` may stand for. */
const GAP_LENGTH = 6;
/** So short a word may change its meaning with its accents ("dû", "thé", "livré" and "livre"). */
const SHORT = 5;

type Piece = Pick<Token, 'text' | 'bare' | 'afterBreak'> & { accented: boolean };

type Compiled = {
  phrase: Phrase;
  pieces: Piece[];
  /** `gapBefore[i]`: a gap stands before piece i. */
  gapBefore: boolean[];
  /** Its accents may be left out. */
  lenient: boolean;
  /** It ends in a gap: as a whole label, more words may follow. */
  open: boolean;
  /** Longer wordings in which it does not count. */
  except: PhraseIndex | null;
};

export type PhraseIndex = { byFirst: Map<string, Compiled[]>; parts: Compiled[] };

/** A stretch of tokens, `from` to `to` (exclusive), that reads as the phrase. */
export type Hit = { phrase: Phrase; from: number; to: number; open: boolean };

function compilePhrase(phrase: Phrase): Compiled {
  const pieces: Piece[] = [];
  const gapBefore: boolean[] = [];
  for (const stretch of phrase.text.split('…')) {
    tokenise(stretch).forEach(({ text, bare, afterBreak }, i) => {
      gapBefore.push(i === 0 && pieces.length > 0);
      pieces.push({ text, bare, afterBreak, accented: text !== bare });
    });
  }
  const lenient = pieces.some(({ text }) => text.length > SHORT);
  const open = phrase.text.trimEnd().endsWith('…');
  const longer = phrase.except?.map((text) => ({
    ...phrase,
    text,
    part: false,
    except: undefined,
  }));
  return { phrase, pieces, gapBefore, lenient, open, except: longer ? indexPhrases(longer) : null };
}

/** Indexes the phrases of a list. A phrase without a letter or digit never matches. */
export function indexPhrases(phrases: readonly Phrase[]): PhraseIndex {
  const index: PhraseIndex = { byFirst: new Map(), parts: [] };
  for (const compiled of phrases.map(compilePhrase)) {
    const first = compiled.pieces[0];
    if (first === undefined) continue;
    if (compiled.phrase.part) index.parts.push(compiled);
    else index.byFirst.set(first.bare, [...(index.byFirst.get(first.bare) ?? []), compiled]);
  }
  return index;
}

function reads(token: Token, piece: Piece, lenient: boolean): boolean {
  if (token.text === piece.text) return true;
  // Only accents that the phrase has can be missing or wrong in the text.
  return lenient && piece.accented && token.bare === piece.bare;
}

/** Where the phrase ends when it starts at token `at`; -1 when it does not stand there. */
function matchAt(compiled: Compiled, tokens: readonly Token[], at: number): number {
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

/** Whether a hit is all that the tokens say; an open phrase leaves room for a few words after it. */
export function coversAll({ from, to, open, phrase }: Hit, tokens: readonly Token[]): boolean {
  const left = tokens.length - to;
  return from === 0 && !phrase.part && (left === 0 || (open && left <= GAP_LENGTH));
}

/** Every phrase that stands somewhere in the tokens, in text order. */
export function lookUp(index: PhraseIndex, tokens: readonly Token[]): Hit[] {
  const hits: Hit[] = [];
  const add = ({ phrase, open, except }: Compiled, from: number, to: number) => {
    const longer = except === null ? [] : lookUp(except, tokens);
    if (longer.some((one) => one.from <= from && one.to >= to)) return;
    hits.push({ phrase, from, to, open });
  };
  tokens.forEach((token, from) => {
    for (const compiled of index.byFirst.get(token.bare) ?? []) {
      const to = matchAt(compiled, tokens, from);
      if (to !== -1) add(compiled, from, to);
    }
    for (const compiled of index.parts)
      if (token.bare.includes(compiled.pieces[0]?.bare ?? '\0')) add(compiled, from, from + 1);
  });
  return hits;
}
