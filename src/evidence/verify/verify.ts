/** Whether a dossier is what was sealed. The same answer on the command line, here and offline. */
import type { Certificate } from 'pkijs';
import { Damaged } from '../archive/damaged.ts';
import { type Entry, readZip } from '../archive/read-zip.ts';
import type { ReadableFiles } from '../seal/sealed.ts';
import { sha256 } from '../seal/sha256.ts';
import { checkTimestamp } from '../timestamp/check-timestamp.ts';
import type { TrustedService } from '../timestamp/trust-list.ts';
import { checkArchiveCopies, checkPictures, checkSteps } from './check-content.ts';
import { checkReadable, checkSealedHash } from './check-outer.ts';
import { checkReadableRemade, checkSealedRemade } from './check-remade.ts';
import { checkReport, type Judge } from './check-report.ts';
import { checkDigest, checkManifest, checkSigner, readSealed, type Signed } from './check-wacz.ts';
import { CHECKS, type Line, line } from './line.ts';
import { readJson } from './read-json.ts';
import { sealedCapture } from './sealed-capture.ts';
import { CaptureFile } from './sealed-shapes.ts';

/** What a dossier deserves to be called; each holds what the one before it holds. */
export const GRADES = ['none', 'hashed', 'signed', 'timestamped', 'qualified'] as const;
export type Grade = (typeof GRADES)[number];

export type Verification = {
  lines: Line[];
  /** whole: nothing failed · changed: something did · unreadable: not an archive at all. */
  verdict: 'whole' | 'changed' | 'unreadable';
  /** `none` unless the verdict is whole. */
  grade: Grade;
  /** What the dossier says of itself; null where it could not be read. */
  capture: CaptureFile | null;
  sealedAt: string | null;
  fingerprint: string | null;
  /** Time of the timestamp service, RFC 3339. */
  stampedAt: string | null;
};

export type VerifyOptions = {
  /** Version of this program: reports of other versions may differ rightly. */
  version: string;
  /** The check, by which the report is made again. */
  judge: Judge;
  /** Writes the readable files anew; absent: they are compared with the list of sums only. */
  readable?: ReadableFiles;
  /** Roots that the reader trusts for timestamps. */
  roots?: readonly Certificate[];
  trustList?: readonly TrustedService[];
};

/** Verifies the bytes of a dossier. Never throws because of what is in them. */
export async function verifyDossier(
  bytes: Uint8Array,
  options: VerifyOptions,
): Promise<Verification> {
  const lines: Line[] = [];
  let entries: Map<string, Entry>;
  try {
    entries = readZip(bytes);
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    lines.push(line('archive', 'FAIL', error.reason, error.data));
    return { ...result(lines), verdict: error.reason === 'not-a-zip' ? 'unreadable' : 'changed' };
  }
  lines.push(line('archive', 'PASS', 'archive-sound', { n: entries.size }));
  lines.push(...(await checkReadable(entries)));
  const outer = await checkSealedHash(entries);
  lines.push(outer.line);
  if (outer.sealed === null) return result(lines);
  const inner = readSealed(outer.sealed);
  lines.push(inner.line);
  const content = inner.entries && (await verifyContent(inner.entries, options));
  lines.push(...(content?.lines ?? []));
  const stamp = await verifyStamp(entries, outer.sealed, content?.sealedAt ?? null, options);
  lines.push(...stamp.lines);
  const signed = content?.signed.fingerprint ?? null;
  const stampedAt = stamp.time?.toISOString() ?? null;
  const grade = stamp.qualified
    ? 'qualified'
    : stamp.time !== null
      ? 'timestamped'
      : signed === null
        ? 'hashed'
        : 'signed';
  if (inner.entries && content) {
    const parts = { outer: entries, inner: inner.entries, sealed: outer.sealed };
    lines.push(...(await verifyRemade(lines, parts, content, { grade, stampedAt }, options)));
  }
  return {
    ...result(lines, grade),
    capture: content?.capture ?? null,
    sealedAt: content?.sealedAt ?? null,
    fingerprint: signed,
    stampedAt,
  };
}

/** Lines in the order of the checks, and the verdict that follows from them. */
function result(lines: Line[], grade: Grade = 'none'): Verification {
  const whole = lines.every((one) => one.result !== 'FAIL');
  return {
    lines: lines.toSorted((a, b) => CHECKS.indexOf(a.check) - CHECKS.indexOf(b.check)),
    verdict: whole ? 'whole' : 'changed',
    grade: whole ? grade : 'none',
    capture: null,
    sealedAt: null,
    fingerprint: null,
    stampedAt: null,
  };
}

type Content = {
  lines: Line[];
  signed: Signed;
  capture: CaptureFile | null;
  sealedAt: string | null;
};

async function verifyContent(
  entries: ReadonlyMap<string, Entry>,
  options: VerifyOptions,
): Promise<Content> {
  const { manifest, lines } = await checkManifest(entries);
  const signed = await checkDigest(entries);
  const all = [...lines, ...signed.lines];
  const sealedAt = manifest?.created ?? null;
  const capture = readJson(entries.get('evidence/capture.json'), CaptureFile);
  if (capture === null) {
    all.push(line('report', 'FAIL', 'unreadable', { name: 'evidence/capture.json' }));
    return { lines: all, signed, capture, sealedAt };
  }
  if (signed.signer !== null) all.push(...checkSigner(signed.signer, capture, sealedAt));
  all.push(
    await checkSteps(entries, capture, sealedAt),
    ...checkPictures(entries, capture),
    ...(await checkArchiveCopies(entries, capture)),
    await checkReport(entries, capture, options),
  );
  return { lines: all, signed, capture, sealedAt };
}

type Parts = {
  outer: ReadonlyMap<string, Entry>;
  inner: ReadonlyMap<string, Entry>;
  sealed: Uint8Array;
};

/** Only of a dossier in which nothing failed so far: else the failing lines say it better. */
async function verifyRemade(
  lines: readonly Line[],
  { outer, inner, sealed }: Parts,
  { capture, sealedAt, signed }: Content,
  { grade, stampedAt }: { grade: Exclude<Grade, 'none'>; stampedAt: string | null },
  { version, readable }: VerifyOptions,
): Promise<Line[]> {
  if (lines.some((one) => one.result === 'FAIL')) {
    return [line('content', 'UNKNOWN', 'not-remade'), line('readable', 'UNKNOWN', 'not-remade')];
  }
  const kept = sealedCapture(inner);
  if (kept === null || sealedAt === null || !capture) {
    return [line('content', 'FAIL', 'unreadable', { name: 'evidence' })];
  }
  const versions = { told: capture.tool.version, own: version };
  const content = await checkSealedRemade(inner, kept, sealedAt, versions);
  if (!readable) return [content, line('readable', 'UNKNOWN', 'not-remade-here')];
  const { fingerprint } = signed;
  const hash = await sha256(sealed);
  const seal = { ...kept, sealedAt, hash, grade, fingerprint, stampedAt };
  return [content, ...(await checkReadableRemade(outer, seal, kept.verifier, readable, versions))];
}

async function verifyStamp(
  entries: ReadonlyMap<string, Entry>,
  stamped: Uint8Array,
  sealedAt: string | null,
  { roots = [], trustList = [] }: VerifyOptions,
) {
  const entry = entries.get('seal/response.tsr');
  if (!entry) {
    const lines = [line('timestamp-status', 'UNKNOWN', 'no-timestamp')];
    return { lines, time: null, qualified: false };
  }
  try {
    const at = sealedAt === null ? null : new Date(sealedAt);
    return await checkTimestamp({
      stamped,
      request: entries.get('seal/request.tsq')?.bytes() ?? null,
      response: entry.bytes(),
      sealedAt: at && Number.isNaN(at.getTime()) ? null : at,
      roots,
      trustList,
    });
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    const lines = [line('timestamp-status', 'FAIL', error.reason, error.data)];
    return { lines, time: null, qualified: false };
  }
}
