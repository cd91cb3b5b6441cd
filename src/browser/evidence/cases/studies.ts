/** Studies and what people answered, stored beside the dossiers. */
import { evidenceDb } from '../database.ts';
import { roomFor } from '../evidence-full.ts';
import { putInPlace } from '../put-in-place.ts';
import { type Case, isCase, isStudy, type Study } from './case-types.ts';

/** All studies that can be read, the newest first. */
export async function listStudies(): Promise<Study[]> {
  const studies = (await (await evidenceDb()).getAll('studies')).filter(isStudy);
  return studies.sort((a, b) => b.from.localeCompare(a.from) || a.name.localeCompare(b.name));
}

export async function saveStudy(study: Study): Promise<void> {
  await roomFor(() => putInPlace('studies', study.id, isStudy, () => study));
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

/** All answers that can be read. */
export async function listCases(): Promise<Case[]> {
  return (await (await evidenceDb()).getAll('cases')).filter(isCase);
}

export async function saveCase(one: Case): Promise<void> {
  await roomFor(() => putInPlace('cases', [one.study, one.shop], isCase, () => one));
}
