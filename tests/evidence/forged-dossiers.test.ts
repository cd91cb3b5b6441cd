/** Forgers who make every sum right again, and who sign anew with a key of their own. */
import { gzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeZip } from '../../src/evidence/archive/write-zip.ts';
import { makeSigningKey } from '../../src/evidence/seal/signing-key.ts';
import { jsonFile } from '../../src/evidence/wacz/canonical.ts';
import { digestOf } from '../../src/evidence/wacz/signed-data.ts';
import { SEALED_AT } from './sample-capture.ts';
import {
  type Contents,
  contents,
  dossier,
  remanifest,
  told,
  VERSION,
  verify,
  withBytes,
  withSealed,
} from './sealed-sample.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const text = (files: Contents, name: string) => new TextDecoder().decode(files.get(name));
const verifier = utf8('<!doctype html><title>verify</title>');
let bytes: Uint8Array;
let forgers: CryptoKeyPair;
beforeAll(async () => {
  bytes = (await dossier({ key: await makeSigningKey(), verifier })).bytes;
  forgers = await makeSigningKey();
});

const failed = async (changed: Uint8Array) => told((await verify(changed)).lines, 'FAIL');
const outerChanged = async (name: string, change: (content: string) => string) => {
  const outer = contents(bytes);
  outer.set(name, utf8(change(text(outer, name))));
  return withBytes(outer, outer.get('capture.wacz') as Uint8Array);
};
/** The sealed part changed and signed by somebody else. */
const signedAnew = (change: (sealed: Contents) => void | Promise<void>) =>
  withSealed(bytes, async (sealed) => {
    await change(sealed);
    await remanifest(sealed);
    const manifest = sealed.get('datapackage.json') as Uint8Array;
    const signing = { created: SEALED_AT, version: VERSION };
    sealed.set('datapackage-digest.json', jsonFile(await digestOf(manifest, forgers, signing)));
  });
const edit = (name: string, change: (content: string) => string) => (sealed: Contents) =>
  void sealed.set(name, utf8(change(text(sealed, name))));

describe('with right sums all over', () => {
  it('the dossier itself is whole', async () => {
    expect(await failed(bytes)).toEqual([]);
  });

  it.each([
    ['report.html', (old: string) => old.replace('</h1>', '!</h1>')],
    ['report.html', (old: string) => `${old}<script>alert(1)</script>`],
    ['README.txt', (old: string) => old.replace('Grade:', 'Grade: Timestamped')],
    ['LISEZ-MOI.txt', () => ''],
    ['signalconso/text.txt', (old: string) => `${old}Une phrase de plus.`],
    ['signalconso/shot-1.png', () => 'x'],
  ])('another %s is named', async (name, change) => {
    expect(await failed(await outerChanged(name, change))).toEqual([
      `readable readable-other ${name}`,
    ]);
  });

  it('another verify.html, or none, is named', async () => {
    expect(await failed(await outerChanged('verify.html', () => 'PASS'))).toEqual([
      'readable changed verify.html',
    ]);
    const outer = contents(bytes);
    outer.delete('verify.html');
    const without = await withBytes(outer, outer.get('capture.wacz') as Uint8Array);
    expect(await failed(without)).toEqual(['readable changed verify.html']);
  });

  it.each(['extra.html', 'seal/response2.tsr', 'seal/request.tsq', 'notes.txt'])(
    'a file %s more is named',
    async (name) => {
      expect(await failed(await outerChanged(name, () => 'x'))).toEqual([
        `readable readable-other ${name}`,
      ]);
    },
  );

  it('two sums for one name are no list', async () => {
    const outer = contents(bytes);
    const sums = text(outer, 'SHA256SUMS');
    outer.set('SHA256SUMS', utf8(`${'0'.repeat(64)}  report.html\n${sums}`));
    expect(await failed(writeZip(outer))).toContain('files missing SHA256SUMS');
  });
});

describe('what stands beside the signature', () => {
  const digest = (change: (digest: Record<string, never> & { signedData: never }) => void) =>
    withSealed(bytes, (sealed) => {
      const value = JSON.parse(text(sealed, 'datapackage-digest.json'));
      change(value);
      sealed.set('datapackage-digest.json', jsonFile(value));
    });
  const signed = (part: Record<string, string>) =>
    digest((value) => void Object.assign(value.signedData, part));

  it('is what the sealed part says', async () => {
    expect(await failed(await signed({ version: '9.9.9' }))).toContain('signature program-other');
    expect(await failed(await signed({ software: 'other' }))).toContain('signature program-other');
    expect(await failed(await signed({ created: '2020-01-01T00:00:00.000Z' }))).toContain(
      'signature created-other',
    );
  });

  it('is answered for when it is no base64', async () => {
    expect(await failed(await signed({ signature: 'AAAAA' }))).toContain(
      'signature signature-broken',
    );
    expect(await failed(await signed({ publicKey: 'AAAAA' }))).toContain(
      'signature key-unreadable',
    );
  });

  it('is spelled in one way', async () => {
    const spaced = await withSealed(
      bytes,
      edit('datapackage-digest.json', (old) => `${old} `),
    );
    expect(await failed(spaced)).toContain('digest changed datapackage-digest.json');
  });
});

describe('signed anew with another key', () => {
  it('an honest copy shows another key than its report', async () => {
    const found = await verify(await signedAnew(() => {}));
    expect(told(found.lines, 'FAIL').join()).toMatch(/readable readable-other/);
    const before = await verify(bytes);
    expect(found.fingerprint).not.toBe(before.fingerprint);
  });

  it('and all files made again it holds; only the fingerprint tells', async () => {
    const again = await dossier({ key: forgers, verifier });
    const found = await verify(again.bytes);
    expect([found.verdict, found.fingerprint]).toEqual(['whole', again.fingerprint]);
    expect(found.fingerprint).not.toBe((await verify(bytes)).fingerprint);
  });

  it.each([
    ['pages/pages.jsonl', 'Panier', 'Autre'],
    ['evidence/notes.json', 'Vu en', 'Pas vu en'],
    ['evidence/env.json', 'Chromium', 'Netscape'],
    ['evidence/redactions.json', '"count":1', '"count":9'],
    ['evidence/capture.json', '"kind":"view"', '"kind":"finding"'],
    ['evidence/capture.json', '"role":"consumer"', '"role":"merchant"'],
  ])('a change of %s is named', async (name, from, to) => {
    const changed = await signedAnew(
      edit(name, (old) => {
        expect(old).toContain(from);
        return old.replace(from, to);
      }),
    );
    expect((await failed(changed)).join()).toMatch(/^(content|readable)/);
  });

  it('records of the archive that no index names are named', async () => {
    const changed = await signedAnew((sealed) => {
      const warc = sealed.get('archive/data.warc.gz') as Uint8Array;
      const more = gzipSync(utf8('WARC/1.1\r\nContent-Length: 0\r\n\r\n\r\n\r\n'));
      sealed.set('archive/data.warc.gz', new Uint8Array(Buffer.concat([warc, more])));
    });
    expect(await failed(changed)).toContain('content content-other archive/data.warc.gz');
  });

  it('a log that does not end with the sealing is named', async () => {
    const later = '2026-12-24T00:00:00.000Z';
    const changed = await signedAnew(
      edit('datapackage.json', (old) => old.replaceAll(SEALED_AT, later)),
    );
    expect(await failed(changed)).toContain('steps seal-other');
  });

  it('a clock that went back is told', async () => {
    const { sampleCapture } = await import('./sample-capture.ts');
    const { steps } = sampleCapture();
    const made = await dossier({ key: forgers }, { steps: steps.toReversed() });
    expect(told((await verify(made.bytes)).lines, 'UNKNOWN')).toContain('steps times-back');
  });
});
