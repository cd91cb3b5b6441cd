/** Dates that a text names, as written: what a delivery promise is made of. */
import { type DateNames, dateNames } from './date-names.ts';
import { longestApart } from './longest-apart.ts';
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
