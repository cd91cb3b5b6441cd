/** Which reminders were told already, in storage.local under `orders-told`. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
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

/** What was told; nothing when that is not stored, or not sound. */
export async function readTold(): Promise<Told> {
  const read = Told.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return read.success ? read.data : { day: '', keys: [], unseen: [] };
}

/** Throws StorageFull. */
export function writeTold(told: Told): Promise<void> {
  return written(() => browser.storage.local.set({ [KEY]: told }));
}
