/**
 * One spelling for everything that reads alike, with the way back: each place of the normalised
 * text knows the place in the original that it came from, so that quotes are exact.
 */
import { foldLookalikes } from './lookalikes.ts';

/**
 * Text in one spelling. `text[i]` comes from the original between `offsets[i]` and `ends[i]`;
 * `offsets` has one more entry, the length of the original.
 */
export type Normalised = { text: string; offsets: number[]; ends: number[] };

// A run of plain letters, or one letter with its marks: `e` + combining acute is `é`.
const UNIT = /[\x21-\x7e]+(?!\p{M})|\P{M}\p{M}*|\p{M}+/gu;
// Zero-width and bidi controls, soft hyphen, Hangul fillers, trademark signs: read as nothing.
const SILENT = /^[\p{Cf}\p{Cc}\u115f\u1160\u3164™®©℠]$/u;
const SPACE = /^[\s\p{Z}\p{Co}\ufffc\ufffd]$/u; // icon fonts draw with private-use characters
const APOSTROPHE = /^[’‘‛ʼʹ′`´＇]$/u;
const DASH = /^[‐‑‒–—―−﹣－]$/u;
const QUOTE = /^[«»“”„‟‹›″]$/u;
const SPELT_OUT: Readonly<Record<string, string>> = { ß: 'ss', ẞ: 'ss', œ: 'oe', æ: 'ae', ς: 'σ' };
const PLAIN = /^[\x21-\x7e]+$/;
// Marks that draw nothing: variation selectors and the grapheme joiner.
const SELECTORS = /\u034f|[\ufe00-\ufe0f]/gu;

/** What a sign reads as, whatever marks it bears; null for letters, digits and other signs. */
function signOf(unit: string): string | null {
  const first = String.fromCodePoint(unit.codePointAt(0) ?? 0);
  if (SPACE.test(first)) return ' ';
  if (SILENT.test(first)) return '';
  if (APOSTROPHE.test(first)) return "'";
  if (DASH.test(first)) return '-';
  return QUOTE.test(first) ? '"' : null;
}

function fold(unit: string): string {
  const compatible = unit.normalize('NFKC');
  const sign = signOf(unit) ?? signOf(compatible);
  if (sign !== null) return sign;
  // A dotted capital İ lowers to i + dot above: the dot is no accent of ours.
  const lower = compatible
    .toLowerCase()
    .replace(/^i\u0307/u, 'i')
    .normalize('NFKC');
  return lower.replace(SELECTORS, '').replace(/[ßẞœæς]/gu, (letter) => SPELT_OUT[letter] ?? letter);
}

/**
 * NFKC, case folded, spaces of any kind as one space, apostrophes, dashes and quotes in one form,
 * invisible characters gone, look-alike letters in Latin words made Latin. Accents stay
 * (see `withoutAccents`).
 */
export function normalise(original: string): Normalised {
  let text = '';
  const offsets: number[] = [];
  const ends: number[] = [];
  for (const { 0: unit, index } of foldLookalikes(original).matchAll(UNIT)) {
    const plain = PLAIN.test(unit);
    const folded = plain ? unit.toLowerCase().replaceAll('`', "'") : fold(unit);
    if (folded === ' ' && text.endsWith(' ')) continue;
    text += folded;
    for (let i = 0; i < folded.length; i += 1) {
      offsets.push(plain ? index + i : index);
      ends.push(plain ? index + i + 1 : index + unit.length);
    }
  }
  offsets.push(original.length);
  return { text, offsets, ends };
}

const STROKED: Readonly<Record<string, string>> = {
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ð: 'd',
};

/** The second key: a normalised word without its accents ("réserver" → "reserver"). */
export function withoutAccents(word: string): string {
  if (/^[\x20-\x7e]*$/.test(word)) return word;
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replace(/[øđłħıð]/gu, (letter) => STROKED[letter] ?? letter).normalize('NFC');
}
