/** Days off that move from year to year and are not in date-holidays, or not rightly. */

/** Western Easter Sunday (Meeus, Jones and Butcher). */
export function easter(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(n / 31), day: (n % 31) + 1 });
}

/** Orthodox Easter Sunday in the Gregorian calendar; the 13 days hold from 1900 to 2099. */
export function orthodoxEaster(year: number): Temporal.PlainDate {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const n = d + e + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(n / 31), day: (n % 31) + 1 }).add({
    days: 13,
  });
}

/** The same day every year, MM-DD. */
export const fixed = (day: string) => (year: number) => [`${year}-${day}`];
/** So many days from the Western Easter. */
export const fromEaster = (days: number) => (year: number) => [
  easter(year).add({ days }).toString(),
];
/** So many days from the Orthodox Easter. */
export const fromOrthodoxEaster = (days: number) => (year: number) => [
  orthodoxEaster(year).add({ days }).toString(),
];

/** The Friday from 19 to 25 June. */
export function midsummerEve(year: number): string {
  const first = Temporal.PlainDate.from({ year, month: 6, day: 19 });
  return first.add({ days: (5 - first.dayOfWeek + 7) % 7 }).toString();
}

/** The bridge days that the Dutch decrees usually name, those already holidays left out. */
export function dutchDecreedDays(year: number, holidays: string[]): string[] {
  const bridges = [easter(year).add({ days: 40 })];
  for (const day of ['01-01', '04-27', '05-05', '12-25', '12-26']) {
    const date = Temporal.PlainDate.from(`${year}-${day}`);
    if (date.dayOfWeek === 2 && day !== '12-26') bridges.push(date.subtract({ days: 1 }));
    if (date.dayOfWeek === 4 && day !== '12-25') bridges.push(date.add({ days: 1 }));
  }
  return bridges.map(String).filter((date) => !holidays.includes(date));
}

/** The working days freed by each fixed Bulgarian holiday that falls on a weekend. */
export function bulgarianDaysInLieu(year: number, holidays: string[]): string[] {
  const easterDays = [-2, 0, 1].flatMap((days) => fromOrthodoxEaster(days)(year));
  const lost = [...holidays, `${year}-12-26`]
    .filter((date) => date.startsWith(`${year}-`) && !easterDays.includes(date))
    .map((date) => Temporal.PlainDate.from(date))
    .filter((date) => date.dayOfWeek > 5)
    .sort(Temporal.PlainDate.compare);
  const freed: string[] = [];
  for (const date of lost) {
    let next = date.add({ days: 1 });
    while (
      next.dayOfWeek > 5 ||
      holidays.includes(next.toString()) ||
      freed.includes(next.toString()) ||
      next.toString() === `${year}-12-26`
    ) {
      next = next.add({ days: 1 });
    }
    freed.push(next.toString());
  }
  return freed;
}
