/** What every computation of this room answers: two dates, the counting, the doubts, the law. */

/** A sentence as a key of assets/texts/deadlines.*.json with its data; say.ts renders it. */
export type Step = {
  key: string;
  /** Civil dates as YYYY-MM-DD, money in cents, counts as numbers, codes as they are. */
  data: Readonly<Record<string, string | number>>;
};

export type Article = { act: string; article: string };

export type Deadline = {
  /** The best legal reading: hold the trader only to this one. Null: the period is not running. */
  expected: Temporal.PlainDate | null;
  /** The earliest defensible date: tell the consumer this one. Never after `expected`. */
  safe: Temporal.PlainDate | null;
  /** The counting, in order. */
  steps: Step[];
  /** What is open in the law or unknown in the facts, in the same form. */
  doubts: Step[];
  articles: Article[];
};

/** A step; dates among the data are written as YYYY-MM-DD. */
export function step(
  key: string,
  data: Record<string, string | number | Temporal.PlainDate> = {},
): Step {
  return {
    key,
    data: Object.fromEntries(
      Object.entries(data).map(([name, value]) => [
        name,
        typeof value === 'object' ? value.toString() : value,
      ]),
    ),
  };
}

/** `L221-18` … of the French consumer code. */
export function consumerCode(...articles: string[]): Article[] {
  return articles.map((article) => ({ act: 'C. conso.', article }));
}

/** The earlier of two dates. */
export function earlier(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(one, other) <= 0 ? one : other;
}

/** The later of two dates. */
export function later(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(one, other) >= 0 ? one : other;
}

/** Whether `one` is strictly after `other`. */
export function isAfter(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) > 0;
}
