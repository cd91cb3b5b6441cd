/**
 * Records about proofs that cannot be read. They stay where they are, hide no other, and are put
 * aside before anything new takes their place: nothing is lost until the person deletes it.
 */
import type { IDBPDatabase } from 'idb';
import { isCase, isStudy } from './cases/case-types.ts';
import { type EvidenceDb, evidenceDb } from './database.ts';
import { isDraft } from './draft.ts';
import { isKeyPair } from './installation-key.ts';
import { isWholeDraft, picturesOf } from './whole-draft.ts';

const SOUND = { drafts: isDraft, studies: isStudy, cases: isCase, keys: isKeyPair } as const;
export type DamagedStore = keyof typeof SOUND;
/** One record, as it was found; `key` names it within its store. */
export type DamagedRecord = { store: DamagedStore; key: IDBValidKey; record: unknown };

const STORES = Object.keys(SOUND) as DamagedStore[];

/** What can still be told of a draft that cannot be read: null where not even that is sound. */
export type DamagedDraft = { id: string; host: string | null; createdAt: string | null };

/** How many of each kind cannot be read, with those that were put aside, and which drafts. */
export async function damagedNow(): Promise<{
  unreadable: Record<DamagedStore, number>;
  unreadableDrafts: DamagedDraft[];
}> {
  const all = await damagedRecords();
  const many = (store: DamagedStore) => all.filter((one) => one.store === store).length;
  return {
    unreadable: {
      drafts: many('drafts'),
      studies: many('studies'),
      cases: many('cases'),
      keys: many('keys'),
    },
    unreadableDrafts: all.filter(({ store }) => store === 'drafts').map(told),
  };
}

function told({ key, record }: DamagedRecord): DamagedDraft {
  const { host, createdAt } = (record ?? {}) as Record<string, unknown>;
  const dated = typeof createdAt === 'string' && !Number.isNaN(Date.parse(createdAt));
  return {
    id: String(key),
    host: typeof host === 'string' && host !== '' ? host.slice(0, 253) : null,
    createdAt: dated ? createdAt : null,
  };
}

async function damagedRecords(): Promise<DamagedRecord[]> {
  const db = await evidenceDb();
  const inPlace = await Promise.all(STORES.map((store) => unsound(db, store)));
  return [...inPlace.flat(), ...(await db.getAll('damaged'))];
}

async function unsound(
  db: IDBPDatabase<EvidenceDb>,
  store: DamagedStore,
): Promise<DamagedRecord[]> {
  const reading = db.transaction(store);
  const [keys, records] = await Promise.all([reading.store.getAllKeys(), reading.store.getAll()]);
  const sound = await Promise.all(
    records.map((one) => (store === 'drafts' ? isWholeDraft(db, one) : SOUND[store](one))),
  );
  return keys
    .map((key, i): DamagedRecord => ({ store, key, record: records[i] }))
    .filter((_, i) => !sound[i]);
}

/** All of them as the text of a JSON file, a draft with its pictures; bytes are written in base64. */
export async function damagedAsJson(): Promise<string> {
  const db = await evidenceDb();
  const records = await Promise.all(
    (await damagedRecords()).map(async (one) => {
      if (one.store !== 'drafts') return one;
      return { ...one, pictures: await db.getAll('shots', picturesOf(one.key)) };
    }),
  );
  return `${JSON.stringify(records, (_, value) => (value instanceof Uint8Array ? { base64: base64(value) } : value), 2)}\n`;
}

/** Deletes them for good, in their place and aside, a draft with its pictures. */
export async function deleteDamaged(): Promise<void> {
  const db = await evidenceDb();
  // Asked once, before anything is gone: without its odd picture a draft would pass for a sound one.
  const inPlace = (await Promise.all(STORES.map((store) => unsound(db, store)))).flat();
  const lost = new Set(inPlace.map(({ store, key }) => store === 'drafts' && key));
  // Another draft may have taken the place of one that was put aside.
  const stays = new Set((await db.getAllKeys('drafts')).filter((id) => !lost.has(id)));
  for (const { store, key } of [...inPlace, ...(await db.getAll('damaged'))]) {
    if (store === 'drafts' && !stays.has(key as string)) await db.delete('shots', picturesOf(key));
  }
  for (const { store, key } of inPlace) await db.delete(store, key as never);
  await db.clear('damaged');
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192)
    text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
}
