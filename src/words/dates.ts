/** Dates and periods that a text names, as written: what a delivery promise is made of. */
import { type DateNames, dateNames } from './date-names.ts';
import type { ListName, Words } from './language-pack.ts';
import { normalise, withoutAccents } from './normalise.ts';

/** Places are those of the original text, in code units. `year` is null when none is written. */
export type FoundDate = {
  start: number;
  end: number;
  text: string;
  day: number;
  month: number | null;
  year: number | null;
};

const DAY = '(?<day>0?[1-9]|[12]\\d|3[01])(?:er|re|e|º|ª|°|st|nd|rd|th|\\.)?';
const YEAR = '(?:,?\\s?(?:\\p{L}{2,3} )?(?<year>20\\d\\d)(?!\\d))?';
// "24 de noviembre", "24 of November", "24 ta' Novembru".
const LINK = "(?:\\p{L}{1,3}(?:'\\s?|\\s))?";
// "24-27 nov.": the first day of a range belongs to the date. Not after a letter, digit or sign.
const BEFORE = '(?<![\\p{L}\\d.,/-])(?:(?:0?[1-9]|[12]\\d|3[01])\\.?\\s?-\\s?)?';
const AFTER = '(?![\\p{L}\\d])';
/** Names that are also everyday words ("2 set di lenzuola", "5 may vary"). */
const EVERYDAY: Readonly<Record<string, string>> = { it: 'set', en: 'may' };

/** Expressions are dear to make ready: each waits for a text in which it may find something. */
type DatePattern = { mayStandIn: (normalised: string) => boolean; find: () => RegExp };

function datePattern(source: string, mayStandIn: DatePattern['mayStandIn']): DatePattern {
  let ready: RegExp | null = null;
  return {
    mayStandIn,
    find: () => {
      ready ??= new RegExp(source, 'gu');
      return ready;
    },
  };
}

const NUMERIC = [
  datePattern(
    '(?<![\\d\\p{L}./-])(?<year>20\\d\\d)-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])(?!\\d)',
    (text) => /20\d\d-\d/.test(text),
  ),
  // "2026.11.24.", "2026/11/24": year first, as in Hungarian.
  datePattern(
    '(?<![\\d\\p{L}.,/-])(?<year>20\\d\\d)(?<sep>[/.])\\s?(?<month>0?[1-9]|1[0-2])\\k<sep>\\s?(?<day>0?[1-9]|[12]\\d|3[01])(?!\\d)',
    (text) => /20\d\d[/.]\s?\d/.test(text),
  ),
  datePattern(
    '(?<![\\d\\p{L}.,/-])(?<day>0?[1-9]|[12]\\d|3[01])(?<sep>[/.-])(?<month>0?[1-9]|1[0-2])\\k<sep>(?<year>20\\d\\d|\\d\\d)(?![\\d/]|[.,]\\d)',
    (text) => /\d[/.-]\d\d?[/.-]\d/.test(text),
  ),
  // Without a year two digits each: 24/7 and 1/2 are no dates.
  datePattern(
    '(?<![\\d\\p{L}.,/-])(?<day>0[1-9]|[12]\\d|3[01])/(?<month>0[1-9]|1[0-2])(?![\\d/\\p{L}]|\\s?[h%€]|[.,]\\d)',
    (text) => /\d\/\d/.test(text),
  ),
];
const DOTTED = datePattern(
  '(?<![\\d\\p{L}.,/-])(?<day>0?[1-9]|[12]\\d|3[01])\\.\\s?(?<month>0?[1-9]|1[0-2])\\.(?!\\d|\\s?(?:€|eur))',
  (text) => /\d\.\s?\d\d?\./.test(text),
);

const patterns = new Map<string, DatePattern[]>();

function oneOf(names: Iterable<string>): string {
  return [...names].sort((a, b) => b.length - a.length).join('|');
}

function patternsOf(language: string, names: DateNames): DatePattern[] {
  const kept = patterns.get(language);
  if (kept) return kept;
  const [months, weekdays] = [[...names.months.keys()], [...names.weekdays]];
  const month = `(?<name>${oneOf(months)})\\.?`;
  const weekday = `(?:(?:${oneOf(weekdays)})\\.?,?\\s(?:\\p{L}{2,3}\\s)?)`;
  const namesMonth = (text: string) => months.some((name) => text.includes(name));
  const namesDay = (text: string) => weekdays.some((name) => text.includes(name));
  const monthFirst = `(?<![\\p{L}\\d])${weekday}?${month}\\s${DAY}${YEAR}${AFTER}`;
  const made = [
    datePattern(`${BEFORE}${weekday}?${DAY}\\s?${LINK}${month}${YEAR}${AFTER}`, namesMonth),
    datePattern(
      `(?<![\\p{L}\\d])${weekday}${DAY}(?![\\p{L}\\d/:.,]*\\d|\\s?(?:h|%|€)|\\p{L})`,
      namesDay,
    ),
    ...(names.monthFirst ? [datePattern(monthFirst, namesMonth)] : []),
    ...NUMERIC,
    ...(names.dotted ? [DOTTED] : []),
  ];
  patterns.set(language, made);
  return made;
}

/** An everyday word: in small letters, with neither a full stop nor a year after it. */
function isEveryday(language: string, original: string, { name, year }: Record<string, string>) {
  return name !== undefined && name === EVERYDAY[language] && !year && original.endsWith(name);
}

/**
 * The dates of a text: day and month in words of the languages given, weekday and day, day/month
 * with or without year, ISO. A weekday alone is none. In text order; of overlapping ones the
 * longest.
 */
export function findDates(text: string, languages: readonly string[]): FoundDate[] {
  if (!/\d/.test(text)) return [];
  const { text: norm, offsets, ends } = normalise(text);
  const found: FoundDate[] = [];
  for (const language of languages) {
    const names = dateNames(language);
    for (const { mayStandIn, find } of patternsOf(language, names)) {
      if (!mayStandIn(norm)) continue;
      for (const match of norm.matchAll(find())) {
        const { day, month, year, name } = match.groups ?? {};
        const start = offsets[match.index] ?? 0;
        const end = ends[match.index + match[0].trimEnd().length - 1] ?? start;
        if (isEveryday(language, text.slice(start, end), match.groups ?? {})) continue;
        found.push({
          start,
          end,
          text: text.slice(start, end),
          day: Number(day),
          month: month
            ? Number(month)
            : name
              ? (names.months.get(withoutAccents(name)) ?? null)
              : null,
          year: year ? (year.length === 2 ? 2000 + Number(year) : Number(year)) : null,
        });
      }
    }
  }
  return longestApart(found);
}

export type FoundPeriod = {
  start: number;
  end: number;
  text: string;
  unit: 'hour' | 'day' | 'week' | 'month';
  /** In the unit; equal when one number is given. */
  min: number;
  max: number;
  /** Only business days count. */
  working: boolean;
};

const UNITS: readonly { list: ListName; unit: FoundPeriod['unit']; working: boolean }[] = [
  { list: 'business-day-unit', unit: 'day', working: true },
  { list: 'hour-unit', unit: 'hour', working: false },
  { list: 'day-unit', unit: 'day', working: false },
  { list: 'week-unit', unit: 'week', working: false },
  { list: 'month-unit', unit: 'month', working: false },
];

// "3", "3-5", "3 à 5", "24/48", "24 de" (Romanian counts so from twenty on), with a bracket or hyphen before the unit ("2-day", "5 (cinq) jours", "cinq (5) jours").
const NUMBERS =
  /(?<![\d.,€$£])(?<min>\d{1,3})(?:\s?(?:[-/+]|\p{L}{1,4}|\p{L}\/\p{L})\s?(?<max>\d{1,3}))?\s?(?:\(\p{L}+\)\s?)?\)?[-\s]?(?:de\s)?$/u;
/** "J+2": counted days after the unit. */
const PLUS = /^\s?\+\s?(?<min>\d{1,2})(?!\d)/u;
const REACH = 40;

/**
 * The periods of a text: a number or a range before a unit of time ("3 à 5 jours ouvrés", "24/48h",
 * "2 weeks"), or "J+2". Units come from the packs of `words`. In text order, the longest of
 * overlapping ones.
 */
export function findPeriods(text: string, words: Words): FoundPeriod[] {
  if (!/\d/.test(text)) return [];
  const found: FoundPeriod[] = [];
  for (const { list, unit, working } of UNITS)
    for (const match of words.find(list, text)) {
      const before = normalise(text.slice(Math.max(0, match.start - REACH), match.start));
      const ahead = NUMBERS.exec(before.text);
      const behind = ahead ? null : PLUS.exec(text.slice(match.end));
      const { min, max = min } = (ahead ?? behind)?.groups ?? {};
      if (min === undefined || max === undefined) continue;
      const start = ahead
        ? Math.max(0, match.start - REACH) + (before.offsets[ahead.index] ?? 0)
        : match.start;
      const end = behind ? match.end + behind[0].length : match.end;
      const [low, high] = [Number(min), Number(max)].sort((a, b) => a - b);
      found.push({
        start,
        end,
        text: text.slice(start, end),
        unit,
        min: low ?? 0,
        max: high ?? 0,
        working,
      });
    }
  return longestApart(found);
}

/** Of overlapping finds the longest, then the first; in text order. */
function longestApart<T extends { start: number; end: number }>(found: T[]): T[] {
  const kept: T[] = [];
  for (const one of found.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}
