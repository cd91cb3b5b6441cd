/**
 * Makes src/deadlines/holidays.json: the days on which nobody works, for every country and region
 * that the deadlines count in. Run with `npm exec -- node scripts/holidays.ts`.
 *
 * The dates come from date-holidays; `corrections` says where the law of time limits differs from
 * its list, and why. Two lists per place: `holidays` count in every answer, `doubtful` days (kept
 * only in some communes, by custom, or on a source not read) only move the `expected` date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';
import { corrections, countries, years } from './holiday-corrections.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
export const tablePath = join(root, 'src/deadlines/holidays.json');

type DayLists = { holidays: string[]; doubtful: string[] };
type CompactDays = { every?: string; years?: Record<string, string> };
type CompactPlace = { holidays?: CompactDays; doubtful?: CompactDays };
type CountryTable = CompactPlace & { regions?: Record<string, CompactPlace> };

/** The table as the file holds it: MM-DD lists, the days of every year apart from the movable ones. */
export function makeTable() {
  const version = JSON.parse(
    readFileSync(join(root, 'node_modules/date-holidays/package.json'), 'utf8'),
  ).version;
  const table: Record<string, CountryTable> = {};
  for (const country of countries) {
    const national = daysOf(country);
    const regions: Record<string, CompactPlace> = {};
    for (const region of Object.keys(new Holidays(country).getStates(country) ?? {})) {
      regions[region] = compactPlace(daysOf(country, region), national);
    }
    table[country] = compactPlace(national);
    if (Object.keys(regions).length > 0) table[country].regions = regions;
  }
  return {
    credit: `Dates made from the data of date-holidays ${version} by commenthol and contributors, https://github.com/commenthol/date-holidays (code ISC, data CC BY-SA 3.0, largely after Wikipedia), with the corrections of scripts/holiday-corrections.ts. This table: CC BY-SA 3.0.`,
    firstYear: years[0],
    lastYear: years[years.length - 1],
    countries: table,
  };
}

/** All dates of one place, YYYY-MM-DD, sorted; a day is never in both lists. */
function daysOf(country: string, region?: string): DayLists {
  const source = region ? new Holidays(country, region) : new Holidays(country);
  const holidays = new Set<string>();
  const doubtful = new Set<string>();
  for (const year of years) {
    for (const holiday of source.getHolidays(year, 'en')) {
      if (holiday.type !== 'public') continue;
      // A day that starts at noon is no whole holiday: it may or may not move a deadline.
      const whole = holiday.date.slice(11, 19) === '00:00:00';
      for (const date of spanOf(holiday)) (whole ? holidays : doubtful).add(date);
    }
  }
  for (const correction of corrections) {
    if (correction.country !== country) continue;
    if (correction.regions && !(region && correction.regions.includes(region))) continue;
    for (const year of years) {
      if (year < (correction.since ?? 0)) continue;
      for (const date of correction.days(year, [...holidays])) {
        holidays.delete(date);
        doubtful.delete(date);
        if (correction.as === 'holiday') holidays.add(date);
        if (correction.as === 'doubtful') doubtful.add(date);
      }
    }
  }
  return { holidays: [...holidays].sort(), doubtful: [...doubtful].sort() };
}

/** The dates from the first to the last day of a holiday (New Year lasts two days in Romania). */
function spanOf(holiday: { date: string; start: Date; end: Date }): string[] {
  const length = Math.max(
    1,
    Math.round((Number(holiday.end) - Number(holiday.start)) / 86_400_000),
  );
  const first = Temporal.PlainDate.from(holiday.date.slice(0, 10));
  return Array.from({ length }, (_, days) => first.add({ days }).toString());
}

/** With `national`: only what the region has beyond its country. */
function compactPlace(place: DayLists, national?: DayLists): CompactPlace {
  const holidays = compact(place.holidays, national?.holidays);
  const doubtful = compact(place.doubtful, national?.doubtful);
  return { ...(holidays && { holidays }), ...(doubtful && { doubtful }) };
}

/** Days of every year on one line, the movable ones per year; undefined when there are none. */
function compact(dates: string[], national: string[] = []): CompactDays | undefined {
  const ours = everyYear(dates);
  const theirs = everyYear(national);
  const every = ours.filter((day) => !theirs.includes(day));
  const movable: Record<string, string> = {};
  for (const year of years) {
    const rest = dates
      .filter((date) => date.startsWith(`${year}-`) && !national.includes(date))
      .map((date) => date.slice(5))
      .filter((day) => !ours.includes(day));
    if (rest.length > 0) movable[String(year)] = rest.join(' ');
  }
  if (every.length === 0 && Object.keys(movable).length === 0) return undefined;
  return {
    ...(every.length > 0 && { every: every.join(' ') }),
    ...(Object.keys(movable).length > 0 && { years: movable }),
  };
}

function everyYear(dates: string[]): string[] {
  const all = new Set(dates);
  return dates
    .filter((date) => date.startsWith(`${years[0]}-`))
    .map((date) => date.slice(5))
    .filter((day) => years.every((year) => all.has(`${year}-${day}`)));
}

/** One country a line: small to read in a diff, small to ship. */
export function tableText(): string {
  const { countries: rows, ...head } = makeTable();
  const lines = Object.entries(rows).map(
    ([country, row]) => `    ${JSON.stringify(country)}: ${JSON.stringify(row)}`,
  );
  const opening = JSON.stringify(head, null, 2).slice(0, -2);
  return `${opening},\n  "countries": {\n${lines.join(',\n')}\n  }\n}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(tablePath, tableText());
