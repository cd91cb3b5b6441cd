/**
 * What hurries the buyer on a page: a countdown, a count of pieces left, a count of others who look.
 * Each with its figure, so that two loads can be compared.
 */
import type { Block } from '../facts/page-facts.ts';
import type { ListName, Words } from '../words/language-pack.ts';
import { type Duration, durationIn } from './durations.ts';

export type UrgencyClaim = {
  /** hold: the basket is kept for so long, which may well be true. */
  kind: 'countdown' | 'hold' | 'stock' | 'viewers';
  /** Seconds left, pieces left, or people. */
  value: number;
  /** Seconds of the smallest unit shown; 1 for counts. */
  step: number;
  /** The words around the figures: the same claim in another load has the same. */
  wording: string;
  /** The page says in words that an offer ends. */
  said: boolean;
  quote: string;
  target: string[];
};

/** Characters of a line that says one thing. */
const LINE = 160;
const CELL = 24;
/** Lines before the figures in which it may be said what they count, and after them. */
const BEFORE = 3;
/** Characters between "ends in" and its clock. */
const LED = 4;

/** The claims that these blocks make, in their order. */
export function urgencyClaims(blocks: readonly Block[], words: Words): UrgencyClaim[] {
  const shown = blocks.filter(
    (one) => one.visible !== 'no' && !one.struck && one.region !== 'footer',
  );
  const claims: UrgencyClaim[] = [];
  for (let i = 0; i < shown.length; ) {
    const count = countIn(shown[i] as Block, words);
    const timer = count ? null : timerAt(shown, i, words);
    if (count) claims.push(count);
    if (timer?.claim) claims.push(timer.claim);
    i += timer?.length ?? 1;
  }
  return claims;
}

const COUNTS: readonly { kind: 'stock' | 'viewers'; list: ListName }[] = [
  { kind: 'stock', list: 'few-left' },
  { kind: 'viewers', list: 'others-looking' },
];

function countIn({ text, target }: Block, words: Words): UrgencyClaim | null {
  if (text.length > LINE || !/\d/.test(text)) return null;
  for (const { kind, list } of COUNTS)
    for (const { start, end } of words.find(list, text)) {
      // The figure stands in the words, right after or right before them.
      const inside = figureIn(text.slice(start, end));
      const value =
        inside ??
        figureIn(text.slice(end, end + 6)) ??
        figureIn(text.slice(Math.max(0, start - 6), start));
      if (value === null || value === 0) continue;
      return { kind, value, step: 1, wording: kind, said: true, quote: text, target };
    }
  return null;
}

/** A whole number that is no price, share or size. */
function figureIn(text: string): number | null {
  const match = /(?<![\d.,])(\d{1,4})(?![\d.,]*\d|\s?[%€$£])/.exec(text);
  return match ? Number(match[1]) : null;
}

type Timer = { length: number; claim: UrgencyClaim | null };

/** The countdown that starts at block `i`, alone or over several boxes, and how many blocks it takes. */
function timerAt(shown: readonly Block[], i: number, words: Words): Timer | null {
  const first = shown[i] as Block;
  let length = 1;
  if (isCell(first.text, words))
    while (length < 12 && shown[i + length] && isCell(shown[i + length]?.text ?? '', words))
      length += 1;
  else if (first.text.length > LINE) return null;
  const quote = shown
    .slice(i, i + length)
    .map((one) => one.text)
    .join(' ');
  const time = durationIn(quote, words);
  if (!time || time.seconds === 0) return null;
  // "Ends on Sunday at 23:59" names a time of day: a countdown stands alone or right after its words.
  const lead = words.find('offer-ends', quote).concat(words.find('cart-held', quote));
  const led = lead.some(
    ({ start, end }) =>
      (end <= time.start && time.start - end <= LED) ||
      (time.units > 2 && start >= time.end && start - time.end <= LED),
  );
  if (time.clock && !led && !isCell(quote, words, Number.POSITIVE_INFINITY)) return null;
  const own = `${quote.slice(0, time.start)} ${quote.slice(time.end)}`.replace(/\d+/g, '#');
  const around = [
    ...shown.slice(Math.max(0, i - BEFORE), i),
    ...shown.slice(i + length, i + length + 1),
  ]
    .map((one) => one.text)
    .filter((text) => text.length <= LINE);
  const kind = kindOf(time, own, around, words);
  if (!kind) return { length, claim: null };
  const { seconds: value, step } = time;
  const wording = own.toLowerCase().replace(/\s+/g, ' ').trim();
  return { length, claim: { ...kind, value, step, wording, quote, target: first.target } };
}

/** Nothing but figures, colons and units of time. */
function isCell(text: string, words: Words, longest = CELL): boolean {
  if (text.length > longest) return false;
  const rest = (['day-unit', 'hour-unit', 'minute-unit', 'second-unit'] as const)
    .flatMap((list) => words.find(list, text))
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce(
      (left, { start, end }) => left.slice(0, start) + left.slice(Math.max(start, end)),
      text,
    );
  return !/\p{L}/u.test(rest) && /[\d:]|\p{L}/u.test(text);
}

/**
 * What a time counts down to: the end of an offer or the keeping of a basket, in words beside it.
 * Without them only boxes down to the second are a countdown; the time until an order is sent today
 * is none, nor are opening hours or the length of a film.
 */
function kindOf(
  time: Duration,
  own: string,
  around: string[],
  words: Words,
): Pick<UrgencyClaim, 'kind' | 'said'> | null {
  const near = (list: ListName) => around.some((text) => words.has(list, text));
  // A line that says more than what follows ("ends on Sunday") speaks for itself.
  const leads = (list: ListName) =>
    around.some((text) => words.find(list, text).some(({ end }) => text.length - end <= LED));
  if (words.has('cart-held', own)) return { kind: 'hold', said: true };
  if (words.has('offer-ends', own)) return { kind: 'countdown', said: true };
  // One unit alone ("14 days") needs its words in the same line.
  if (time.units < 2) return null;
  if (near('cart-held')) return { kind: 'hold', said: true };
  if (leads('offer-ends')) return { kind: 'countdown', said: true };
  const sends = (['delivery', 'delivery-time', 'dispatch'] as const).some(
    (list) => words.has(list, own) || near(list),
  );
  return !sends && time.units >= 3 && time.step === 1 ? { kind: 'countdown', said: false } : null;
}
