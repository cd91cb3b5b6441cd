/** Facts that cannot be: a key `impossible.…` of assets/texts/deadlines.*.json with its data. */
export class Impossible extends RangeError {
  readonly key: string;
  readonly data: Readonly<Record<string, string | number>>;

  constructor(key: string, data: Record<string, string | number> = {}) {
    super(`${key} ${JSON.stringify(data)}`);
    this.name = 'Impossible';
    this.key = key;
    this.data = data;
  }
}

/** Reads a civil date, YYYY-MM-DD and nothing else. Throws Impossible, naming the field. */
export function civilDate(text: string, field: string): Temporal.PlainDate {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    try {
      return Temporal.PlainDate.from(text);
    } catch {
      // No such day in the calendar (2026-02-30): said below.
    }
  }
  throw new Impossible('impossible.date', { field, value: text });
}
