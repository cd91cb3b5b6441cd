/** Seals a draft: until the dossier is stored whole, the draft is there. */
import type { Redacted } from '../../evidence/redact/redacted.ts';
import { type Dossier, type DossierOrder, makeDossier } from '../../export/dossier/make-dossier.ts';
import type { Language } from '../../export/report-texts.ts';
import { NoTimestamp, sendTo } from './ask-timestamp.ts';
import type { DossierEntry } from './dossier-entry.ts';
import { storeSealed } from './dossiers.ts';
import { readDraft, readShots } from './drafts.ts';
import { readEvidenceSettings } from './evidence-settings.ts';
import { installationKey } from './installation-key.ts';
import { verifierFor } from './offline-verifier.ts';
import { askToStay } from './room-left.ts';
import { timestampService } from './timestamp-services.ts';
import { withPictures } from './with-pictures.ts';

/** What became of the timestamp: none was asked for, it is kept, or why it is not. */
export type StampAnswer =
  | { stamp: 'none' }
  | { stamp: 'kept' }
  | { stamp: 'failed'; why: NoTimestamp['why'] | 'not-sound'; checks: string };

/**
 * A service that does not answer, or not soundly, hinders no seal: the dossier is then signed only.
 * Throws EvidenceFull, and the draft is as it was; Error when there is no such draft.
 */
export async function sealDraft(id: string, language: Language): Promise<StampAnswer> {
  const draft = await readDraft(id);
  if (draft?.stage !== 'ready') throw new Error(`no draft ${id} to seal`);
  const redacted = await withPictures(draft, await readShots(id));
  const { dossier, answer, sealedAt } = await stamped({
    redacted,
    key: await installationKey(),
    language,
    sealedAt: new Date().toISOString(),
    verifier: await verifierFor(redacted),
  });
  const { name, bytes, grade, fingerprint, stampedAt } = dossier;
  const entry: DossierEntry = {
    ...described(redacted),
    id,
    file: name,
    host: draft.host,
    sealedAt,
    bytes: bytes.length,
    grade,
    stampedAt,
    fingerprint,
    study: null,
  };
  await storeSealed(entry, bytes);
  // After the proof is safe, and not waited for: Firefox asks the person and may never be answered.
  void askToStay();
  return answer;
}

type Made = { dossier: Dossier; answer: StampAnswer; sealedAt: string };

async function stamped(order: DossierOrder): Promise<Made> {
  const { timestampService: chosen } = await readEvidenceSettings();
  const service = timestampService(chosen);
  const { sealedAt } = order;
  if (!service) return { dossier: await makeDossier(order), answer: { stamp: 'none' }, sealedAt };
  try {
    const dossier = await makeDossier({ ...order, send: sendTo(service) });
    if (dossier.stampedAt !== null) return { dossier, answer: { stamp: 'kept' }, sealedAt };
    const wrong = dossier.stampLines.filter(({ result }) => result === 'FAIL');
    const checks = wrong.map(({ check }) => check).join(', ');
    return { dossier, answer: { stamp: 'failed', why: 'not-sound', checks }, sealedAt };
  } catch (error) {
    if (!(error instanceof NoTimestamp)) throw error;
    const answer: StampAnswer = { stamp: 'failed', why: error.why, checks: '' };
    return { dossier: await makeDossier(order), answer, sealedAt };
  }
}

/** What the list and a comparison need of a sealed capture. */
function described({ capture, redactions }: Redacted) {
  const page = capture.pages.at(-1);
  const { report } = capture;
  const here = report.pages.at(-1)?.findings ?? [];
  const all = [...report.pages.flatMap(({ findings }) => findings), ...report.journey];
  const many = (outcome: string) => here.filter((one) => one.outcome === outcome).length;
  const findings = all.map(({ rule, outcome, reason, quote, data }) => ({
    rule,
    outcome,
    reason,
    quote,
    data,
  }));
  return {
    url: page?.finalUrl ?? '',
    title: page?.title ?? '',
    kind: report.pages.at(-1)?.page.kind ?? ('unknown' as const),
    capturedAt: page?.captured.utc ?? '',
    problems: many('violation'),
    questions: many('needs-review'),
    pages: capture.pages.length,
    pictures: page?.shots.length ?? 0,
    masked: redactions.reduce((sum, { count }) => sum + count, 0),
    findings: [...new Map(findings.map((one) => [JSON.stringify(one), one])).values()],
    packs: report.packs,
  };
}
