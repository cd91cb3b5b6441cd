/** A dossier looked at with what every system has: unzip, sha256sum, openssl; none of our code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPENSSL, run, unpack } from './tools.ts';

export type PlainCheck = { code: number; said: string };
type SignedData = { hash: string; signature: string; publicKey: string };

/**
 * Each step by name, as the program ended: sums outside and inside, the manifest's digest and the
 * signature over it; with `roots` (a PEM file) also the timestamp.
 */
export function plainChecks(dossier: string, roots?: string): Record<string, PlainCheck> {
  const open = unpack(readFileSync(dossier));
  const sealed = unpack(readFileSync(join(open, 'capture.wacz')), 'capture.wacz');
  const json = (name: string) => JSON.parse(readFileSync(join(sealed, name), 'utf8'));
  const { resources } = json('datapackage.json') as { resources: { path: string; hash: string }[] };
  const digest = json('datapackage-digest.json') as { hash: string; signedData: SignedData };
  const sums = [...resources, { path: 'datapackage.json', hash: digest.hash }];
  const rows = sums.map(({ path, hash }) => `${hash.replace('sha256:', '')}  ${path}\n`);
  writeFileSync(join(sealed, '..', 'sums'), rows.join(''));
  return {
    'unzip outside': run('unzip', ['-tq', 'dossier.zip'], join(open, '..')),
    'unzip inside': run('unzip', ['-tq', 'capture.wacz'], join(sealed, '..')),
    'sums outside': run('sha256sum', ['-c', '--strict', 'SHA256SUMS'], open),
    'the sealed part': run('sha256sum', ['-c', 'seal/capture.wacz.sha256'], open),
    'sums inside': run('sha256sum', ['-c', '--strict', '../sums'], sealed),
    signature: signature(join(sealed, '..'), digest),
    ...(roots && { timestamp: timestamp(open, roots) }),
  };
}

function timestamp(open: string, roots: string): PlainCheck {
  const chain = ['-CAfile', roots, '-untrusted', 'seal/tsa-chain.pem'];
  const files = ['-data', 'capture.wacz', '-in', 'seal/response.tsr'];
  return run(OPENSSL, ['ts', '-verify', ...files, ...chain], open);
}

function signature(place: string, digest: { hash: string; signedData: SignedData }): PlainCheck {
  const { publicKey, signature: raw } = digest.signedData;
  writeFileSync(join(place, 'hash'), digest.hash);
  writeFileSync(join(place, 'key.der'), Buffer.from(publicKey, 'base64'));
  writeFileSync(join(place, 'signature'), asDer(Buffer.from(raw, 'base64')));
  run(OPENSSL, ['pkey', '-pubin', '-inform', 'DER', '-in', 'key.der', '-out', 'key.pem'], place);
  const files = ['-verify', 'key.pem', '-signature', 'signature', 'hash'];
  return run(OPENSSL, ['dgst', '-sha256', ...files], place);
}

/** Two numbers side by side, as browsers sign, in the form of RFC 3279, 2.2.3. */
function asDer(raw: Buffer): Buffer {
  const integer = (bytes: Buffer) => {
    const start = bytes.findIndex((byte) => byte !== 0);
    const short = bytes.subarray(start);
    const sign = (short[0] ?? 0) > 0x7f ? [0] : [];
    return Buffer.from([2, short.length + sign.length, ...sign, ...short]);
  };
  const half = raw.length / 2;
  const both = [integer(raw.subarray(0, half)), integer(raw.subarray(half))];
  const content = Buffer.concat(both);
  return Buffer.concat([Buffer.from([0x30, content.length]), content]);
}
