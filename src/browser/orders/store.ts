/**
 * The journal in storage.local: one key per order, `order:<id>`. Every change is one write of one
 * key, so a worker that is stopped leaves the old record or the new one. A record that cannot be
 * read stays where it is, is listed as quarantined, and is never written over.
 */
import { browser } from 'wxt/browser';
import {
  type BadFile,
  exportOrders,
  type Merged,
  mergeFile,
  type Quarantined,
} from '../../orders/exchange.ts';
import { readOrderRecord } from '../../orders/migrate.ts';
import { Order } from '../../orders/order.ts';
import { inTurn } from './in-turn.ts';
import { written } from './storage-full.ts';

const PREFIX = 'order:';
const ASIDE = 'order-damaged:';
const keyOf = (id: string) => `${PREFIX}${id}`;

export type Journal = {
  /** Newest order first. */
  orders: Order[];
  quarantine: Quarantined[];
};

/** Everything that is kept, brought up to this version while reading. */
export async function readJournal(): Promise<Journal> {
  const stored = await browser.storage.local.get(null);
  const journal: Journal = { orders: [], quarantine: [] };
  for (const [key, record] of Object.entries(stored)) {
    if (!key.startsWith(PREFIX) && !key.startsWith(ASIDE)) continue;
    const read = readOrderRecord(record);
    if ('order' in read && key === keyOf(read.order.id)) journal.orders.push(read.order);
    else if ('unreadable' in read) journal.quarantine.push({ key, record, ...read.unreadable });
    // Readable under a foreign name: it must not pass for another order, nor be lost.
    else journal.quarantine.push({ key, record, why: 'damaged', where: [`id: ${key}`] });
  }
  journal.orders.sort((a, b) => b.orderedOn.localeCompare(a.orderedOn) || a.id.localeCompare(b.id));
  return journal;
}

/** One order; null when there is none, or none that can be read. */
export async function readOrder(id: string): Promise<Order | null> {
  const read = readOrderRecord((await browser.storage.local.get(keyOf(id)))[keyOf(id)]);
  return 'order' in read ? read.order : null;
}

/** Stores a new order. Throws StorageFull; Error when something is kept under its id already. */
export function addOrder(order: Order): Promise<Order> {
  const sound = Order.parse(order);
  return inTurn(async () => {
    if (await isKept(keyOf(sound.id))) throw new Error(`order ${sound.id} is kept already`);
    await written(() => browser.storage.local.set({ [keyOf(sound.id)]: sound }));
    return sound;
  });
}

/**
 * Changes an order: `change` gets the newest stored state and answers the next one (addEvent,
 * undoEvent, changed). What `change` throws comes through, and nothing is stored then.
 * Throws StorageFull; Error when there is no such order.
 */
export function changeOrder(id: string, change: (order: Order) => Order): Promise<Order> {
  return inTurn(async () => {
    const order = await readOrder(id);
    if (!order) throw new Error(`no order ${id}`);
    const next = Order.parse(change(order));
    if (next.id !== id) throw new Error(`order ${id} may not become ${next.id}`);
    await written(() => browser.storage.local.set({ [keyOf(id)]: next }));
    return next;
  });
}

/** What was deleted, as it was stored: restoreRecord puts it back. */
export type Removed = { key: string; record: unknown };

/** Deletes one order, or one quarantined record by its key. Null when there was none. */
export function deleteRecord(idOrKey: string): Promise<Removed | null> {
  const key = /^order(-damaged)?:/.test(idOrKey) ? idOrKey : keyOf(idOrKey);
  return inTurn(async () => {
    const stored = await browser.storage.local.get(key);
    await browser.storage.local.remove(key);
    return (stored[key] ?? null) === null ? null : { key, record: stored[key] };
  });
}

/** Takes a deletion back, unless something new is kept in that place by now. */
export function restoreRecord({ key, record }: Removed): Promise<void> {
  return inTurn(async () => {
    if (!(await isKept(key))) await written(() => browser.storage.local.set({ [key]: record }));
  });
}

/** Deletes all orders and all quarantined records; answers how many there were. */
export function deleteAllOrders(): Promise<number> {
  return inTurn(async () => {
    const keys = (await allKeys()).filter((key) => key.startsWith(PREFIX) || key.startsWith(ASIDE));
    await browser.storage.local.remove(keys);
    return keys.length;
  });
}

/** The whole journal as the text of a JSON file. */
export async function exportJournal(): Promise<string> {
  const { orders, quarantine } = await readJournal();
  return exportOrders(orders, quarantine);
}

/**
 * Brings in a file of exportJournal: see mergeFile. Bad records are put into quarantine.
 * When the storage is full (throws StorageFull), everything is as it was before.
 */
export function importJournal(text: string): Promise<Merged | BadFile> {
  return inTurn(async () => {
    const journal = await readJournal();
    const merged = mergeFile(text, journal.orders);
    if ('problem' in merged) return merged;
    await writeImport(merged, journal);
    return merged;
  });
}

/** First what must not be lost is put aside, then the orders are written, in one call each. */
async function writeImport(merged: Merged, { quarantine }: Journal): Promise<void> {
  const next = [...merged.added, ...merged.replaced];
  const known = new Set(quarantine.map(({ record }) => JSON.stringify(record)));
  const inTheWay = quarantine.filter(({ key }) => next.some(({ id }) => key === keyOf(id)));
  const bad = merged.bad.filter(({ record }) => !known.has(JSON.stringify(record)));
  const aside = Object.fromEntries(
    [...bad, ...inTheWay].map(({ record }) => [`${ASIDE}${crypto.randomUUID()}`, record]),
  );
  await writeAll(aside);
  try {
    await writeAll(Object.fromEntries(next.map((order) => [keyOf(order.id), order])));
  } catch (error) {
    await browser.storage.local.remove(Object.keys(aside));
    throw error;
  }
}

async function writeAll(records: Record<string, unknown>): Promise<void> {
  if (Object.keys(records).length === 0) return;
  await written(() => browser.storage.local.set(records));
}

/** Calls `listener` after each change of the journal, by whatever page; answers the way to stop. */
export function onJournal(listener: () => void): () => void {
  const changed = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX) || key.startsWith(ASIDE))) {
      listener();
    }
  };
  browser.storage.local.onChanged.addListener(changed);
  return () => browser.storage.local.onChanged.removeListener(changed);
}

async function isKept(key: string): Promise<boolean> {
  return ((await browser.storage.local.get(key))[key] ?? null) !== null;
}

async function allKeys(): Promise<string[]> {
  return Object.keys(await browser.storage.local.get(null));
}
