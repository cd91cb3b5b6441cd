/**
 * What a text promises about delivery (register, rule 8: the table is a test). A date or a period
 * of delivery is a promise; dispatch, stock and "as soon as possible" are not.
 */
import { findDates } from '../words/dates.ts';
import type { ListName, Words } from '../words/language-pack.ts';
import { findPeriods } from '../words/periods.ts';
import {
  hoursOfAnOffer,
  isOffer,
  lastDayOfAnOffer,
  OF_DELIVERY,
  standsBefore,
  withoutOthers,
} from './delivery-other-times.ts';

export type DeliveryWording =
  | 'promised' // a date by which, or a period within which
  | 'immediate' // digital: access at once
  | 'estimated' // a period, weakened by "estimated" (R212-2 7°)
  | 'dispatch-only' // leaves the warehouse; says nothing of arrival
  | 'unclear' // a time is named that may be of something else
  | 'indicative' // "without commitment"
  | 'vague' // as soon as possible, soon, ask us
  | 'stock-only' // in stock, available
  | 'nothing';

/** Characters of a line that says one thing. */
const SHORT = 160;

/**
 * @param text one block, or a label; `context` is what stands over it (its heading)
 * @param tied true when the place itself is about delivery (a list of delivery methods)
 */
export function deliveryWording(
  text: string,
  words: Words,
  about: { context?: string; tied?: boolean } = {},
): DeliveryWording {
  const own = withoutOthers(text, words);
  const all = ofText(text, words, about);
  if (own === text || (all !== 'promised' && all !== 'estimated')) return all;
  // What is left must speak of delivery by itself.
  const left = ofText(own, words, {});
  return left === 'promised' || left === 'estimated' ? left : 'unclear';
}

function ofText(
  text: string,
  words: Words,
  { context = '', tied = false }: { context?: string; tied?: boolean },
): DeliveryWording {
  const about = (list: 'delivery' | 'delivery-time' | 'pick-up') =>
    words.has(list, text) || (context !== '' && words.has(list, context));
  // In a long text "deliver" may speak of anything (advertising, a service).
  const ofDelivery = tied || about('delivery-time') || (text.length <= SHORT && about('delivery'));
  const dispatch = words.has('dispatch', text);
  if (words.has('indicative-only', text) && (ofDelivery || dispatch))
    return ofAnother(text, words) ? 'estimated' : 'indicative';
  if (words.has('immediate-access', text)) return 'immediate';
  // Dates and periods are dear to find, and asked for only where something is delivered.
  const when = dispatch || ofDelivery ? times(text, words) : 0;
  if (dispatch) {
    // "Dispatched within 48 h, then 2-3 days": the carrier's time stands beside it.
    if (when > 1) return 'promised';
    return words.has('delivery-time', text) && when > 0 ? timed(text, words) : 'dispatch-only';
  }
  const short = text.length <= SHORT;
  if (ofDelivery && when > 0) return isSure(text, words) ? timed(text, words) : 'unclear';
  const meal = ofDelivery ? minutes(text, words) : null;
  if (meal) return meal === 'promised' ? timed(text, words) : meal;
  // Collected by the buyer: from which day; a period may be how long it is kept there.
  if (short && about('pick-up') && points(text, words) > 0)
    return isSure(text, words) ? timed(text, words) : 'unclear';
  if (words.has('vague-delivery', text)) return 'vague';
  if (words.has('stock-only', text)) return 'stock-only';
  return 'nothing';
}

/** "Sizes are indicative. Delivery in 3 days": the promise comes in a sentence of its own. */
function ofAnother(text: string, words: Words): boolean {
  const parts = text.split(/(?<=[.;!?])\s+/);
  const weak = parts.filter((part) => words.has('indicative-only', part));
  const lists = ['delivery', 'delivery-time', 'dispatch'] as const;
  const says = (part: string) => lists.some((list) => words.has(list, part));
  return (
    weak.every((part) => !says(part) && times(part, words) === 0) &&
    parts
      .slice(parts.lastIndexOf(weak.at(-1) ?? '') + 1)
      .some((part) => says(part) && times(part, words) > 0)
  );
}

function timed(text: string, words: Words): DeliveryWording {
  return words.has('estimated', text) ? 'estimated' : 'promised';
}

function times(text: string, words: Words): number {
  return findPeriods(text, words).length + points(text, words);
}

/** Days named: a date, a week of the calendar, today, tomorrow. */
function points(text: string, words: Words): number {
  const days = ['tomorrow', 'today'] as const;
  return (
    findDates(text, words.languages).length +
    (weeks(text, words).length > 0 ? 1 : 0) +
    days.filter((list) => words.has(list, text)).length
  );
}

/** Where weeks of the calendar stand: "week 48", "semaine 48", "KW 48". */
function weeks(text: string, words: Words): number[] {
  const named = words
    .find('week-unit', text)
    .filter(({ end }) => WEEK_NUMBER.test(text.slice(end)))
    .map(({ start }) => start);
  const short = KW.exec(text);
  return short ? [...named, short.index] : named;
}

/** Not where a number of a week, or the hours of an offer, may speak of something else. */
function isSure(text: string, words: Words): boolean {
  const others = times(text, words);
  if (others > 1) return true;
  if (hoursOfAnOffer(text, words) || lastDayOfAnOffer(text, words)) return false;
  return weeks(text, words).every(
    (at) =>
      !/\p{L}/u.test(text.slice(0, at)) ||
      standsBefore(OF_DELIVERY, text, words, { at, letters: 3, links: 1 }),
  );
}

/** "Week 48", "semaine 48"; German shops write the calendar week as "KW 48". */
const WEEK_NUMBER = /^\s*(?:n[°r]\.?\s*)?(?:[1-4]?\d|5[0-3])(?![\d.,]*\d)/;
const KW = /(?<!\d\s?)\bKW\s?(?:[1-4]?\d|5[0-3])\b/;

/**
 * A meal comes in minutes: "delivered in 30 minutes", "as soon as possible (25-35 min)". Any other
 * number of minutes may be the time left to order; null where no minutes are named.
 */
function minutes(text: string, words: Words): 'promised' | 'unclear' | null {
  const named = words.find('minute-unit', text).flatMap(({ phrase, start, end }) => {
    const number = phrase.weak ? null : NUMBER.exec(text.slice(0, start));
    return number ? [{ at: number.index, range: number[1], after: text.slice(end) }] : [];
  });
  if (named.length === 0) return null;
  if (isOffer(text, words)) return 'unclear';
  const follows = (lists: readonly ListName[], at: number) =>
    standsBefore(lists, text, words, { at, letters: 3, links: 1 });
  const sure =
    words.has('vague-delivery', text) ||
    named.some(({ at, range, after }) => {
      if (follows(['delivery-time'], at)) return true;
      // "15 min from the station", "à 10 min à pied" say how far it is.
      return !GOES_ON.test(after) && (range !== undefined || follows(['delivery'], at));
    });
  return sure ? 'promised' : 'unclear';
}

/** More words without a stop between. */
const GOES_ON = /^\.?['’]?[\s\u00a0]*\p{L}/u;

/** A number, or a range of two, at the end. */
const NUMBER = /\d+\s?(?:([-–—/]|\p{L}{1,3})\s?\d+\s*)?$|\d+\s*$/u;
