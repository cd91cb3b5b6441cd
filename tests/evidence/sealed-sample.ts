/** Sealed dossiers of the sample capture, and what verify says of them. */
import { readFileSync } from 'node:fs';
import type { Certificate } from 'pkijs';
import { check } from '../../src/check/check.ts';
import { readZip } from '../../src/evidence/archive/read-zip.ts';
import { writeStoredZip, writeZip } from '../../src/evidence/archive/write-zip.ts';
import type { Capture } from '../../src/evidence/capture.ts';
import { redact } from '../../src/evidence/redact/redact.ts';
import { sha256 } from '../../src/evidence/seal/sha256.ts';
import type { Line } from '../../src/evidence/verify/line.ts';
import { verifyDossier } from '../../src/evidence/verify/verify.ts';
import { type DossierOrder, makeDossier } from '../../src/export/dossier/make-dossier.ts';
import { readableInAll } from '../../src/export/dossier/readable-files.ts';
import { TYPED } from './identity.ts';
import { SEALED_AT, sampleCapture } from './sample-capture.ts';

const packageFile = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };
export const VERSION = packageFile.version;

/** A dossier of the sample; unsigned and not stamped unless `part` says otherwise. */
export function dossier(part: Partial<DossierOrder> = {}, capture: Partial<Capture> = {}) {
  return makeDossier({
    redacted: redact(sampleCapture(capture), TYPED),
    key: null,
    language: 'fr',
    sealedAt: SEALED_AT,
    ...part,
  });
}

export function verify(bytes: Uint8Array, roots: readonly Certificate[] = []) {
  return verifyDossier(bytes, { version: VERSION, judge: check, roots, readable: readableInAll });
}

/** `check reason name` of every line with this result. */
export function told(lines: readonly Line[], result: Line['result']): string[] {
  return lines
    .filter((one) => one.result === result)
    .map(({ check: of, reason, data }) => `${of} ${reason}${data.name ? ` ${data.name}` : ''}`);
}

export type Contents = Map<string, Uint8Array>;

export function contents(bytes: Uint8Array): Contents {
  return new Map([...readZip(bytes)].map(([name, entry]) => [name, entry.bytes()]));
}

/** The dossier with its sealed part changed, and the sums made right again: a careful forger. */
export async function withSealed(
  bytes: Uint8Array,
  change: (sealed: Contents) => void | Promise<void>,
): Promise<Uint8Array> {
  const outer = contents(bytes);
  const sealed = contents(outer.get('capture.wacz') as Uint8Array);
  await change(sealed);
  return withBytes(outer, writeStoredZip(sealed));
}

/** The outer archive around other bytes of the sealed part, with sums that fit. */
export async function withBytes(outer: Contents, sealed: Uint8Array): Promise<Uint8Array> {
  const files = new Map(outer);
  files.set('capture.wacz', sealed);
  const hash = await sha256(sealed);
  files.set('seal/capture.wacz.sha256', new TextEncoder().encode(`${hash}  capture.wacz\n`));
  const rows: string[] = [];
  for (const [name, content] of files) {
    if (name === 'SHA256SUMS' || name === 'capture.wacz') continue;
    rows.push(`${await sha256(content)}  ${name}\n`);
  }
  files.set('SHA256SUMS', new TextEncoder().encode(rows.join('')));
  return writeZip(files);
}

/** The manifest and its digest made to fit the files: a forger who also rewrites those. */
export async function remanifest(sealed: Contents): Promise<void> {
  const read = (name: string) => JSON.parse(new TextDecoder().decode(sealed.get(name)));
  const write = (name: string, value: unknown) =>
    sealed.set(name, new TextEncoder().encode(`${JSON.stringify(value)}\n`));
  const manifest = read('datapackage.json');
  manifest.resources = [];
  for (const [path, content] of sealed) {
    if (path.startsWith('datapackage')) continue;
    const hash = `sha256:${await sha256(content)}`;
    manifest.resources.push({ name: path.split('/').at(-1), path, hash, bytes: content.length });
  }
  write('datapackage.json', manifest);
  const digest = read('datapackage-digest.json');
  const hash = `sha256:${await sha256(sealed.get('datapackage.json') as Uint8Array)}`;
  write('datapackage-digest.json', {
    ...digest,
    hash,
    ...(digest.signedData && { signedData: { ...digest.signedData, hash } }),
  });
}
