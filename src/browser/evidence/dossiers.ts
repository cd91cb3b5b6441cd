/** The sealed dossiers on this device: listed, put in, taken out as files, deleted. */
import { evidenceDb } from './database.ts';
import { type DossierEntry, isEntry } from './dossier-entry.ts';
import { roomFor } from './evidence-full.ts';
import { picturesOf } from './whole-draft.ts';

export type Listed = {
  /** The newest first. */
  dossiers: DossierEntry[];
  /** Ids whose entry cannot be read; nothing of them was touched, their archives can be exported. */
  damaged: string[];
};

/** All entries; the archives stay where they are. */
export async function listDossiers(): Promise<Listed> {
  const db = await evidenceDb();
  const [ids, stored] = await Promise.all([db.getAllKeys('dossiers'), db.getAll('dossiers')]);
  return {
    dossiers: stored.filter(isEntry).sort((a, b) => b.sealedAt.localeCompare(a.sealedAt)),
    damaged: ids.filter((_, index) => !isEntry(stored[index])),
  };
}

export async function readDossier(id: string): Promise<DossierEntry | null> {
  return (await (await evidenceDb()).get('dossiers', id)) ?? null;
}

/** The archive of a dossier is gone, or is no archive any more. */
export class NoArchive extends Error {
  override name = 'NoArchive';
}

/** The bytes of the archive, as sealed. Throws NoArchive. */
export async function dossierFile(id: string): Promise<Uint8Array> {
  const stored: unknown = await (await evidenceDb()).get('files', id);
  if (!(stored instanceof Uint8Array)) throw new NoArchive(id);
  return stored;
}

/**
 * Puts a sealed dossier in the place of its draft, in one step: until it is stored whole, the draft
 * is there. Throws EvidenceFull; everything is as it was then.
 */
export async function storeSealed(entry: DossierEntry, file: Uint8Array): Promise<void> {
  const db = await evidenceDb();
  await roomFor(async () => {
    const change = db.transaction(['dossiers', 'files', 'drafts', 'shots'], 'readwrite');
    await Promise.all([
      change.objectStore('dossiers').put(entry),
      change.objectStore('files').put(file, entry.id),
      change.objectStore('drafts').delete(entry.id),
      change.objectStore('shots').delete(picturesOf(entry.id)),
      change.done,
    ]);
  });
}

/** Puts a dossier into a study, or takes it out (null). */
export async function moveToStudy(id: string, study: string | null): Promise<void> {
  const db = await evidenceDb();
  await roomFor(async () => {
    const change = db.transaction('dossiers', 'readwrite');
    const entry = await change.store.get(id);
    if (entry) await change.store.put({ ...entry, study });
    await change.done;
  });
}

/** Deletes a dossier for good: what was not exported is gone. */
export async function deleteDossier(id: string): Promise<void> {
  const db = await evidenceDb();
  const change = db.transaction(['dossiers', 'files'], 'readwrite');
  await Promise.all([
    change.objectStore('dossiers').delete(id),
    change.objectStore('files').delete(id),
    change.done,
  ]);
}
