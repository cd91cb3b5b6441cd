/**
 * Which characters are letters, marks and figures, asked character by character. Expressions with
 * Unicode classes say the same and are the ground of every answer here, but making one ready costs
 * more than reading a whole page: for what European pages are written in, ranges answer.
 */

export const OTHER = 0;
export const FIGURE = 1;
export const LETTER = 2;
export type CharacterKind = typeof OTHER | typeof FIGURE | typeof LETTER;

/** Whether a code stands in a range, both ends included. */
export const between = (code: number, first: number, last: number) => code >= first && code <= last;

/** Code units of the character at this place: 1, or 2. */
export const sizeAt = (text: string, at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Whether a combining mark stands at this place of a text. */
export function isMarkAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Past the end the code is no number, and no comparison holds.
  if (code < 0x300 || Number.isNaN(code)) return false;
  if (code <= 0x36f || between(code, 0xfe00, 0xfe0f)) return true;
  if (code <= 0x482 || between(code, 0x2000, 0x20cf) || between(code, 0x2100, 0x2cee)) return false;
  // The first halves of pictures, and the private characters of icon fonts.
  if (between(code, 0xd83c, 0xd83e) || between(code, 0xe000, 0xf8ff)) return false;
  return /\p{M}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

const codesOf = (characters: string) => new Set([...characters].map((one) => one.charCodeAt(0)));
const SIGNS = codesOf('ªµº');
const FRACTIONS = codesOf('²³¹¼½¾');

/** What a code point is for the words of a text; marks belong to their letters. */
export function kindOf(code: number): CharacterKind {
  if (code < 0x80) {
    if (between(code, 0x61, 0x7a) || between(code, 0x41, 0x5a)) return LETTER;
    return between(code, 0x30, 0x39) ? FIGURE : OTHER;
  }
  if (code < 0xc0) return SIGNS.has(code) ? LETTER : FRACTIONS.has(code) ? FIGURE : OTHER;
  if (code < 0x250) return code === 0xd7 || code === 0xf7 ? OTHER : LETTER;
  if (between(code, 0x300, 0x36f)) return LETTER;
  if (between(code, 0x3a3, 0x3ce) || between(code, 0x400, 0x481)) return LETTER;
  if (between(code, 0x2010, 0x205e) || between(code, 0x20a0, 0x20cf)) return OTHER;
  if (between(code, 0x2190, 0x245f) || between(code, 0x2500, 0x2775)) return OTHER;
  if (between(code, 0xe000, 0xf8ff) || between(code, 0x1f300, 0x1faff)) return OTHER;
  const character = String.fromCodePoint(code);
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  return /\p{N}/u.test(character) ? FIGURE : OTHER;
}
