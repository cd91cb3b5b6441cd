/** What a label says in words alone: no price, icon, arrow, count or outer punctuation. */
import { type Normalised, normalise } from './normalise.ts';

const CURRENCY =
  '(?:€|£|\\$|¥|₺|eur|euros?|gbp|usd|chf|pln|zł|czk|kč|ron|lei|huf|ft|sek|dkk|nok|kr|bgn|лв)';
const NUMBER = "\\d(?:[\\d .,']*\\d)?(?:,-|,--)?";
// A price with the bracket, plus or colon that ties it to the label.
const PRICE = new RegExp(
  `[(:+]?\\s?(?:${CURRENCY}\\s?${NUMBER}(?:\\s?${CURRENCY}(?![\\p{L}]))?|${NUMBER}\\s?${CURRENCY}(?![\\p{L}]))\\s?\\)?`,
  'gu',
);
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

/**
 * What the expressions cannot do without, told by ones that cost little: letters, figures and the
 * usual signs are no pictures, a price has a currency, a count stands in brackets or at the end.
 */
const CUTS: readonly { mayStandIn: RegExp; pattern: RegExp }[] = [
  {
    mayStandIn:
      /[^ !-*,-;?-\]_a-{}\u00a1-\u00a5\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0386-\u03ce\u0400-\u0481\u2010-\u2027\u20ac]/,
    pattern: PICTURE,
  },
  { mayStandIn: new RegExp(CURRENCY), pattern: PRICE },
  { mayStandIn: /\d$|[([]\s?\d/, pattern: COUNT },
];

/** A normalised label reduced to its words, offsets kept; itself where there is nothing to cut. */
export function plain(from: Normalised): Normalised {
  return CUTS.reduce(
    (label, { mayStandIn, pattern }) =>
      mayStandIn.test(label.text) && label.text.search(pattern) >= 0 ? cut(label, pattern) : label,
    from,
  );
}

/** "🔒 Payer 49,90 € →" → "payer": the words of a label, in the normalised spelling. */
export function plainLabel(label: string): string {
  return plain(normalise(label)).text.replace(OUTER, '').replace(OUTER, '');
}
