/** One phrase made ready, and where it stands in the tokens of a text. */
import type { Phrase } from './language-pack.ts';
import { type Token, tokenise } from './tokens.ts';

/** Words that `…` may stand for. */
export const GAP_LENGTH = 6;
/** So short a word may change its meaning with its accents ("dû", "thé", "livré" and "livre"). */
const SHORT = 5;

type Piece = Pick<Token, 'text' | 'bare' | 'afterBreak'> & { accented: boolean };

export type Compiled = {
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

/** Most phrases are plain letters and spaces: these are read at a glance. */
export function compilePhrase(phrase: Phrase): Compiled {
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

function reads(token: Token, piece: Piece, lenient: boolean): boolean {
  if (token.text === piece.text) return true;
  // Only accents that the phrase has can be missing or wrong in the text.
  return lenient && piece.accented && token.bare === piece.bare;
}

/** Where the phrase ends when it starts at token `at`; -1 when it does not stand there. */
export function matchAt(compiled: Compiled, tokens: readonly Token[], at: number): number {
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

/** Whether a longer wording stands around the tokens `from` to `to`. */
export function standsAround(longer: Compiled, tokens: readonly Token[], from: number, to: number) {
  const first = longer.pieces[0]?.bare;
  for (let at = Math.max(0, to - longer.span); at <= from; at += 1)
    if (tokens[at]?.bare === first && matchAt(longer, tokens, at) >= to) return true;
  return false;
}
