/** Captures that wait to be looked at and sealed. Each change is stored whole or not at all. */
import type { Box } from '../../evidence/capture.ts';
import { evidenceDb } from './database.ts';
import { type Draft, type DraftShot, isDraft, isShot, type MissingShot } from './draft.ts';
import { roomFor } from './evidence-full.ts';
import { picturesOf, wholeDrafts } from './whole-draft.ts';

/** Stores a new draft. Throws EvidenceFull when there is no room; nothing is stored then. */
export async function addDraft(draft: Draft): Promise<void> {
  const db = await evidenceDb();
  await roomFor(() => db.put('drafts', draft));
}

/** Null when there is none. Throws Error for one that cannot be read; it stays as it is. */
export async function readDraft(id: string): Promise<Draft | null> {
  return whole(await (await evidenceDb()).get('drafts', id));
}

function whole(stored: unknown): Draft | null {
  if (stored === undefined) return null;
  if (!isDraft(stored)) throw new Error('the draft cannot be read');
  return stored;
}

/** All drafts that can be read with their pictures, the newest first. */
export async function listDrafts(): Promise<Draft[]> {
  const db = await evidenceDb();
  const drafts = await wholeDrafts(db, await db.getAll('drafts'));
  return drafts.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
}

/** The pictures of a draft in the order they were taken. Throws Error when one cannot be read. */
export async function readShots(id: string): Promise<DraftShot[]> {
  const shots = await (await evidenceDb()).getAll('shots', picturesOf(id));
  if (!shots.every(isShot)) throw new Error('a picture of the draft cannot be read');
  return shots;
}

/**
 * Notes the first picture that was wanted as taken, or as missing, in one step with the picture.
 * Null when the draft is gone meanwhile. Throws EvidenceFull; the picture is still wanted then.
 */
export async function settleShot(id: string, shot: DraftShot | MissingShot): Promise<Draft | null> {
  const db = await evidenceDb();
  return roomFor(async () => {
    const change = db.transaction(['drafts', 'shots'], 'readwrite');
    const draft = whole(await change.objectStore('drafts').get(id));
    if (!draft) return null;
    const wanted = draft.wanted.slice(1);
    const next: Draft = { ...draft, wanted, stage: wanted.length > 0 ? 'pictures' : 'ready' };
    if ('png' in shot) {
      const many = await change.objectStore('shots').count(picturesOf(id));
      await change.objectStore('shots').put(shot, [id, many]);
    } else next.missing = [...draft.missing, shot];
    await change.objectStore('drafts').put(next);
    await change.done;
    return next;
  });
}

/** Gives up the pictures that are still wanted, for one reason. */
export function giveUpShots(id: string, why: MissingShot['why']): Promise<Draft | null> {
  const at = new Date().toISOString();
  return changeDraft(id, (draft) => ({
    ...draft,
    stage: 'ready',
    wanted: [],
    missing: [...draft.missing, ...draft.wanted.map((wanted) => ({ ...wanted, at, why }))],
  }));
}

/** Changes a draft: `change` gets the newest stored state. Null when it is gone. */
export async function changeDraft(
  id: string,
  change: (draft: Draft) => Draft,
): Promise<Draft | null> {
  const db = await evidenceDb();
  return roomFor(async () => {
    const writing = db.transaction('drafts', 'readwrite');
    const draft = whole(await writing.store.get(id));
    if (!draft) return null;
    const next = change(draft);
    await writing.store.put(next);
    await writing.done;
    return next;
  });
}

/** What the person painted over one picture, all boxes of it. */
export function brushShot(id: string, shot: number, boxes: Box[]): Promise<Draft | null> {
  return changeDraft(id, (draft) => ({ ...draft, brush: { ...draft.brush, [shot]: boxes } }));
}

/** Deletes a draft with its pictures. */
export async function deleteDraft(id: string): Promise<void> {
  const db = await evidenceDb();
  const change = db.transaction(['drafts', 'shots'], 'readwrite');
  await change.objectStore('drafts').delete(id);
  await change.objectStore('shots').delete(picturesOf(id));
  await change.done;
}
