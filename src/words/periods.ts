/** Periods that a text names, as written: the days of a delivery, the term of a right. */
import type { ListName, Words } from './language-pack.ts';
import { longestApart } from './longest-apart.ts';
import { normalise } from './normalise.ts';

/** Places are those of the original text, in code units. */
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
