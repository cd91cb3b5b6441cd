/** The masked capture as it is sealed: with its pictures, what the brush covered, and the note. */
import type { CapturedStep, PrivateClass, Shot } from '../../evidence/capture.ts';
import type { Redacted, Redaction } from '../../evidence/redact/redacted.ts';
import type { Draft, DraftShot } from './draft.ts';
import { painted } from './paint.ts';

/** @param shots the pictures of the draft in their order */
export async function withPictures(draft: Draft, shots: DraftShot[]): Promise<Redacted> {
  const { capture, redactions, changedByMasking } = draft.redacted;
  const kept = shots.flatMap((shot, index) =>
    draft.leftOut.includes(index) ? [] : [{ shot, index }],
  );
  const sealed = await Promise.all(
    kept.map(({ shot, index }) => brushed(shot, draft.brush[index] ?? [])),
  );
  const last = capture.pages.length - 1;
  const pages = capture.pages.map((page, index) =>
    index === last ? { ...page, shots: sealed } : page,
  );
  const url = capture.pages[last]?.finalUrl ?? '';
  const now = new Date().toISOString();
  return {
    capture: {
      ...capture,
      pages,
      steps: [...capture.steps, ...shotSteps(draft, shots, url), redactStep(redactions, now, url)],
      notes: draft.note.trim() === '' ? [] : [{ at: now, text: draft.note.trim() }],
    },
    redactions: [...redactions, ...paintedOver(sealed, last)],
    changedByMasking,
  };
}

async function brushed(shot: DraftShot, boxes: Draft['brush'][number]): Promise<Shot> {
  const { kind, finding, width, height, masked } = shot;
  const png = boxes.length > 0 ? (await painted(shot.png, boxes)).png : shot.png;
  const over = boxes.map((box) => ({ ...box, class: 'brush' as const }));
  return { kind, finding, png, width, height, masked: [...masked, ...over] };
}

/** Every picture that was taken, left out by the person, or could not be taken. */
function shotSteps(draft: Draft, shots: DraftShot[], url: string): CapturedStep[] {
  const taken = shots.map((shot, index) => ({
    ...shot,
    result: draft.leftOut.includes(index) ? 'left-out' : 'taken',
  }));
  const missing = draft.missing.map((one) => ({ ...one, result: one.why }));
  return [...taken, ...missing].map(({ at, kind, finding, result }) => ({
    t: at,
    type: 'shot',
    url,
    detail: { kind, rule: finding?.rule ?? null, result },
  }));
}

function redactStep(redactions: Redaction[], t: string, url: string): CapturedStep {
  const detail: CapturedStep['detail'] = {};
  for (const { class: of, count } of redactions) detail[of] = Number(detail[of] ?? 0) + count;
  return { t, type: 'redact', url, detail };
}

function paintedOver(shots: Shot[], page: number): Redaction[] {
  const counts = new Map<PrivateClass, number>();
  for (const { masked } of shots) {
    for (const { class: of } of masked) counts.set(of, (counts.get(of) ?? 0) + 1);
  }
  const where = `p${String(page + 1).padStart(2, '0')}/shots`;
  return [...counts].map(([of, count]) => ({ class: of, where, count }));
}
