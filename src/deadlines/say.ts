/** Renders steps and doubts in a person's language, from assets/texts/deadlines.*.json. */
import type { Step } from './answer.ts';

export type Texts = Readonly<Record<string, string>>;

/**
 * One step as a sentence. A text names its values as `{name}`, `{name:date}`, `{name:dates}`,
 * `{name:money}` (cents), `{name:percent}` or `{name:country}`; `{name?one|many}` chooses by number.
 * A key without a text comes out as itself, so that a test sees it.
 */
export function sayStep({ key, data }: Step, texts: Texts): string {
  const text = texts[key] ?? key;
  return text
    .replace(/\{(\w+)\?([^|{}]*)\|([^|{}]*)\}/g, (_, name: string, one: string, many: string) =>
      Math.abs(Number(data[name])) === 1 ? one : many,
    )
    .replace(/\{(\w+)(?::(\w+))?\}/g, (whole, name: string, form: string | undefined) => {
      const value = data[name];
      return value === undefined ? whole : sayValue(value, form, texts);
    });
}

function sayValue(value: string | number, form: string | undefined, texts: Texts): string {
  switch (form) {
    case 'date':
      return sayDate(Temporal.PlainDate.from(String(value)), texts);
    case 'dates':
      return String(value)
        .split(' ')
        .map((date) => sayDate(Temporal.PlainDate.from(date), texts))
        .join(', ');
    case 'money':
      return sayMoney(Number(value), texts);
    case 'percent':
      return String(value).replace('.', texts['decimal-sign'] ?? '.');
    case 'country':
      return texts[`country.${value}`] ?? String(value);
    default:
      return String(value);
  }
}

/** `Sat 28 Nov 2026`, `sam. 28 nov. 2026`. */
export function sayDate(date: Temporal.PlainDate, texts: Texts): string {
  return (texts.date ?? '')
    .replace('{weekday}', texts[`weekday.${date.dayOfWeek}`] ?? '')
    .replace('{day}', texts[`day.${date.day}`] ?? String(date.day))
    .replace('{month}', texts[`month.${date.month}`] ?? '')
    .replace('{year}', String(date.year));
}

/** Cents as euros and cents: `12.50 EUR`, `12,50 €`. */
export function sayMoney(cents: number, texts: Texts): string {
  const units = Math.trunc(cents / 100);
  const rest = String(Math.abs(cents % 100)).padStart(2, '0');
  return (texts.money ?? '').replace('{units}', String(units)).replace('{cents}', rest);
}

/** The counting and the doubts as lines, in order. */
export function sayAll(answer: { steps: Step[]; doubts: Step[] }, texts: Texts): string[] {
  return [...answer.steps, ...answer.doubts].map((one) => sayStep(one, texts));
}
