/** One spelling for one character, with the marks that it bears. */
import { between } from './character-kinds.ts';

// Zero-width and bidi controls, soft hyphen, Hangul fillers, trademark signs: read as nothing.
const SILENT = /^[\p{Cf}\p{Cc}\u115f\u1160\u3164™®©℠]$/u;
const SPACE = /^[\s\p{Z}\p{Co}\ufffc\ufffd]$/u; // icon fonts draw with private-use characters
const APOSTROPHES = '’‘‛ʼʹ′`´＇';
const DASHES = '‐‑‒–—―−﹣－';
const QUOTES = '«»“”„‟‹›″';
const SPELT_OUT: Readonly<Record<string, string>> = { ß: 'ss', ẞ: 'ss', œ: 'oe', æ: 'ae', ς: 'σ' };
// Marks that draw nothing: variation selectors and the grapheme joiner.
const SELECTORS = /\u034f|[\ufe00-\ufe0f]/gu;

/** What a sign reads as, whatever marks it bears; null for letters, digits and other signs. */
function signOf(unit: string): string | null {
  const first = String.fromCodePoint(unit.codePointAt(0) ?? 0);
  if (SPACE.test(first)) return ' ';
  if (SILENT.test(first)) return '';
  if (APOSTROPHES.includes(first)) return "'";
  if (DASHES.includes(first)) return '-';
  return QUOTES.includes(first) ? '"' : null;
}

/** The spelling of any unit: a character and its marks. The ground of `foldUsual`. */
export function foldCarefully(unit: string): string {
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

/** Usual signs, and the letters that a rule of thumb gets wrong; null: to be read carefully. */
const EXCEPTIONS = new Map<number, string | null>([
  ...[...APOSTROPHES].map((sign) => [sign.charCodeAt(0), "'"] as const),
  ...[...DASHES].map((sign) => [sign.charCodeAt(0), '-'] as const),
  ...[...QUOTES].map((sign) => [sign.charCodeAt(0), '"'] as const),
  ...[...' \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff'].map(
    (space) => [space.charCodeAt(0), ' '] as const,
  ),
  ...[...'\u00ad\u2060\u2061\u2062\u2063\u2064©®™'].map(
    (silent) => [silent.charCodeAt(0), ''] as const,
  ),
  ...[...'ªµº¨¯¸²³¹¼½¾İĲĳĿŀŉſ'].map((sign) => [sign.charCodeAt(0), null] as const),
  ...[...'ßœŒæÆς'].map(
    (letter) => [letter.charCodeAt(0), SPELT_OUT[letter.toLowerCase()] ?? null] as const,
  ),
  [0x20ac, '€'],
  [0x2022, '•'],
  [0x2026, '...'],
]);

/**
 * The spelling of one character of the plane in which European pages are written, when no mark
 * follows it; null where it must be read carefully.
 */
export function foldUsual(code: number): string | null {
  if (between(code, 0x61, 0x7a)) return String.fromCharCode(code);
  const known = EXCEPTIONS.get(code);
  if (known !== undefined) return known;
  if (code < 0x20) return between(code, 9, 13) ? ' ' : '';
  if (between(code, 0x7f, 0x9f)) return '';
  // Latin, and the Cyrillic and Greek of every day: a capital has one small letter.
  if (code < 0x17f || between(code, 0x3a3, 0x3ce) || between(code, 0x400, 0x481))
    return String.fromCharCode(code).toLowerCase();
  if (between(code, 0x2000, 0x200a) || between(code, 0xe000, 0xf8ff)) return ' ';
  if (between(code, 0x200b, 0x200f) || between(code, 0x202a, 0x202e)) return '';
  // Arrows, ticks, stars and boxes.
  return between(code, 0x2190, 0x21ff) || between(code, 0x2500, 0x2775)
    ? String.fromCharCode(code)
    : null;
}
