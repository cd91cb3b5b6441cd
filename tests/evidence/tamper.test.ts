/** Whatever a forger changes in a sealed dossier is named. */
import { beforeAll, describe, expect, it } from 'vitest';
import { writeZip } from '../../src/evidence/archive/write-zip.ts';
import { makeSigningKey } from '../../src/evidence/seal/signing-key.ts';
import { summaryOf } from '../../src/export/dossier/verification.ts';
import {
  type Contents,
  contents,
  dossier,
  remanifest,
  told,
  verify,
  withSealed,
} from './sealed-sample.ts';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = (await dossier({ key: await makeSigningKey() })).bytes;
});

const failed = async (changed: Uint8Array) => {
  const { lines, verdict, grade } = await verify(changed);
  expect([verdict, grade]).toEqual(['changed', 'none']);
  return told(lines, 'FAIL');
};
const text = (sealed: Contents, name: string) => new TextDecoder().decode(sealed.get(name));
const put = (sealed: Contents, name: string, content: string) =>
  sealed.set(name, new TextEncoder().encode(content));

describe('a careful forger', () => {
  it('changes a file: the manifest names it', async () => {
    const changed = await withSealed(bytes, (sealed) => {
      put(sealed, 'evidence/text/p02.txt', 'Commande avec obligation de paiement');
    });
    expect(await failed(changed)).toEqual([
      'manifest changed evidence/text/p02.txt',
      'archive-copy copy-other evidence/text/p02.txt',
    ]);
  });

  it('swaps two pictures: both are named', async () => {
    const changed = await withSealed(bytes, (sealed) => {
      const [one, other] = pictures(sealed);
      const kept = sealed.get(one) as Uint8Array;
      sealed.set(one, sealed.get(other) as Uint8Array);
      sealed.set(other, kept);
    });
    const lines = await failed(changed);
    for (const name of pictures(contents(contents(bytes).get('capture.wacz') as Uint8Array))) {
      expect(lines).toContain(`manifest changed ${name}`);
      expect(lines).toContain(`pictures picture-other ${name}`);
    }
  });

  it('puts in another picture and writes manifest and digest anew: signature and copy tell', async () => {
    const changed = await withSealed(bytes, async (sealed) => {
      const [one, other] = pictures(sealed);
      sealed.set(one, sealed.get(other) as Uint8Array);
      await remanifest(sealed);
    });
    const lines = await failed(changed);
    expect(lines).toContain('signature signature-broken');
    expect(lines.some((one) => one.startsWith('pictures picture-other'))).toBe(true);
  });

  it('takes out a step: the chain tells where', async () => {
    const cut = async (change: (rows: string[]) => string[]) => {
      const changed = await withSealed(bytes, async (sealed) => {
        const rows = text(sealed, 'evidence/steps.jsonl').trimEnd().split('\n');
        put(sealed, 'evidence/steps.jsonl', `${change(rows).join('\n')}\n`);
        await remanifest(sealed);
      });
      return (await failed(changed)).filter((one) => one.startsWith('steps'));
    };
    expect(await cut((rows) => rows.toSpliced(2, 1))).toEqual(['steps chain-broken']);
    expect(await cut((rows) => rows.slice(0, -1))).toEqual(['steps chain-end']);
    expect(await cut((rows) => rows.toReversed())).toEqual(['steps chain-broken']);
    expect(await cut((rows) => rows.map((row) => row.replace('"on"', '"off"')))).toEqual([
      'steps chain-broken',
    ]);
    expect(await cut((rows) => rows.map((row) => row.replace('{', '{ ')))).toEqual([
      'steps chain-line',
    ]);
  });

  it('changes a finding: the report made again tells', async () => {
    const changed = await withSealed(bytes, async (sealed) => {
      const findings = text(sealed, 'evidence/findings.json');
      put(sealed, 'evidence/findings.json', findings.replace('"violation"', '"pass"'));
      await remanifest(sealed);
    });
    expect(await failed(changed)).toEqual(
      expect.arrayContaining(['signature signature-broken', 'report report-other']),
    );
  });

  it('has other packs: the report is not judged', async () => {
    const changePacks = (both: boolean) => async (sealed: Contents) => {
      const findings = JSON.parse(text(sealed, 'evidence/findings.json'));
      findings.report.packs.law = 'fr 1999-01-01';
      put(sealed, 'evidence/findings.json', `${JSON.stringify(findings)}\n`);
      if (both) {
        const capture = JSON.parse(text(sealed, 'evidence/capture.json'));
        capture.packs.law = 'fr 1999-01-01';
        put(sealed, 'evidence/capture.json', `${JSON.stringify(capture)}\n`);
      }
      await remanifest(sealed);
    };
    const one = await withSealed(bytes, changePacks(false));
    expect(told((await verify(one)).lines, 'FAIL')).toContain('report packs-other');
    const found = await verify(await withSealed(bytes, changePacks(true)));
    expect(told(found.lines, 'UNKNOWN')).toContain('report other-packs');
    expect(summaryOf(found, 'en').join()).toContain('could not be decided');
  });

  it('takes the signature away: that is told, and the report says otherwise', async () => {
    const changed = await withSealed(bytes, (sealed) => {
      const digest = JSON.parse(text(sealed, 'datapackage-digest.json'));
      delete digest.signedData;
      put(sealed, 'datapackage-digest.json', `${JSON.stringify(digest)}\n`);
    });
    const { lines } = await verify(changed);
    expect(told(lines, 'UNKNOWN')).toContain('signature not-signed');
    expect(told(lines, 'FAIL')[0]).toMatch(/^readable readable-other/);
  });

  it('adds a key to the signature that the form does not allow', async () => {
    const changed = await withSealed(bytes, (sealed) => {
      const digest = JSON.parse(text(sealed, 'datapackage-digest.json'));
      digest.signedData.domain = 'example.org';
      put(sealed, 'datapackage-digest.json', `${JSON.stringify(digest)}\n`);
    });
    expect(await failed(changed)).toEqual(['digest unreadable datapackage-digest.json']);
  });

  it.each([
    'datapackage.json',
    'datapackage-digest.json',
    'evidence/capture.json',
    'evidence/facts.json',
    'evidence/steps.jsonl',
    'archive/data.warc.gz',
    'evidence/shots/p02.png',
  ])('takes out %s', async (name) => {
    const changed = await withSealed(bytes, (sealed) => void sealed.delete(name));
    expect((await failed(changed)).join()).toContain(name);
  });

  it('adds a file to either archive', async () => {
    const inner = await withSealed(bytes, (sealed) => {
      put(sealed, 'evidence/extra.txt', 'x');
    });
    expect(await failed(inner)).toEqual(['manifest not-listed evidence/extra.txt']);
    const outer = contents(bytes);
    put(outer, 'extra.txt', 'x');
    expect(await failed(writeZip(outer))).toEqual(['files not-listed extra.txt']);
  });
});

function pictures(sealed: Contents): [string, string] {
  const names = [...sealed.keys()].filter((name) => name.endsWith('.png'));
  return [names[0] ?? '', names[1] ?? ''];
}
