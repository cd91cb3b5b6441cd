/** Words that the person wants masked in the texts of a draft. They are used here and not kept. */
import { maskCapture, searchOf } from '../../evidence/redact/mask-capture.ts';
import type { Redacted, Redaction } from '../../evidence/redact/redacted.ts';
import { changeDraft, readDraft } from './drafts.ts';
import { judgedAnew } from './judge-anew.ts';

/** @returns how many places were masked. Throws EvidenceFull. */
export async function maskDraftWords(id: string, words: string): Promise<number> {
  const draft = await readDraft(id);
  if (!draft) return 0;
  const { capture, redactions, changedByMasking } = draft.redacted;
  // As a name it is also found by its parts and in other clothing.
  const search = searchOf(capture, [{ class: 'name', value: words }]);
  const masked = await judgedAnew(maskCapture(capture, search), capture.report);
  const redacted: Redacted = {
    capture: masked.capture,
    redactions: added(redactions, masked.redactions),
    changedByMasking: [...new Set([...changedByMasking, ...masked.changedByMasking])].sort(),
  };
  await changeDraft(id, (now) => ({ ...now, redacted }));
  return masked.redactions.reduce((sum, { count }) => sum + count, 0);
}

function added(before: Redaction[], more: Redaction[]): Redaction[] {
  const all = new Map(before.map((one) => [`${one.where} ${one.class}`, one]));
  for (const one of more) {
    const key = `${one.where} ${one.class}`;
    const known = all.get(key);
    all.set(key, known ? { ...known, count: known.count + one.count } : one);
  }
  return [...all.values()];
}
