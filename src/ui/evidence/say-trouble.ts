/** What went wrong, in words; what is stored is as it was. */
import type { StampAnswer } from '../../browser/evidence/seal-draft.ts';
import type { EvidenceWords } from './evidence-words.ts';

export function sayTrouble(error: unknown, { say }: EvidenceWords): string {
  if (error instanceof Error && error.name === 'EvidenceFull') return say('trouble.full');
  if (error instanceof Error && error.name === 'NoArchive') return say('trouble.no-archive');
  const detail = error instanceof Error ? error.message : String(error);
  return say('trouble.other', { detail });
}

/** What became of a timestamp; empty when none was asked for. */
export function sayStamp(answer: StampAnswer, { say }: EvidenceWords): string {
  if (answer.stamp === 'none') return '';
  if (answer.stamp === 'kept') return say('stamp.kept');
  const { why, checks } = answer;
  return say('stamp.failed', { detail: say(`stamp.${why}`, { checks }) });
}
