/** Writes a record in the place of another; one that cannot be read is put aside in the same step. */
import type { StoreValue } from 'idb';
import type { DamagedStore } from './damaged-evidence.ts';
import { type EvidenceDb, evidenceDb } from './database.ts';

/**
 * @param key where the record stands
 * @param sound whether what stands there now may be written over
 * @param next makes the record from the one that stands there, if it is sound
 * @returns what stands there afterwards
 */
export async function putInPlace<S extends DamagedStore>(
  store: S,
  key: EvidenceDb[S]['key'],
  sound: (stored: unknown) => boolean,
  next: (now: StoreValue<EvidenceDb, S> | undefined) => StoreValue<EvidenceDb, S>,
): Promise<StoreValue<EvidenceDb, S>> {
  const db = await evidenceDb();
  const change = db.transaction([store, 'damaged'], 'readwrite');
  const place = change.objectStore(store);
  const stored = await place.get(key);
  const whole = stored === undefined || sound(stored);
  const record = next(whole ? stored : undefined);
  if (!whole) await change.objectStore('damaged').add({ store, key, record: stored });
  // Where the record does not name its own place, the key does.
  if (place.keyPath === null) await place.put(record, key);
  else await place.put(record);
  await change.done;
  return record;
}
