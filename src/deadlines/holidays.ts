/** Which days are days off in a place, from the table that scripts/holidays.ts makes. */
import table from './holidays.json' with { type: 'json' };
import { Impossible } from './impossible.ts';
import type { Place } from './place.ts';

type Days = { every?: string; years?: Record<string, string> };
type Lists = { holidays?: Days; doubtful?: Days };
type CountryLists = Lists & { regions?: Record<string, Lists> };

export type DayOff =
  | 'saturday'
  | 'sunday'
  | 'holiday'
  /** A holiday of the region, not of the country. */
  | 'regional-holiday'
  /** Kept only in some communes, by custom, or on a source not read. */
  | 'doubtful-holiday';

/** First and last year of the table. */
export const yearsKnown = { first: table.firstYear, last: table.lastYear };

/** Date → kind of holiday, for each place asked for so far: the table itself never changes. */
const unfolded = new Map<string, Map<string, DayOff>>();

/** Why nobody works on this day, or null. A holiday on a Saturday or Sunday is not moved. */
export function dayOff(date: Temporal.PlainDate, place: Place): DayOff | null {
  if (date.year < yearsKnown.first || date.year > yearsKnown.last) {
    throw new Impossible('impossible.year', { year: date.year, ...yearsKnown });
  }
  const holiday = holidaysOf(place).get(date.toString());
  if (holiday && holiday !== 'doubtful-holiday') return holiday;
  if (date.dayOfWeek === 6) return 'saturday';
  if (date.dayOfWeek === 7) return 'sunday';
  return holiday ?? null;
}

/** All holidays of a place by date, YYYY-MM-DD, Saturdays and Sundays among them. */
export function holidaysOf(place: Place): ReadonlyMap<string, DayOff> {
  const name = `${place.country} ${place.region ?? ''}`;
  let days = unfolded.get(name);
  if (!days) {
    days = new Map();
    const national: CountryLists = table.countries[place.country as keyof typeof table.countries];
    const regional = place.region ? national.regions?.[place.region] : undefined;
    for (const date of datesOf(regional?.doubtful)) days.set(date, 'doubtful-holiday');
    for (const date of datesOf(national.doubtful)) days.set(date, 'doubtful-holiday');
    for (const date of datesOf(regional?.holidays)) days.set(date, 'regional-holiday');
    for (const date of datesOf(national.holidays)) days.set(date, 'holiday');
    unfolded.set(name, days);
  }
  return days;
}

function datesOf(days: Days | undefined): string[] {
  const dates: string[] = [];
  for (let year = yearsKnown.first; year <= yearsKnown.last; year++) {
    const listed = `${days?.every ?? ''} ${days?.years?.[year] ?? ''}`.split(' ');
    for (const day of listed) if (day) dates.push(`${year}-${day}`);
  }
  return dates;
}
