/** A draft and its pictures, which stand apart: shown and sealed together, or not at all. */
import type { IDBPDatabase } from 'idb';
import type { EvidenceDb } from './database.ts';
import { type Draft, isDraft, isShot } from './draft.ts';

/** Whether what is stored under a draft, and each of its pictures, can be read. */
export async function isWholeDraft(
  db: IDBPDatabase<EvidenceDb>,
  stored: unknown,
): Promise<boolean> {
  if (!isDraft(stored)) return false;
  return (await db.getAll('shots', picturesOf(stored.id))).every(isShot);
}

/** The drafts among `stored` that are whole, in their order. */
export async function wholeDrafts(
  db: IDBPDatabase<EvidenceDb>,
  stored: unknown[],
): Promise<Draft[]> {
  const whole = await Promise.all(stored.map((one) => isWholeDraft(db, one)));
  return stored.filter((one, i): one is Draft => whole[i] === true);
}

/** The keys of a draft's pictures. */
export const picturesOf = (draft: IDBValidKey) =>
  IDBKeyRange.bound([draft, 0], [draft, Number.POSITIVE_INFINITY]);
