/** Which reminders were told already, in storage.local under `orders-told`. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { salvageOf } from '../settings.ts';
import { written } from './storage-full.ts';

const Told = z.object({
  /** The last day on which the journal was looked through, YYYY-MM-DD. */
  day: z.string(),
  /** Keys of reminders told (see Reminder.key). */
  keys: z.array(z.string()),
  /** Those of them that the user has not seen in the list yet. */
  unseen: z.array(z.string()),
});
export type Told = z.infer<typeof Told>;

const KEY = 'orders-told';

const NOTHING: Told = { day: '', keys: [], unseen: [] };

/**
 * What was told; of a damaged record every line that can be read. A reminder whose line is lost is
 * told once more, and then remembered: twice costs a glance, never may cost the right to withdraw.
 */
export async function readTold(): Promise<Told> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return stored === undefined ? { ...NOTHING } : salvageOf(Told, NOTHING, stored).settings;
}

/** Throws StorageFull. */
export function writeTold(told: Told): Promise<void> {
  return written(() => browser.storage.local.set({ [KEY]: told }));
}
