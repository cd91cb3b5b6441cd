/** What the user chose for the journal, in storage.local under `orders-settings`. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { inTurn } from './in-turn.ts';
import { written } from './storage-full.ts';

const OrderSettings = z.object({
  schemaVersion: z.literal(1),
  /** Closed orders are deleted so many months later; null: never. */
  forgetAfterMonths: z.nullable(z.number().check(z.int(), z.gte(1), z.lte(600))),
});
export type OrderSettings = z.infer<typeof OrderSettings>;

const KEY = 'orders-settings';
const DEFAULTS: OrderSettings = { schemaVersion: 1, forgetAfterMonths: 24 };

/** The settings now. A value that is not sound deletes nothing: it is read as `never`. */
export async function readOrderSettings(): Promise<OrderSettings> {
  const stored = (await browser.storage.local.get(KEY))[KEY] ?? null;
  if (stored === null) return { ...DEFAULTS };
  const read = OrderSettings.safeParse(stored);
  return read.success ? read.data : { ...DEFAULTS, forgetAfterMonths: null };
}

/** Changes some of them and answers what is stored then. Throws StorageFull. */
export function changeOrderSettings(change: Partial<OrderSettings>): Promise<OrderSettings> {
  return inTurn(async () => {
    const next = OrderSettings.parse({ ...(await readOrderSettings()), ...change });
    await written(() => browser.storage.local.set({ [KEY]: next }));
    return next;
  });
}
