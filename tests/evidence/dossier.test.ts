import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { gunzipWithin } from '../../src/evidence/archive/inflate.ts';
import { redact } from '../../src/evidence/redact/redact.ts';
import { makeSigningKey } from '../../src/evidence/seal/signing-key.ts';
import type { Dossier } from '../../src/export/dossier/make-dossier.ts';
import { spellings, TYPED } from './identity.ts';
import { SEALED_AT, sampleCapture } from './sample-capture.ts';
import { contents, dossier, told, verify } from './sealed-sample.ts';
import { run, unpack } from './tools.ts';

let signed: Dossier;
let open: string;
beforeAll(async () => {
  signed = await dossier({ key: await makeSigningKey() });
  open = unpack(signed.bytes, signed.name);
});

const files = (place: string) =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(place.length + 1))
    .sort();

describe('a dossier', () => {
  it('has the files of the specification', () => {
    expect(signed.name).toBe('dossier-20261122T045000Z-boutique.example-01234567.zip');
    expect(files(open)).toEqual([
      'LISEZ-MOI.txt',
      'README.txt',
      'SHA256SUMS',
      'capture.wacz',
      'report.html',
      'seal/capture.wacz.sha256',
      'signalconso/shot-1.png',
      'signalconso/shot-2.png',
      'signalconso/text.txt',
    ]);
  });

  it('holds with sha256sum', () => {
    expect(run('sha256sum', ['-c', 'seal/capture.wacz.sha256'], open)).toEqual({
      code: 0,
      said: 'capture.wacz: OK\n',
    });
    expect(run('sha256sum', ['-c', 'SHA256SUMS'], open).code).toBe(0);
  });

  it('verifies, and says what it deserves to be called', async () => {
    const { lines, verdict, grade, fingerprint, capture } = await verify(signed.bytes);
    expect(told(lines, 'FAIL')).toEqual([]);
    expect(told(lines, 'UNKNOWN')).toEqual(['timestamp-status no-timestamp']);
    expect([verdict, grade]).toEqual(['whole', 'signed']);
    expect(fingerprint).toBe(signed.fingerprint);
    expect(fingerprint).toMatch(/^([0-9A-F]{4} ){15}[0-9A-F]{4}$/);
    expect(capture?.id).toBe('0123456789abcdef0123456789abcdef');
  });

  it('may be signed with a key of an association on P-384', async () => {
    const curve = { name: 'ECDSA', namedCurve: 'P-384' };
    const key = await crypto.subtle.generateKey(curve, false, ['sign', 'verify']);
    const { lines, grade } = await verify((await dossier({ key })).bytes);
    expect([told(lines, 'FAIL'), grade]).toEqual([[], 'signed']);
  });

  it('is the same bytes for the same capture', async () => {
    const [one, other] = [await dossier(), await dossier()];
    expect(one.grade).toBe('hashed');
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    const elsewhere = await dossier();
    process.env.TZ = zone;
    expect(Buffer.compare(one.bytes, elsewhere.bytes)).toBe(0);
  });

  it('tells the report as the masked facts give it, and what a picture shows', () => {
    const sealed = unpack(readFileSync(join(open, 'capture.wacz')));
    const findings = JSON.parse(readFileSync(join(sealed, 'evidence/findings.json'), 'utf8'));
    expect(findings.changedByMasking).toEqual([]);
    const ticked = findings.details.find(
      (one: { rule: string }) => one.rule === 'preticked-extra-payment',
    );
    expect(ticked).toMatchObject({
      outcome: 'violation',
      selector: ['#warranty'],
      xpath: '//*[@id="warranty"]',
      control: { first: 'on', now: 'on', setBy: 'page', price: '9,90 €' },
    });
    expect(ticked.shots).toEqual([`evidence/shots/${ticked.ref}.png`]);
    expect(files(sealed)).toContain(`evidence/shots/${ticked.ref}.png`);
    expect(files(sealed)).toContain('evidence/shots/p02.png');
  });

  it('has a text for SignalConso that its form takes', () => {
    const text = readFileSync(join(open, 'signalconso/text.txt'), 'utf8');
    expect(text.length).toBeLessThanOrEqual(5000);
    expect(text).toContain('boutique.example');
    expect(text).toContain('Garantie 3 ans');
  });

  it.each(['fr', 'en'] as const)('has a report without anything from outside (%s)', async (of) => {
    const { bytes } = await dossier({ language: of });
    const page = new TextDecoder().decode(contents(bytes).get('report.html'));
    expect(page).toContain(`<html lang="${of}">`);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<link|<iframe|src="(?!data:image\/png)|\{\w+\}/);
    expect(page.match(/<img /g)).toHaveLength(2);
    for (const name of ['LISEZ-MOI.txt', 'README.txt']) {
      expect(new TextDecoder().decode(contents(bytes).get(name))).not.toMatch(/\{\w+\}/);
    }
  });
});

describe('the seeded identity', () => {
  it('is in no byte of any file, packed or not', async () => {
    const { bytes } = await dossier({
      redacted: redact(sampleCapture(), TYPED),
      sealedAt: SEALED_AT,
    });
    const outer = contents(bytes);
    const sealed = contents(outer.get('capture.wacz') as Uint8Array);
    const warc = sealed.get('archive/data.warc.gz') as Uint8Array;
    const all = [...outer, ...sealed, ['warc', gunzipWithin(warc, 1e8, 'warc')] as const];
    const found = all.flatMap(([name, content]) => {
      const text = Buffer.from(content).toString('utf8').toLowerCase();
      return spellings()
        .filter((value) => text.includes(value.toLowerCase()))
        .map((value) => `${name}: ${value}`);
    });
    expect(found).toEqual([]);
  });
});
