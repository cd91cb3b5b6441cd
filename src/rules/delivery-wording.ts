/**
 * What a text promises about delivery (register, rule 8: the table is a test). A date or a period
 * of delivery is a promise; dispatch, stock and "as soon as possible" are not.
 */
import { findDates, findPeriods } from '../words/dates.ts';
import type { Words } from '../words/language-pack.ts';

export type DeliveryWording =
  | 'promised' // a date by which, or a period within which
  | 'immediate' // digital: access at once
  | 'estimated' // a period, weakened by "estimated" (R212-2 7°)
  | 'dispatch-only' // leaves the warehouse; says nothing of arrival
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
  { context = '', tied = false }: { context?: string; tied?: boolean } = {},
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
  if (ofDelivery && (when > 0 || minutes(text, words))) return timed(text, words);
  // Collected by the buyer: from which day; a period may be how long it is kept there.
  if (text.length <= SHORT && about('pick-up') && points(text, words) > 0)
    return timed(text, words);
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
  const weeks = words.find('week-unit', text).some(({ end }) => WEEK_NUMBER.test(text.slice(end)));
  return (
    findDates(text, words.languages).length +
    (weeks || KW.test(text) ? 1 : 0) +
    days.filter((list) => words.has(list, text)).length
  );
}

/** "Week 48", "semaine 48"; German shops write the calendar week as "KW 48". */
const WEEK_NUMBER = /^\s*(?:n[°r]\.?\s*)?(?:[1-4]?\d|5[0-3])(?![\d.,]*\d)/;
const KW = /(?<!\d\s?)\bKW\s?(?:[1-4]?\d|5[0-3])\b/;

/** A meal comes in minutes: "as soon as possible (25-35 min)". */
function minutes(text: string, words: Words): boolean {
  return words
    .find('minute-unit', text)
    .some(({ phrase, start }) => !phrase.weak && /\d\s*$/.test(text.slice(0, start)));
}
