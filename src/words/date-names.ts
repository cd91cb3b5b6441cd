/** Month and weekday names of a language, from Intl, as normalised words. */
import { normalise, withoutAccents } from './normalise.ts';

export type DateNames = {
  /** Name → month, 1 to 12; with and without accents, long and short, unambiguous cuts of them. */
  months: Map<string, number>;
  weekdays: Set<string>;
  /** The month stands before the day ("November 24"). */
  monthFirst: boolean;
  /** Numeric dates are written with full stops ("24.11."). */
  dotted: boolean;
};

/** A cut of a month's name has at least so many letters ("sept", "févr"). */
const SHORTEST_CUT = 3;
const known = new Map<string, DateNames>();

type Part = 'month' | 'weekday';

/** Names a part of a date; making a format is dear, so each is made once for all dates. */
function namer(locale: string, part: Part, options: object): (at: number) => string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  return (at) => {
    const name = format.formatToParts(at).find(({ type }) => type === part)?.value ?? '';
    return normalise(name).text.replace(/\.$/, '');
  };
}

function monthNames(language: string): Map<string, number> {
  const months = new Map<string, number>();
  const cuts = new Map<string, Set<number>>();
  // Beside a day many languages inflect the name (genitive).
  const namers = ['long', 'short'].flatMap((width) =>
    [{ month: width }, { month: width, day: 'numeric' }].map((options) => ({
      width,
      nameOf: namer(language, 'month', options),
    })),
  );
  for (let month = 1; month <= 12; month += 1) {
    const at = Date.UTC(2026, month - 1, 15);
    for (const { width, nameOf } of namers) {
      const name = nameOf(at);
      if (!/^\p{L}[\p{L} ]+$/u.test(name)) continue;
      months.set(name, month).set(withoutAccents(name), month);
      if (width === 'short') continue;
      for (let end = SHORTEST_CUT; end < Math.min(name.length, 6); end += 1)
        for (const cut of [name.slice(0, end), withoutAccents(name.slice(0, end))])
          cuts.set(cut, (cuts.get(cut) ?? new Set()).add(month));
    }
  }
  for (const [cut, of] of cuts) {
    const [only] = of;
    if (of.size === 1 && only !== undefined && !months.has(cut)) months.set(cut, only);
  }
  return months;
}

function weekdayNames(language: string): Set<string> {
  const names = new Set<string>();
  const namers = ['long', 'short'].map((weekday) => namer(language, 'weekday', { weekday }));
  for (let day = 1; day <= 7; day += 1)
    for (const nameOf of namers) {
      const name = nameOf(Date.UTC(2026, 10, day));
      names.add(name).add(withoutAccents(name));
    }
  names.delete('');
  return names;
}

/** The names of a language (ISO 639-1); computed once. */
export function dateNames(language: string): DateNames {
  const kept = known.get(language);
  if (kept) return kept;
  // Plain "en" is American for Intl, and Europe writes both "November 24" and "24 November".
  const parts = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).formatToParts(0);
  const order = parts.map(({ type }) => type).filter((type) => type === 'day' || type === 'month');
  const numeric = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'numeric' });
  const names: DateNames = {
    months: monthNames(language),
    weekdays: weekdayNames(language),
    monthFirst: order[0] === 'month',
    dotted: numeric.formatToParts(0).some(({ value }) => value.startsWith('.')),
  };
  known.set(language, names);
  return names;
}
