/** Words of a text with their places: what phrases are matched on. */
import { type Normalised, normalise, withoutAccents } from './normalise.ts';

export type Token = {
  /** Normalised, accents kept. */
  text: string;
  /** Without accents: the second key. */
  bare: string;
  /** Place in the original text, in code units. */
  start: number;
  end: number;
  /** A sentence or cell ends before it: no phrase reaches across. */
  afterBreak: boolean;
};

// Digits and letters part: "48h" is 48 and h.
const WORD = /\p{N}+|[\p{L}\p{M}]+/gu;
const BREAK = /[!?;|•\n]|\.\s/u;
/** A full stop after so short a word may mark an abbreviation ("env. 3 jours"). */
const ABBREVIATION_LENGTH = 4;

function breaks(between: string, before: string | undefined): boolean {
  if (before === undefined || !BREAK.test(between)) return false;
  return /[!?;|•]/u.test(between) || before.length > ABBREVIATION_LENGTH;
}

/** The tokens of a normalised text; places are those of the original. */
export function tokensOf({ text, offsets, ends }: Normalised): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const end = index + word.length;
    tokens.push({
      text: word,
      bare: withoutAccents(word),
      start: offsets[index] ?? 0,
      end: ends[end - 1] ?? 0,
      afterBreak: breaks(text.slice(last, index), tokens.at(-1)?.text),
    });
    last = end;
  }
  return tokens;
}

/** The tokens of a text as written. */
export function tokenise(text: string): Token[] {
  return tokensOf(normalise(text));
}
