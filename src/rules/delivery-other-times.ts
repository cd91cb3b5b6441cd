/**
 * Times that stand in a text on delivery and may be of something else: until an offer ends, a day on
 * which the shop is closed. They promise nothing, and are asked about.
 */
import { findDates } from '../words/dates.ts';
import type { ListName, Words } from '../words/language-pack.ts';
import { findPeriods } from '../words/periods.ts';

/** Where one thing of a line ends and the next begins. */
const PARTS = /(?<=[,;.!?|·•–—])\s+|\s+(?=\()/;
const ENDS = ['offer-ends', 'few-left', 'cart-held'] as const;
/** Lists that say that a time beside them is that of the delivery. */
export const OF_DELIVERY = [
  'delivery',
  'delivery-time',
  'dispatch',
  'pick-up',
  'estimated',
] as const;
/** An offer of an hour or two is over before anything is delivered. */
const HOURS_OF_AN_OFFER = 12;

/** What is left of a text without its parts that speak of an offer's end or of a closed day. */
export function withoutOthers(text: string, words: Words): string {
  if (![...ENDS, 'closed' as const, 'sale-word' as const].some((list) => words.has(list, text)))
    return text;
  return text
    .split(PARTS)
    .filter((part) => !ofAnother(part, words))
    .join(' ');
}

function ofAnother(part: string, words: Words): boolean {
  if (ENDS.some((list) => words.has(list, part)) || isClosed(part, words)) return true;
  // "Sale ends today" under "Delivery"; "Sale! Delivery in 3 days" names a period of its own.
  return words.has('sale-word', part) && !(names(part, words) && saysWhen(part, words));
}

/** "Closed on 24 December", "see week 3"; but "delivery in 3 days, see our terms" tells its period. */
function isClosed(part: string, words: Words): boolean {
  const closed = words.find('closed', part);
  const [period] = findPeriods(part, words);
  if (!period || findDates(part, words.languages).length > 0) return closed.length > 0;
  return closed.some(({ start }) => start < period.start);
}

const names = (text: string, words: Words) => OF_DELIVERY.some((list) => words.has(list, text));
const saysWhen = (text: string, words: Words) =>
  findPeriods(text, words).length + findDates(text, words.languages).length > 0;

/** "Free delivery: order within 2 hours": a few hours, and nothing else, with an offer or an order. */
export function hoursOfAnOffer(text: string, words: Words): boolean {
  const [only, ...more] = findPeriods(text, words);
  return (
    only !== undefined &&
    more.length === 0 &&
    only.unit === 'hour' &&
    only.max < HOURS_OF_AN_OFFER &&
    isOffer(text, words)
  );
}

/** "Free delivery until 24 November": a day of free delivery that does not follow at once. */
export function lastDayOfAnOffer(text: string, words: Words): boolean {
  const [date] = findDates(text, words.languages);
  if (!date || !words.has('free-of-charge', text)) return false;
  const first = FIRST_DAY.exec(text.slice(0, date.start));
  const place = first
    ? { at: first.index, letters: 5, links: 2 }
    : { at: date.start, letters: 2, links: 1 };
  const lists = ['delivery', 'pick-up', 'estimated', 'free-of-charge'] as const;
  return !standsBefore(lists, text, words, place);
}

/** "entre el 9 y el (12 de diciembre)": the day that begins a range, and the words up to its end. */
const FIRST_DAY = /(?:0?[1-9]|[12]\d|3[01])\.?\s\p{L}{1,4}(?:\s\p{L}{2,3})?\s$/u;

/** Free of charge, a reduction, or a call to order. */
export function isOffer(text: string, words: Words): boolean {
  const lists = ['free-of-charge', 'discount', 'sale-word', 'order-word'] as const;
  return lists.some((list) => words.has(list, text));
}

/**
 * Does a word of these lists stand directly before this place, with nothing but a link between
 * ("delivered in 30", "Lieferung ab Dienstag")? A link is a word of at most `letters` letters.
 */
export function standsBefore(
  lists: readonly ListName[],
  text: string,
  words: Words,
  { at, letters, links }: { at: number; letters: number; links: number },
): boolean {
  return lists
    .flatMap((list) => words.find(list, text))
    .some(({ end }) => {
      if (end > at) return false;
      const between = text.slice(end, at).match(/\p{L}+/gu) ?? [];
      return between.length <= links && between.every((word) => word.length <= letters);
    });
}
