/** From a masked capture to the archive that a person keeps, hands in or sends. */
import { readZip } from '../../evidence/archive/read-zip.ts';
import { writeZip } from '../../evidence/archive/write-zip.ts';
import type { Redacted } from '../../evidence/redact/redacted.ts';
import { sha256 } from '../../evidence/seal/sha256.ts';
import { fingerprintOf, publicKeyBytes } from '../../evidence/seal/signing-key.ts';
import type { Certificate } from '../../evidence/timestamp/certificates.ts';
import { type SendRequest, type Stamp, stamp } from '../../evidence/timestamp/stamp.ts';
import type { TrustedService } from '../../evidence/timestamp/trust-list.ts';
import { SEALED, SEALED_SUM, SUMS } from '../../evidence/verify/check-outer.ts';
import type { Line } from '../../evidence/verify/line.ts';
import { sealedCapture } from '../../evidence/verify/sealed-capture.ts';
import { utf8 } from '../../evidence/wacz/canonical.ts';
import { writeWacz } from '../../evidence/wacz/write-wacz.ts';
import type { Language } from '../report-texts.ts';
import { dossierName, readableFiles } from './readable-files.ts';
import type { Sealed } from './sealed.ts';

export type DossierOrder = {
  redacted: Redacted;
  /** Key of this installation; null: the grade is "hashed". */
  key: CryptoKeyPair | null;
  /** Language of the report and of the text for SignalConso. */
  language: Language;
  /** RFC 3339, UTC, milliseconds. */
  sealedAt: string;
  /** Sends the request to the service that the person chose; absent: no timestamp. */
  send?: SendRequest;
  roots?: readonly Certificate[];
  trustList?: readonly TrustedService[];
  /** verify.html, to be packed along. */
  verifier?: Uint8Array;
};

export type Dossier = Pick<Sealed, 'hash' | 'grade' | 'fingerprint' | 'stampedAt'> & {
  /** `dossier-20261122T045000Z-boutique.example-01234567.zip` */
  name: string;
  bytes: Uint8Array;
  /** What was checked of the timestamp; a FAIL among them says why it was not kept. */
  stampLines: Line[];
};

/**
 * Seals and packs. Without a key and a stamp, the same capture gives the same bytes.
 * @throws what `send` throws: the caller may try again, or seal without a stamp
 */
export async function makeDossier(order: DossierOrder): Promise<Dossier> {
  const { redacted, key, language, sealedAt } = order;
  const verifier = order.verifier ? await sha256(order.verifier) : null;
  const wacz = await writeWacz(redacted, key, sealedAt, verifier);
  // Whoever verifies has only what was sealed: the report is made from nothing else.
  const kept = sealedCapture(readZip(wacz.bytes));
  if (kept === null) throw new TypeError('the sealed part cannot be read back');
  const hash = await sha256(wacz.bytes);
  const stamped = await stampOf(order, wacz.bytes);
  const fingerprint = key && (await fingerprintOf(await publicKeyBytes(key.publicKey)));
  const stampedAt = stamped.time?.toISOString() ?? null;
  const sealed: Sealed = {
    redacted: kept.redacted,
    sealedAt,
    hash,
    grade: stamped.qualified
      ? 'qualified'
      : stampedAt !== null
        ? 'timestamped'
        : fingerprint === null
          ? 'hashed'
          : 'signed',
    fingerprint,
    stampedAt,
    shots: kept.shots,
    withVerifier: verifier !== null,
  };
  const { grade } = sealed;
  const name = dossierName(sealed);
  const readable = new Map<string, Uint8Array>([
    ...readableFiles(sealed, language),
    ...(order.verifier ? [['verify.html', order.verifier] as const] : []),
    [SEALED_SUM, utf8(`${hash}  ${SEALED}\n`)],
    ...stamped.files,
  ]);
  const files = new Map([...readable, [SUMS, utf8(await sums(readable))], [SEALED, wacz.bytes]]);
  const { lines: stampLines } = stamped;
  return { name, bytes: writeZip(files), hash, grade, fingerprint, stampedAt, stampLines };
}

async function stampOf(
  { send, sealedAt, roots = [], trustList = [] }: DossierOrder,
  sealed: Uint8Array,
): Promise<Stamp> {
  if (!send) return { files: new Map(), time: null, qualified: false, lines: [] };
  return stamp(sealed, send, new Date(sealedAt), roots, trustList);
}

/** Lines that `sha256sum -c` reads. */
async function sums(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const rows: string[] = [];
  for (const [name, bytes] of files) rows.push(`${await sha256(bytes)}  ${name}\n`);
  return rows.join('');
}
