/** Which fields of the form are not in form, each with its sentence. */
import { changed, newOrder } from '../../orders/journal.ts';
import type { Order } from '../../orders/order.ts';
import { correctionOf, type OrderFields, type TextField } from './order-fields.ts';
import type { OrderTextKey } from './order-words.ts';

/** Field, or `items.<position>.<field>`, → what to do. */
export type FieldProblems = Record<string, OrderTextKey>;

/** The record that the form makes; or what stands in its way. */
export function readForm(
  fields: OrderFields,
  before: Order | null,
  newId: () => string,
  today: Temporal.PlainDate,
): { order: Order } | { problems: FieldProblems } {
  const problems = contradictions(fields, today);
  const correction = correctionOf(fields);
  try {
    const order = before ? changed(before, correction) : newOrder(newId(), correction);
    if (Object.keys(problems).length === 0) return { order };
  } catch (error) {
    for (const { path } of issuesOf(error)) {
      const field = fieldAt(path);
      problems[field] ??= TEXTS[field.replace(/^items\.\d+\./, 'item.')] ?? 'form.wrong';
    }
  }
  return { problems };
}

/** What the schema allows and the calendar does not. */
function contradictions(fields: OrderFields, today: Temporal.PlainDate): FieldProblems {
  const { orderedOn, promisedBy } = fields;
  const problems: FieldProblems = {};
  if (orderedOn > today.toString()) problems.orderedOn = 'form.future';
  if (promisedBy && orderedOn && promisedBy < orderedOn)
    problems.promisedBy = 'form.promised-before';
  if (fields.information === 'late' && !fields.informationOn) problems.informationOn = 'form.date';
  return problems;
}

const TEXTS: Record<string, OrderTextKey> = {
  name: 'form.name',
  withdrawalUrl: 'form.address',
  amount: 'form.amount',
  currency: 'form.currency',
  orderedOn: 'form.date',
  promisedBy: 'form.date',
  informationOn: 'form.date',
  withdrawalDays: 'form.days',
  siren: 'form.siren',
  'item.label': 'form.label',
  'item.amount': 'form.amount',
};

const NAMES: Record<string, TextField> = { amountCents: 'amount', received: 'informationOn' };

/** Where the form shows a path of the record: `shop.name` → name, `items.0.cents` → items.0.amount. */
function fieldAt(path: readonly PropertyKey[]): string {
  const [top, second, third] = path.map(String);
  if (top === 'items')
    return `items.${second}.${third === 'cents' ? 'amount' : (third ?? 'label')}`;
  const last = String(path.at(-1) ?? '');
  return NAMES[last] ?? last;
}

function issuesOf(error: unknown): { path: PropertyKey[] }[] {
  if (error && typeof error === 'object' && 'issues' in error && Array.isArray(error.issues)) {
    return error.issues;
  }
  throw error;
}
