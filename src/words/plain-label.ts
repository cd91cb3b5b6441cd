/** What a label says in words alone: no price, icon, arrow, count or outer punctuation. */
import { type Normalised, normalise } from './normalise.ts';

const SIGN = '[€£$¥₺]';
const LETTERS = '(?:eur|euros?|gbp|usd|chf|pln|zł|czk|kč|ron|lei|huf|ft|sek|dkk|nok|kr|bgn|лв)';
const CURRENCY = `(?:${SIGN}|${LETTERS})`;
const NUMBER = "\\d(?:[\\d .,']*\\d)?(?:,-|,--)?";
// A price with the bracket, plus or colon that ties it to the label.
const priceIn = (currency: string, end: string) =>
  new RegExp(
    `[(:+]?\\s?(?:${currency}\\s?${NUMBER}(?:\\s?${currency}${end})?|${NUMBER}\\s?${currency}${end})\\s?\\)?`,
    'gu',
  );
const PRICE = priceIn(CURRENCY, '(?![\\p{L}])');
// Most prices are written with a sign and nothing right after it: these need no letters told.
const PRICE_WITH_SIGN = priceIn(SIGN, '');
const SIGN_BEFORE_LETTER = new RegExp(`${SIGN}[^\\x00-\\x60{-~]`);
const besideFigure = (currency: string) =>
  new RegExp(`${currency}\\s?\\d|\\d(?:,-|,--)?\\s?${currency}`);
const SIGN_BESIDE_FIGURE = besideFigure(SIGN);
const LETTERS_BESIDE_FIGURE = besideFigure(LETTERS);
// "(3)", "× 3", "Panier 3"; not the number of an order.
const COUNT = /[([]\s?\d+\s?[)\]]|(?<=\p{L}\s)(?:[x×]\s?)?\d{1,3}$/gu;
const PICTURE =
  /[\p{Extended_Pictographic}\p{So}\p{Sm}\p{Sk}\p{Regional_Indicator}\u{e0020}-\u{e007f}](?<![\d#*])/gu;
const OUTER = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Cuts every match of a pattern; a cut inside the text leaves one space. Places are kept. */
function cut(from: Normalised, pattern: RegExp): Normalised {
  const to: Normalised = { text: '', offsets: [], ends: [] };
  const keep = (start: number, end: number, as?: string) => {
    to.text += as ?? from.text.slice(start, end);
    to.offsets.push(...from.offsets.slice(start, end));
    to.ends.push(...from.ends.slice(start, end));
  };
  let at = 0;
  for (const match of from.text.matchAll(pattern)) {
    keep(at, match.index);
    at = match.index + match[0].length;
    if (to.text !== '' && !to.text.endsWith(' ')) keep(match.index, match.index + 1, ' ');
    if (from.text[at] === ' ') at += 1;
  }
  keep(at, from.text.length);
  to.offsets.push(from.offsets.at(-1) ?? 0);
  return to;
}

/** What is surely no picture: letters, figures, the usual signs. */
const PERHAPS_PICTURE =
  /[^ !-*,-;?-\]_a-{}\u00a1-\u00a5\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0386-\u03ce\u0400-\u0481\u2010-\u2027\u20ac]/;
const PERHAPS_COUNT = /[([]\s?\d|[a-z\u0080-\uffff]\s(?:[x×]\s?)?\d{1,3}$/;

/** The expression that prices are cut with; null for a text that cannot hold one. */
function priceOf(text: string): RegExp | null {
  if (LETTERS_BESIDE_FIGURE.test(text)) return PRICE;
  if (!SIGN_BESIDE_FIGURE.test(text)) return null;
  return SIGN_BEFORE_LETTER.test(text) ? PRICE : PRICE_WITH_SIGN;
}

/**
 * What is cut from a label, one after the other. The expressions are dear to make ready: each is
 * asked for only where it may find something, as told by ones that cost little.
 */
const CUTS: readonly ((text: string) => RegExp | null)[] = [
  (text) => (PERHAPS_PICTURE.test(text) ? PICTURE : null),
  priceOf,
  (text) => (PERHAPS_COUNT.test(text) ? COUNT : null),
];

/** A normalised label reduced to its words, offsets kept; itself where there is nothing to cut. */
export function plain(from: Normalised): Normalised {
  let label = from;
  for (const patternFor of CUTS) {
    const pattern = patternFor(label.text);
    if (pattern && label.text.search(pattern) >= 0) label = cut(label, pattern);
  }
  return label;
}

/** "🔒 Payer 49,90 € →" → "payer": the words of a label, in the normalised spelling. */
export function plainLabel(label: string): string {
  return plain(normalise(label)).text.replace(OUTER, '').replace(OUTER, '');
}
