/** Month and weekday names of a language, as normalised words. */
import written from './date-names.json' with { type: 'json' };
import { withoutAccents } from './normalise.ts';

/**
 * As scripts/date-names.ts writes them, parted by commas: twelve months, long and short, where
 * there are several forms of a name with a stroke between them; weekdays in any order.
 */
export type NamesAsWritten = {
  months: string;
  short: string;
  weekdays: string;
  /** The month stands before the day ("November 24"). */
  monthFirst: boolean;
  /** Numeric dates are written with full stops ("24.11."). */
  dotted: boolean;
};

export type DateNames = Pick<NamesAsWritten, 'monthFirst' | 'dotted'> & {
  /** Name → month, 1 to 12; with and without accents, long and short, unambiguous cuts of them. */
  months: Map<string, number>;
  weekdays: Set<string>;
};

/** A cut of a month's name has at least so many letters ("sept", "févr"). */
const SHORTEST_CUT = 3;
const known = new Map<string, DateNames>();
const files: Readonly<Record<string, NamesAsWritten>> = written;
const NONE = { months: '', short: '', weekdays: '', monthFirst: false, dotted: false };

const parted = (names: string, by: string) => names.split(by).filter((name) => name !== '');

function monthNames(file: NamesAsWritten): Map<string, number> {
  const months = new Map<string, number>();
  const cuts = new Map<string, Set<number>>();
  const short = file.short.split(', ');
  file.months.split(', ').forEach((forms, i) => {
    const names = parted(forms, '/');
    for (const name of [...names, ...parted(short[i] ?? '', '/')])
      months.set(name, i + 1).set(withoutAccents(name), i + 1);
    for (const name of names)
      for (let end = SHORTEST_CUT; end < Math.min(name.length, 6); end += 1)
        for (const cut of [name.slice(0, end), withoutAccents(name.slice(0, end))])
          cuts.set(cut, (cuts.get(cut) ?? new Set()).add(i + 1));
  });
  for (const [cut, of] of cuts) {
    const [only] = of;
    if (of.size === 1 && only !== undefined && !months.has(cut)) months.set(cut, only);
  }
  return months;
}

/** The names of a language (ISO 639-1); none for one that does not ship. Computed once. */
export function dateNames(language: string): DateNames {
  const kept = known.get(language);
  if (kept) return kept;
  const file = files[language] ?? NONE;
  const names: DateNames = {
    months: monthNames(file),
    weekdays: new Set(parted(file.weekdays, ', ').flatMap((name) => [name, withoutAccents(name)])),
    monthFirst: file.monthFirst,
    dotted: file.dotted,
  };
  known.set(language, names);
  return names;
}
