/** The last day of the delivery that a confirmation page promises. */
import { isAfter } from '../deadlines/answer.ts';
import { dayOff } from '../deadlines/holidays.ts';
import { Impossible } from '../deadlines/impossible.ts';
import type { Place } from '../deadlines/place.ts';
import { type FoundDate, findDates } from '../words/dates.ts';
import type { ListName } from '../words/language-pack.ts';
import { type FoundPeriod, findPeriods } from '../words/periods.ts';
import { agreed, type Found, type PageReading } from './page-reading.ts';

/** Other things that have dates and periods. */
const OTHER: ListName[] = ['returns', 'withdrawal', 'subscription', 'dispatch', 'stock-only'];
/** Further away it is hardly a delivery. */
const LONGEST_DAYS = 366;

/**
 * The last day named, or the last day of the longest period named, counted from the order; business
 * days by the holidays of the consumer's place, when it is known. Null when the page promises
 * nothing, or promises that differ.
 */
export function promiseOn(
  { body, words }: PageReading,
  ordered: Temporal.PlainDate,
  place: Place | null,
): Found<Temporal.PlainDate> | null {
  const found = body.flatMap(({ text }) => {
    if (text.length > 300 || !words.has('delivery-time', text)) return [];
    if (OTHER.some((list) => words.has(list, text))) return [];
    const days = findDates(text, words.languages).flatMap((date) => dateAfter(date, ordered));
    const periods = findPeriods(text, words).map((period) => endOf(period, ordered, place));
    const last = (days.length > 0 ? days : periods).sort(Temporal.PlainDate.compare).at(-1);
    if (!last || isAfter(last, ordered.add({ days: LONGEST_DAYS }))) return [];
    return [{ value: last, quote: text }];
  });
  return agreed(found);
}

/** The day meant: of its year, else the next such day from the order on. */
function dateAfter(
  { day, month, year }: FoundDate,
  ordered: Temporal.PlainDate,
): Temporal.PlainDate[] {
  try {
    const named = { day, month: month ?? ordered.month, year: year ?? ordered.year };
    const date = Temporal.PlainDate.from(named, { overflow: 'reject' });
    if (!isAfter(ordered, date)) return [date];
    if (year !== null) return [];
    return [month === null ? date.add({ months: 1 }) : date.add({ years: 1 })];
  } catch {
    return []; // 31 November: misread or misprinted.
  }
}

function endOf(
  { unit, max, working }: FoundPeriod,
  ordered: Temporal.PlainDate,
  place: Place | null,
) {
  if (unit === 'hour') return ordered.add({ days: Math.ceil(max / 24) });
  if (unit === 'week') return ordered.add({ weeks: max });
  if (unit === 'month') return ordered.add({ months: max });
  if (!working) return ordered.add({ days: max });
  let end = ordered;
  for (let left = max; left > 0; ) {
    end = end.add({ days: 1 });
    if (!isOff(end, place)) left -= 1;
  }
  return end;
}

function isOff(date: Temporal.PlainDate, place: Place | null): boolean {
  if (date.dayOfWeek > 5 || !place) return date.dayOfWeek > 5;
  try {
    return dayOff(date, place) !== null;
  } catch (error) {
    if (error instanceof Impossible) return false;
    throw error;
  }
}
