/**
 * The first and last day of delivery that a quoted promise speaks of. Only what is plainly written
 * counts: calendar dates and numbers of hours, days or weeks, by the language's own CLDR words.
 */

/** Civil dates, first and last. */
export type Promised = { from: Temporal.PlainDate; to: Temporal.PlainDate };

/** Further away it is hardly a delivery. */
const LONGEST = 120;

/**
 * @param text as quoted from the page
 * @param language of the page, BCP 47
 * @param today the day of the order
 * @returns null when no day, or no sensible one, is written
 */
export function promisedDays(
  text: string,
  language: string,
  today: Temporal.PlainDate,
): Promised | null {
  const readers = [datesIn, numericDatesIn, periodIn];
  const found = readers.reduce<Temporal.PlainDate[]>(
    (days, read) => (days.length > 0 ? days : read(text, language, today)),
    [],
  );
  const [from] = found;
  const to = found.at(-1);
  if (!from || !to || found.length > 2) return null;
  const sensible = [from, to].every((day) => {
    const ahead = today.until(day).days;
    return ahead >= 0 && ahead <= LONGEST;
  });
  return sensible && Temporal.PlainDate.compare(from, to) <= 0 ? { from, to } : null;
}

/** `28 novembre`, `28. Nov.`, `November 28`, `entre le 26 et le 28 novembre`. */
function datesIn(text: string, language: string, today: Temporal.PlainDate): Temporal.PlainDate[] {
  const months = monthWords(language);
  const word = [...months.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
  const number = '(\\d{1,2})(?:\\.|er|º|st|nd|rd|th)?';
  const range = `(?:${number}[^\\d.,;]{1,10})?`;
  const dayFirst = new RegExp(`${range}${number}\\s*(?:de\\s)?(${word})(?!\\p{L})`, 'giu');
  const monthFirst = new RegExp(`(?<!\\p{L})(${word})\\.?\\s${number}(?!\\d)`, 'giu');
  const found = [...text.matchAll(dayFirst)].flatMap(([, first, last, name]) =>
    [first, last].flatMap((day) => (day ? [[day, name ?? '']] : [])),
  );
  const written =
    found.length > 0
      ? found
      : [...text.matchAll(monthFirst)].map(([, name, day]) => [day ?? '', name ?? '']);
  return written.flatMap(([day, name]) => {
    const month = months.get((name ?? '').toLowerCase());
    return month ? (next(Number(day), month, today) ?? []) : [];
  });
}

/** `26/11`, `26.11.2026`: the day comes first all over the Union. Amounts look alike. */
function numericDatesIn(text: string, _: string, today: Temporal.PlainDate): Temporal.PlainDate[] {
  const written =
    /(?<![\d.,])(\d{2})[./](\d{2})(?:[./](?:20)?\d{2})?(?!\d|\s*(?:[€$£%]|[A-Z]{3}))/g;
  return [...text.matchAll(written)].flatMap(
    ([, day, month]) => next(Number(day), Number(month), today) ?? [],
  );
}

/** The next such day, today included; null for a 31 June. */
function next(day: number, month: number, today: Temporal.PlainDate): Temporal.PlainDate | null {
  try {
    const date = Temporal.PlainDate.from({ year: today.year, month, day }, { overflow: 'reject' });
    return Temporal.PlainDate.compare(date, today) < 0 ? date.add({ years: 1 }) : date;
  } catch {
    return null;
  }
}

/** `3 à 5 jours ouvrés`, `2-4 working days`, `48 h`, `1 Woche`: counted in calendar days, so that
 * the first day is never later than the promise. */
function periodIn(text: string, language: string, today: Temporal.PlainDate): Temporal.PlainDate[] {
  for (const unit of ['day', 'week', 'hour'] as const) {
    const word = unitWords(language, unit).map(escaped).join('|');
    const found = new RegExp(
      `(\\d{1,2})(?:[^\\d.,;]{1,8}(\\d{1,2}))?\\s*(?:\\p{L}{1,12}\\s)?\\p{L}{0,9}(?:${word})\\p{L}{0,2}(?!\\p{L})`,
      'iu',
    ).exec(text);
    if (!found) continue;
    const numbers = [found[1], found[2]].flatMap((one) => (one ? [Number(one)] : []));
    // 14 h is a time of day; 24, 48 and 72 are periods.
    if (unit === 'hour' && numbers.some((n) => n % 24 !== 0)) continue;
    return numbers.map((n) => today.add({ days: inDays(n, unit) }));
  }
  return [];
}

function inDays(n: number, unit: 'day' | 'week' | 'hour'): number {
  if (unit === 'week') return n * 7;
  return unit === 'hour' ? Math.ceil(n / 24) : n;
}

function monthWords(language: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, {
      month: style,
      day: 'numeric',
      timeZone: 'UTC',
    });
    for (let month = 1; month <= 12; month++) {
      const parts = format.formatToParts(Date.UTC(2026, month - 1, 15));
      const name = parts.find((part) => part.type === 'month')?.value.toLowerCase() ?? '';
      if (/\p{L}{3}/u.test(name)) words.set(name.replace(/\.$/, ''), month);
    }
  }
  return words;
}

function unitWords(language: string, unit: 'day' | 'week' | 'hour'): string[] {
  const words = [1, 2, 5].flatMap((n) =>
    (['long', 'short'] as const).flatMap((unitDisplay) =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay })
        .formatToParts(n)
        .filter((part) => part.type === 'unit')
        .map((part) => part.value.trim().replace(/\.$/, '')),
    ),
  );
  // One letter alone would find too much, except for hours ("48 h").
  return [...new Set(words)].filter((word) => word.length > 1 || unit === 'hour');
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
