/** Words of a text with their places: what phrases are matched on. */
import { kindOf, OTHER, sizeAt } from './character-kinds.ts';
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

/** Ends a sentence or cell, whatever stands before it. */
const BREAKS = '!?;|•';
/** A full stop after so short a word may mark an abbreviation ("env. 3 jours"). */
const ABBREVIATION_LENGTH = 4;

/** Whether a sentence or cell ends between two words: `from` is where the one before it ends. */
function breaksBetween(text: string, from: number, to: number, before: string): boolean {
  let stop = false;
  for (let at = from; at < to; at += 1) {
    const sign = text[at] ?? '';
    if (sign !== ' ' && BREAKS.includes(sign)) return true;
    if (sign === '.' && at + 1 < to && text[at + 1] === ' ') stop = true;
  }
  return stop && before.length > ABBREVIATION_LENGTH;
}

/** The tokens of a normalised text; places are those of the original. */
export function tokensOf({ text, offsets, ends }: Normalised): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  let before: string | null = null;
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    let end = at + sizeAt(text, at);
    if (kind === OTHER) {
      at = end;
      continue;
    }
    // Digits and letters part: "48h" is 48 and h.
    while (end < text.length && kindAt(text, end) === kind) end += sizeAt(text, end);
    const word = text.slice(at, end);
    tokens.push({
      text: word,
      bare: withoutAccents(word),
      start: offsets[at] ?? 0,
      end: ends[end - 1] ?? 0,
      afterBreak: before !== null && breaksBetween(text, last, at, before),
    });
    before = word;
    last = end;
    at = end;
  }
  return tokens;
}

const kindAt = (text: string, at: number) => kindOf(text.codePointAt(at) ?? 0);

/** The tokens of a text as written. */
export function tokenise(text: string): Token[] {
  return tokensOf(normalise(text));
}
