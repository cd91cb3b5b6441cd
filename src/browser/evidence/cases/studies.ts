/** Studies and what people answered, stored beside the dossiers. */
import { evidenceDb } from '../database.ts';
import { roomFor } from '../evidence-full.ts';
import type { Case, Study } from './case-types.ts';

/** All studies, the newest first. */
export async function listStudies(): Promise<Study[]> {
  const studies = await (await evidenceDb()).getAll('studies');
  return studies.sort((a, b) => b.from.localeCompare(a.from) || a.name.localeCompare(b.name));
}

export async function saveStudy(study: Study): Promise<void> {
  const db = await evidenceDb();
  await roomFor(() => db.put('studies', study));
}

/** Deletes a study with its answers; its dossiers stay and belong to none. */
export async function removeStudy(id: string): Promise<void> {
  const db = await evidenceDb();
  const change = db.transaction(['studies', 'cases', 'dossiers'], 'readwrite');
  await change.objectStore('studies').delete(id);
  const cases = change.objectStore('cases');
  for (const key of await cases.getAllKeys()) if (key[0] === id) await cases.delete(key);
  const dossiers = change.objectStore('dossiers');
  for (const entry of await dossiers.getAll()) {
    if (entry.study === id) await dossiers.put({ ...entry, study: null });
  }
  await change.done;
}

export async function listCases(): Promise<Case[]> {
  return (await evidenceDb()).getAll('cases');
}

export async function saveCase(one: Case): Promise<void> {
  const db = await evidenceDb();
  await roomFor(() => db.put('cases', one));
}
