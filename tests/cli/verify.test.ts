/** `verify`, `check` and `report` on a dossier. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowsers } from '../../scripts/browsers.ts';
import { makeSigningKey } from '../../src/evidence/seal/signing-key.ts';
import { contents, dossier, withBytes } from '../evidence/sealed-sample.ts';
import { type Service, timestampService } from '../evidence/timestamp-service.ts';
import { folder } from '../evidence/tools.ts';
import { ran } from './fake-io.ts';

const place = folder();
const at = (name: string) => join(place, name);
let service: Service;

beforeAll(async () => {
  service = timestampService();
  const key = await makeSigningKey();
  const send = async (request: Uint8Array) => service.answer(request);
  const { bytes } = await dossier({ key, send, sealedAt: new Date().toISOString() });
  writeFileSync(at('dossier.zip'), bytes);
  const outer = contents(bytes);
  const other = new Map([...outer, ['report.html', new TextEncoder().encode('<p>Fine.')] as const]);
  writeFileSync(at('told.zip'), await withBytes(other, outer.get('capture.wacz') as Uint8Array));
  const sealed = (outer.get('capture.wacz') as Uint8Array).slice();
  sealed[sealed.length >> 1] = (sealed[sealed.length >> 1] as number) ^ 1;
  writeFileSync(at('changed.zip'), await withBytes(outer, sealed));
  writeFileSync(at('cut.zip'), bytes.subarray(0, bytes.length - 40));
});

describe('verify', () => {
  it('a whole dossier: exit code 0, one line per check', async () => {
    const { code, out, err } = await ran(['verify', at('dossier.zip'), '--ca', service.rootFile]);
    expect([code, err]).toEqual([0, []]);
    expect(out).not.toContain('FAIL ');
    expect(out).toMatch(/^PASS {5}Signature: The signature holds\. Key: [0-9A-F ]{79}$/m);
    expect(out).toMatch(/^PASS {5}Report made again: /m);
    expect(out).toMatch(/^UNKNOWN {2}Timestamp: qualified service: /m);
    expect(out).toContain('Grade: Timestamped.');
  });

  it('says it in French and as JSON', async () => {
    const french = await ran(['verify', at('dossier.zip')], { LANG: 'fr_FR.UTF-8' });
    expect(french.out).toContain('Entier et inchangé depuis le scellement.');
    const { out } = await ran(['verify', at('dossier.zip'), '--format', 'json']);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ schemaVersion: 1, verdict: 'whole', grade: 'timestamped' });
    expect(answer.lines.every((one: { says: string }) => !/[{}]/.test(one.says))).toBe(true);
  });

  it('a changed one: 1 · a cut one: 2', async () => {
    const changed = await ran(['verify', at('changed.zip')]);
    expect(changed.code).toBe(1);
    expect(changed.out).toMatch(/^FAIL {5}/m);
    expect((await ran(['verify', at('cut.zip')])).code).toBe(2);
  });

  it.each([
    [['verify'], 'name one dossier'],
    [['verify', at('no.zip')], 'no such file'],
    [['verify', at('dossier.zip'), '--ca', at('changed.zip')], 'no certificates'],
    [['verify', at('dossier.zip'), '--format', 'html'], 'choose one of these'],
    [['verify', at('dossier.zip'), '--force'], 'unknown option --force'],
    [['report', at('dossier.zip')], 'the file to write'],
    [['report', at('cut.zip'), '--out', at('x.pdf')], 'not a dossier that is whole'],
    [['report', at('told.zip'), '--out', at('x.pdf')], 'not a dossier that is whole'],
  ])('wrong use: %s', async (args, words) => {
    const { code, err } = await ran(args);
    expect(code).toBe(2);
    expect(err).toEqual([expect.stringContaining(words)]);
  });
});

describe('check', () => {
  it('reads the pages of a dossier', async () => {
    const { out } = await ran(['check', at('dossier.zip'), '--journey', '--format', 'json']);
    const { reports, journey } = JSON.parse(out);
    expect(reports).toHaveLength(2);
    expect(journey.findings.map((one: { rule: string }) => one.rule)).toContain(
      'preticked-extra-payment',
    );
  });

  it('does not read one that was changed', async () => {
    const { code, err } = await ran(['check', at('changed.zip')]);
    expect([code, err]).toEqual([2, [expect.stringContaining('not a dossier that is whole')]]);
  });
});

describe('report', () => {
  it('prints the report to PDF', async () => {
    const { chromium } = ensureBrowsers(['chromium']);
    const args = ['report', at('dossier.zip'), '--out', at('report.pdf')];
    const { code, err } = await ran(args, { CHROMIUM: chromium });
    expect([code, err]).toEqual([0, []]);
    const pdf = readFileSync(at('report.pdf'));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeLessThan(5_000_000);
  }, 60_000);
});
