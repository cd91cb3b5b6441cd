/** The sealed part from outside in: its form, every file against the manifest, the signature. */
import { Damaged } from '../archive/damaged.ts';
import { type Entry, readZip } from '../archive/read-zip.ts';
import { writeStoredZip } from '../archive/write-zip.ts';
import { sha256 } from '../seal/sha256.ts';
import { fingerprintOf, importPublicKey } from '../seal/signing-key.ts';
import { jsonFile } from '../wacz/canonical.ts';
import { Digest, type SignedData, signatureHolds } from '../wacz/signed-data.ts';
import { type Line, line } from './line.ts';
import { readJson } from './read-json.ts';
import { type CaptureFile, Manifest } from './sealed-shapes.ts';

const MANIFEST = 'datapackage.json';
const DIGEST = 'datapackage-digest.json';
/** More lines than this say no more. */
const MOST_LINES = 20;

/** The entries of the sealed part, null when it cannot be read. */
export function readSealed(sealed: Uint8Array): { entries: Map<string, Entry> | null; line: Line } {
  try {
    const entries = readZip(sealed);
    // What is packed within could be a bomb, and we never pack there.
    const packed = [...entries.values()].find((entry) => !entry.stored);
    if (packed) return { entries: null, line: line('wacz-form', 'FAIL', 'form-other') };
    return {
      entries,
      line: isAsWritten(sealed, entries)
        ? line('wacz-form', 'PASS', 'form-as-written', { n: entries.size })
        : line('wacz-form', 'FAIL', 'form-other'),
    };
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    return { entries: null, line: line('wacz-form', 'FAIL', error.reason, error.data) };
  }
}

/** Nothing is hidden between the files: they give the same archive again, byte by byte. */
function isAsWritten(sealed: Uint8Array, entries: ReadonlyMap<string, Entry>): boolean {
  const again = writeStoredZip(
    new Map([...entries].map(([name, entry]) => [name, entry.unchecked()])),
  );
  return again.length === sealed.length && again.every((byte, i) => byte === sealed[i]);
}

/** Every file is listed, and every listed file is there with its hash; the failing ones are named. */
export async function checkManifest(
  entries: ReadonlyMap<string, Entry>,
): Promise<{ manifest: Manifest | null; lines: Line[] }> {
  const manifest = readJson(entries.get(MANIFEST), Manifest);
  if (manifest === null) {
    return { manifest, lines: [line('manifest', 'FAIL', 'unreadable', { name: MANIFEST })] };
  }
  const lines: Line[] = [];
  const listed = new Set<string>();
  for (const { path, hash, bytes } of manifest.resources) {
    if (listed.has(path)) {
      lines.push(line('manifest', 'FAIL', 'listed-twice', { name: path }));
      continue;
    }
    listed.add(path);
    const entry = entries.get(path);
    if (!entry) lines.push(line('manifest', 'FAIL', 'missing', { name: path }));
    else if (entry.size !== bytes || `sha256:${await sha256(entry.unchecked())}` !== hash) {
      lines.push(line('manifest', 'FAIL', 'changed', { name: path }));
    }
  }
  for (const name of entries.keys()) {
    if (name === MANIFEST || name === DIGEST || listed.has(name)) continue;
    lines.push(line('manifest', 'FAIL', 'not-listed', { name }));
  }
  const n = manifest.resources.length;
  return {
    manifest,
    lines:
      lines.length > 0
        ? lines.slice(0, MOST_LINES)
        : [line('manifest', 'PASS', 'files-same', { n })],
  };
}

export type Signed = {
  lines: Line[];
  /** Fingerprint of the key whose signature holds, else null. */
  fingerprint: string | null;
  /** What stands beside the signature: it counts in so far as the sealed part says the same. */
  signer: Pick<SignedData, 'created' | 'software' | 'version'> | null;
};

/** The hash of the manifest and its signature. */
export async function checkDigest(entries: ReadonlyMap<string, Entry>): Promise<Signed> {
  const digest = readJson(entries.get(DIGEST), Digest);
  const manifest = entries.get(MANIFEST);
  if (digest === null || !manifest) {
    const lines = [line('digest', 'FAIL', 'unreadable', { name: DIGEST })];
    return { lines, fingerprint: null, signer: null };
  }
  const own = `sha256:${await sha256(manifest.unchecked())}`;
  const same = own === digest.hash;
  const lines = [
    same
      ? line('digest', 'PASS', 'digest-same')
      : line('digest', 'FAIL', 'changed', { name: MANIFEST }),
  ];
  // Nothing covers the digest itself: it must be spelled in the one way in which it is written.
  const written = entries.get(DIGEST)?.unchecked();
  const spelled = jsonFile(digest);
  if (!written || spelled.length !== written.length || spelled.some((b, i) => b !== written[i])) {
    lines.push(line('digest', 'FAIL', 'changed', { name: DIGEST }));
  }
  const { signedData: signed } = digest;
  if (!signed) {
    lines.push(line('signature', 'UNKNOWN', 'not-signed'));
    return { lines, fingerprint: null, signer: null };
  }
  const broken = (reason: string): Signed => ({
    lines: [...lines, line('signature', 'FAIL', reason)],
    fingerprint: null,
    signer: signed,
  });
  const spki = fromBase64(signed.publicKey);
  const key = spki && (await importPublicKey(spki));
  if (!key) return broken('key-unreadable');
  if (
    fromBase64(signed.signature) === null ||
    signed.hash !== own ||
    !(await signatureHolds(key, signed))
  )
    return broken('signature-broken');
  const fingerprint = await fingerprintOf(spki);
  lines.push(line('signature', 'PASS', 'signature-holds', { fingerprint }));
  return { lines, fingerprint, signer: signed };
}

/** Time and program beside the signature are not signed: they must be those of the sealed part. */
export function checkSigner(
  { created, software, version }: NonNullable<Signed['signer']>,
  { tool }: CaptureFile,
  sealedAt: string | null,
): Line[] {
  const lines: Line[] = [];
  if (created !== sealedAt) lines.push(line('signature', 'FAIL', 'created-other'));
  if (software !== tool.name || version !== tool.version) {
    lines.push(line('signature', 'FAIL', 'program-other'));
  }
  return lines;
}

/** Null unless this is the one spelling of its bytes. */
function fromBase64(text: string): Uint8Array | null {
  try {
    return Uint8Array.fromBase64(text, { lastChunkHandling: 'strict' });
  } catch {
    return null;
  }
}
