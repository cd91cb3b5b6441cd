/** The journal as one JSON file, out and in. */
import { readOrderRecord, type Unreadable } from './migrate.ts';
import type { Order } from './order.ts';

/** A record that cannot be read, kept as it was found. */
export type Quarantined = Unreadable & {
  /** Where it is kept; names it for showing, exporting and deleting. */
  key: string;
  record: unknown;
};

const FORMAT = 'caisse-claire-orders';

/** The file: orders as they are stored, and what could not be read, so that nothing is left out. */
export function exportOrders(orders: readonly Order[], quarantine: readonly Quarantined[]): string {
  const unreadable = quarantine.map(({ record }) => record);
  const file = {
    format: FORMAT,
    formatVersion: 1,
    orders,
    ...(unreadable.length > 0 && { unreadable }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What came of one record of the file. */
export type Merged = {
  /** Not known before. */
  added: Order[];
  /** The file's revision is higher: it takes the place of ours. */
  replaced: Order[];
  /** Ours is newer, or the same. */
  kept: Order[];
  /** Cannot be read: to be put into quarantine as it is. */
  bad: (Unreadable & {
    record: unknown /** 1 for the first record of the file. */;
    number: number;
  })[];
};

/** Why nothing of a file could be used; `detail` is the parser's own message, with its place. */
export type BadFile = { problem: 'not-json' | 'not-a-journal'; detail: string };

/**
 * Reads a file and merges it by id with the orders at hand; writes nothing. A list of records
 * without the frame of exportOrders is taken too.
 */
export function mergeFile(text: string, current: readonly Order[]): Merged | BadFile {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { problem: 'not-json', detail: (error as Error).message };
  }
  const records = recordsOf(file);
  if (!records)
    return { problem: 'not-a-journal', detail: Array.isArray(file) ? '[]' : typeof file };
  const best = new Map(current.map((order) => [order.id, order]));
  const known = new Set(best.keys());
  const answer: Merged = { added: [], replaced: [], kept: [], bad: [] };
  const taken = new Map<string, Order>();
  records.forEach((record, index) => {
    const read = readOrderRecord(record);
    if ('unreadable' in read) {
      answer.bad.push({ ...read.unreadable, record, number: index + 1 });
      return;
    }
    const { order } = read;
    const ours = best.get(order.id);
    if (ours && ours.revision >= order.revision) {
      if (!taken.has(order.id)) answer.kept.push(ours);
      return;
    }
    best.set(order.id, order);
    taken.set(order.id, order);
  });
  for (const order of taken.values()) {
    (known.has(order.id) ? answer.replaced : answer.added).push(order);
  }
  return answer;
}

function recordsOf(file: unknown): unknown[] | null {
  if (Array.isArray(file)) return file;
  if (typeof file !== 'object' || file === null || !('orders' in file)) return null;
  const { orders, unreadable } = file as { orders: unknown; unreadable?: unknown };
  if (!Array.isArray(orders)) return null;
  return [...orders, ...(Array.isArray(unreadable) ? unreadable : [])];
}
