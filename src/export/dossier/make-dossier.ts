/** From a masked capture to the archive that a person keeps, hands in or sends. */
import { writeZip } from '../../evidence/archive/write-zip.ts';
import type { Redacted } from '../../evidence/redact/redacted.ts';
import { sha256 } from '../../evidence/seal/sha256.ts';
import { fingerprintOf, publicKeyBytes } from '../../evidence/seal/signing-key.ts';
import type { Certificate } from '../../evidence/timestamp/certificates.ts';
import { type SendRequest, type Stamp, stamp } from '../../evidence/timestamp/stamp.ts';
import type { TrustedService } from '../../evidence/timestamp/trust-list.ts';
import { SEALED, SEALED_SUM, SUMS } from '../../evidence/verify/check-outer.ts';
import type { Line } from '../../evidence/verify/line.ts';
import { utf8 } from '../../evidence/wacz/canonical.ts';
import { writeWacz } from '../../evidence/wacz/write-wacz.ts';
import type { Language } from '../report-texts.ts';
import { readMe } from './read-me.ts';
import { reportPage } from './report-page.ts';
import { hostOf, type Sealed } from './sealed.ts';
import { signalconsoPack } from './signalconso-pack.ts';

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
  const wacz = await writeWacz(redacted, key, sealedAt);
  const hash = await sha256(wacz.bytes);
  const stamped = await stampOf(order, wacz.bytes);
  const fingerprint = key && (await fingerprintOf(await publicKeyBytes(key.publicKey)));
  const stampedAt = stamped.time?.toISOString() ?? null;
  const sealed: Sealed = {
    redacted,
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
    shots: wacz.content.shots,
  };
  const { grade } = sealed;
  const name = nameOf(redacted, sealedAt);
  const withVerifier = order.verifier !== undefined;
  const readable = new Map<string, Uint8Array>([
    ['LISEZ-MOI.txt', utf8(readMe(sealed, name, withVerifier, 'fr'))],
    ['README.txt', utf8(readMe(sealed, name, withVerifier, 'en'))],
    ['report.html', utf8(reportPage(sealed, language))],
    ...signalconsoPack(sealed, language),
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

function nameOf(redacted: Redacted, sealedAt: string): string {
  const time = sealedAt.replace(/\.\d+/, '').replace(/[-:]/g, '');
  const host = hostOf(redacted).replace(/[^a-z0-9.-]/gi, '-');
  return `dossier-${time}-${host}-${redacted.capture.id.slice(0, 8)}.zip`;
}
