/**
 * Writes src/words/date-names.json: the names of months and weekdays in every language that ships,
 * as Intl of this Node writes them. Asking Intl while a page is checked would cost more than
 * reading the page.
 */
import { writeFileSync } from 'node:fs';
import type { NamesAsWritten } from '../src/words/date-names.ts';
import { normalise } from '../src/words/normalise.ts';
import { shippedLanguages } from '../src/words/packs.ts';

type Options = Intl.DateTimeFormatOptions;
const WIDTHS = ['long', 'short'] as const;

/** The names of one language, normalised, each once; a name has neither comma nor stroke. */
export function namesFromIntl(language: string): NamesAsWritten {
  // Plain "en" is American for Intl, and Europe writes both "November 24" and "24 November".
  const parts = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).formatToParts(0);
  const order = parts.map(({ type }) => type).filter((type) => type === 'day' || type === 'month');
  const numeric = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'numeric' });
  const [long, short] = WIDTHS.map((month) => (at: number) => {
    // Beside a day many languages inflect the name (genitive).
    const names = [{ month }, { month, day: 'numeric' } as const].map((options) =>
      nameOf(language, 'month', options, at),
    );
    return distinct(names.filter((name) => /^\p{L}[\p{L} ]+$/u.test(name))).join('/');
  }) as [(at: number) => string, (at: number) => string];
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2026, month, 15));
  const days = Array.from({ length: 7 }, (_, day) => Date.UTC(2026, 10, day + 1));
  return {
    months: months.map(long).join(', '),
    short: months.map(short).join(', '),
    weekdays: distinct(
      days.flatMap((at) => WIDTHS.map((weekday) => nameOf(language, 'weekday', { weekday }, at))),
    ).join(', '),
    monthFirst: order[0] === 'month',
    dotted: numeric.formatToParts(0).some(({ value }) => value.startsWith('.')),
  };
}

function nameOf(language: string, part: 'month' | 'weekday', options: Options, at: number): string {
  const format = new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options });
  const name = format.formatToParts(at).find(({ type }) => type === part)?.value ?? '';
  return normalise(name).text.replace(/\.$/, '');
}

const distinct = (names: string[]) => [...new Set(names)].filter((name) => name !== '');

if (import.meta.main) {
  const all = shippedLanguages.map((language) => [language, namesFromIntl(language)]);
  const file = new URL('../src/words/date-names.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
}
