/** Brings a stored record of any earlier version up to the one of this program, step by step. */
import { Order, SCHEMA_VERSION } from './order.ts';

/** Why a record could not be read. `newer`: written by a later version of the program. */
export type Unreadable = {
  why: 'not-a-record' | 'newer' | 'damaged';
  /** Where: paths of fields with what is wrong, `items.0.label: Too small`. */
  where: string[];
};

export type Read = { order: Order } | { unreadable: Unreadable };

type Fields = Record<string, unknown>;

/** From version n to n + 1. Throws Error with the field's name for a value that has no meaning. */
const STEPS: Record<number, (record: Fields) => Fields> = { 1: amountInCents };

/** Reads one record of any version. Never throws, and never changes what it was given. */
export function readOrderRecord(stored: unknown): Read {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) {
    return { unreadable: { why: 'not-a-record', where: [] } };
  }
  let record: Fields = { ...stored };
  const { schemaVersion } = record;
  if (!Number.isInteger(schemaVersion) || (schemaVersion as number) < 1) {
    return { unreadable: { why: 'not-a-record', where: ['schemaVersion'] } };
  }
  if ((schemaVersion as number) > SCHEMA_VERSION) {
    return { unreadable: { why: 'newer', where: [`schemaVersion: ${schemaVersion}`] } };
  }
  for (let version = schemaVersion as number; version < SCHEMA_VERSION; version += 1) {
    const step = STEPS[version];
    try {
      if (!step) throw new Error(`schemaVersion: ${version}`);
      record = { ...step(record), schemaVersion: version + 1 };
    } catch (error) {
      return { unreadable: { why: 'damaged', where: [(error as Error).message] } };
    }
  }
  const read = Order.safeParse(record);
  if (read.success) return { order: read.data };
  const where = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return { unreadable: { why: 'damaged', where } };
}

/** Version 1 kept amounts as decimal text ("57.40"), version 2 keeps whole cents. */
function amountInCents({ amount, ...rest }: Fields): Fields {
  const items = Array.isArray(rest.items) ? rest.items.map(priceInCents) : rest.items;
  const cents = centsOf(amount, 'amount');
  return { ...rest, items, ...(cents !== null && { amountCents: cents }) };
}

function priceInCents(item: unknown, index: number): unknown {
  if (typeof item !== 'object' || item === null) return item;
  const { price, ...rest } = item as Fields;
  const cents = centsOf(price, `items.${index}.price`);
  return { ...rest, ...(cents !== null && { cents }) };
}

/** Cents without a detour over fractions of two. Null when nothing was entered. */
function centsOf(text: unknown, field: string): number | null {
  if (text === undefined || text === '') return null;
  const found = typeof text === 'string' && /^(\d{1,12})(?:[.,](\d{1,2}))?$/.exec(text.trim());
  if (!found) throw new Error(`${field}: ${JSON.stringify(text)}`);
  return Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
}
