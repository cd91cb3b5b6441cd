/** Reads the fields of one case of a batch file, or of the options that stand for one. */
import { civilDate, Impossible } from '../deadlines/impossible.ts';

export type Case = Readonly<Record<string, unknown>>;

/** A text, or null when absent. Throws Impossible. */
export function textOf(one: Case, field: string): string | null {
  const value = one[field] ?? null;
  if (value === null || typeof value === 'string') return value;
  throw new Impossible('cli.not-text', { field });
}

/** A civil date, or null when absent. */
export function dateOf(one: Case, field: string): Temporal.PlainDate | null {
  const text = textOf(one, field);
  return text === null ? null : civilDate(text, field);
}

/** A civil date that must be there. */
export function neededDate(one: Case, ...fields: string[]): Temporal.PlainDate {
  for (const field of fields) {
    const date = dateOf(one, field);
    if (date) return date;
  }
  throw new Impossible('cli.missing', { field: fields[0] ?? '' });
}

/** A list of civil dates, null for one still to come; null when the list is absent. */
export function datesOf(one: Case, field: string): (Temporal.PlainDate | null)[] | null {
  const value = one[field] ?? null;
  if (value === null) return null;
  if (!Array.isArray(value)) throw new Impossible('cli.not-dates', { field });
  return value.map((item: unknown) => dateOf({ [field]: item }, field));
}

/** A number, or null when absent; options write it as text. */
export function numberOf(one: Case, field: string): number | null {
  const value = one[field] ?? null;
  if (value === null) return null;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value)) return Number(value);
  throw new Impossible('cli.not-number', { field, value: String(value) });
}

/** Money in cents from a number of euros, or null when absent. */
export function centsOf(one: Case, field: string): number | null {
  const euros = numberOf(one, field);
  return euros === null ? null : Math.round(euros * 100);
}

/** Yes or no, or null when absent. */
export function flagOf(one: Case, field: string): boolean | null {
  const value = one[field] ?? null;
  if (value === null || typeof value === 'boolean') return value;
  throw new Impossible('cli.not-yes-no', { field, value: String(value) });
}

/** One of the names, after `names` brought its other spellings together. Throws Impossible. */
export function choiceOf<Name extends string>(
  value: string,
  field: string,
  known: readonly Name[],
  otherNames: Readonly<Record<string, Name>> = {},
): Name {
  const plain = value
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  const found = known.find((name) => name === plain) ?? otherNames[plain];
  if (found) return found;
  throw new Impossible('cli.bad-choice', { field, value, known: known.join(' ') });
}
