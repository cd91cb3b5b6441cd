/** What the user chose for the journal, in storage.local under `orders-settings`. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { salvageOf, setAside } from '../settings.ts';
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

/**
 * The settings now. A value that is not sound deletes nothing: it is read as `never`, and stands
 * aside with the damaged settings.
 */
export async function readOrderSettings(): Promise<OrderSettings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  if (stored === undefined) return { ...DEFAULTS };
  const careful = { ...DEFAULTS, forgetAfterMonths: null };
  const { settings, damaged } = salvageOf(OrderSettings, careful, stored);
  if (damaged) await setAside(KEY, stored, settings);
  return settings;
}

/** Changes some of them and answers what is stored then. Throws StorageFull. */
export function changeOrderSettings(change: Partial<OrderSettings>): Promise<OrderSettings> {
  return inTurn(async () => {
    const next = OrderSettings.parse({ ...(await readOrderSettings()), ...change });
    await written(() => browser.storage.local.set({ [KEY]: next }));
    return next;
  });
}
