/** Legal interest for consumers, as a parameter by half-year that says when it is unknown. */
import table from './legal-rates.json' with { type: 'json' };

/** One period of the rate: civil dates, both included; null: not known. */
export type LegalRate = { from: string; to: string; percent: number | null };

/** The rates known to this version. */
export const legalRates: readonly LegalRate[] = table.rates;

/** The rate in force on a day in percent a year, or null when it is not known. */
export function legalRateOn(
  date: Temporal.PlainDate,
  rates: readonly LegalRate[] = legalRates,
): number | null {
  const day = date.toString();
  return rates.find(({ from, to }) => from <= day && day <= to)?.percent ?? null;
}

/**
 * Simple interest in cents, day by day over 365, from the day after `due` to `until` included, each
 * day at the rate of its half-year. A `percent` given overrides the table. Null: a rate is unknown.
 */
export function legalInterest(
  cents: number,
  due: Temporal.PlainDate,
  until: Temporal.PlainDate,
  percent?: number | null,
  rates: readonly LegalRate[] = legalRates,
): number | null {
  // Hundredths of a percent keep the sum in whole numbers, so that halves round upwards.
  let hundredths = 0;
  for (let day = due.add({ days: 1 }); Temporal.PlainDate.compare(day, until) <= 0; ) {
    const rate = percent ?? legalRateOn(day, rates);
    if (rate === null) return null;
    hundredths += Math.round(rate * 100);
    day = day.add({ days: 1 });
  }
  return Math.round((cents * hundredths) / (365 * 10_000));
}
