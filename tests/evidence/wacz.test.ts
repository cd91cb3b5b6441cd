/**
 * The sealed part against what WACZ 1.2.0, WARC 1.1 and the WACZ signing format say MUST be.
 * No validator for WACZ exists in the npm registry, so the sentences of the specification stand here.
 */
import { createHash, verify as verifySignature } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { readZip } from '../../src/evidence/archive/read-zip.ts';
import { makeSigningKey } from '../../src/evidence/seal/signing-key.ts';
import { surt } from '../../src/evidence/wacz/cdxj.ts';
import { contents, dossier } from './sealed-sample.ts';
import { run, unpack } from './tools.ts';

let wacz: Uint8Array;
let files: Map<string, Uint8Array>;
beforeAll(async () => {
  const { bytes } = await dossier({ key: await makeSigningKey() });
  wacz = contents(bytes).get('capture.wacz') as Uint8Array;
  files = contents(wacz);
});

const text = (name: string) => Buffer.from(files.get(name) ?? []).toString('utf8');
const sha256 = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

describe('WACZ 1.2.0', () => {
  it('is a zip that unzip tests as sound', () => {
    const place = unpack(new Uint8Array(wacz), 'capture.wacz');
    expect(run('unzip', ['-tq', '../capture.wacz'], place)).toMatchObject({ code: 0 });
  });

  it('the archive folder has WARC files, gzipped ones named .warc.gz, stored and not deflated', () => {
    const archive = [...readZip(wacz).values()].filter(({ name }) => name.startsWith('archive/'));
    expect(archive.map(({ name, stored }) => [name, stored])).toEqual([
      ['archive/data.warc.gz', true],
    ]);
  });

  it('the folders archive, indexes and pages hold nothing of ours', () => {
    const theirs = [...files.keys()].filter((name) => /^(archive|indexes|pages)\//.test(name));
    expect(theirs).toEqual(['archive/data.warc.gz', 'indexes/index.cdx', 'pages/pages.jsonl']);
  });

  it('pages.jsonl has url and ts in every line', () => {
    const [head, ...pages] = text('pages/pages.jsonl')
      .trimEnd()
      .split('\n')
      .map((row) => JSON.parse(row));
    expect(head.format).toBe('json-pages-1.0');
    expect(pages).toHaveLength(2);
    for (const page of pages) {
      expect(URL.canParse(page.url)).toBe(true);
      expect(page.ts).toMatch(RFC3339);
    }
  });

  it('datapackage.json has the profile, lists every other file, and tells what made it', () => {
    const manifest = JSON.parse(text('datapackage.json'));
    expect(manifest).toMatchObject({
      profile: 'wacz',
      software: expect.stringContaining('caisse-claire'),
    });
    expect(manifest.created).toMatch(RFC3339);
    expect(manifest.home).toEqual({ url: expect.any(String), ts: expect.stringMatching(RFC3339) });
    const listed = manifest.resources.map((one: { path: string }) => one.path);
    expect(listed.toSorted()).toEqual(
      [...files.keys()].filter((name) => !name.startsWith('datapackage')).toSorted(),
    );
    for (const { name, path, hash, bytes } of manifest.resources) {
      const content = files.get(path) as Uint8Array;
      expect([name, hash, bytes]).toEqual([
        path.split('/').at(-1),
        sha256(content),
        content.length,
      ]);
    }
    // Frictionless: names of resources are lower case and stand once.
    const names = manifest.resources.map((one: { name: string }) => one.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name: string) => !/^[a-z0-9._-]+$/.test(name))).toEqual([]);
  });

  it('datapackage-digest.json has path, hash, and the anonymous signature without other keys', () => {
    const digest = JSON.parse(text('datapackage-digest.json'));
    expect(digest).toMatchObject({
      path: 'datapackage.json',
      hash: sha256(files.get('datapackage.json') as Uint8Array),
    });
    const { signedData } = digest;
    expect(Object.keys(signedData).toSorted()).toEqual([
      'created',
      'hash',
      'publicKey',
      'signature',
      'software',
      'version',
    ]);
    const holds = verifySignature(
      'sha256',
      Buffer.from(signedData.hash),
      {
        key: Buffer.from(signedData.publicKey, 'base64'),
        format: 'der',
        type: 'spki',
        dsaEncoding: 'ieee-p1363',
      },
      Buffer.from(signedData.signature, 'base64'),
    );
    expect(holds).toBe(true);
  });
});

describe('WARC 1.1 and its index', () => {
  it('every record is a gzip member of its own, at the place that the index tells', () => {
    const warc = Buffer.from(files.get('archive/data.warc.gz') as Uint8Array);
    const rows = text('indexes/index.cdx').trimEnd().split('\n');
    expect(rows).toHaveLength(4);
    expect(rows.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))).toEqual(rows);
    const spans: number[][] = [];
    for (const row of rows) {
      const [, key, time, json = ''] = /^(\S+) (\d{14}) (\{.*\})$/.exec(row) ?? [];
      const { url, mime, digest, length, offset, filename } = JSON.parse(json);
      expect([filename, key]).toEqual(['data.warc.gz', surt(url)]);
      const record = gunzipSync(warc.subarray(offset, offset + length));
      const end = record.indexOf('\r\n\r\n');
      const head = record.subarray(0, end).toString();
      const block = record.subarray(end + 4, -4);
      expect(record.subarray(-4).toString()).toBe('\r\n\r\n');
      expect(head).toMatch(/^WARC\/1\.1\r\nWARC-Type: resource\r\n/);
      expect(head).toContain(`\r\nWARC-Target-URI: ${url}\r\n`);
      expect(head).toContain(`\r\nContent-Length: ${block.length}`);
      expect(head).toMatch(
        /\r\nWARC-Record-ID: <urn:uuid:[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}>\r\n/,
      );
      expect(head.replaceAll(/\D/g, '')).toContain(time);
      expect(head).toContain(`Content-Type: ${mime}`);
      expect(sha256(block)).toBe(digest);
      spans.push([offset, offset + length]);
    }
    spans.sort(([a = 0], [b = 0]) => a - b);
    // The first record describes the file; the others follow without a gap.
    const first = gunzipSync(warc.subarray(0, spans[0]?.[0])).toString();
    expect(first).toMatch(/^WARC\/1\.1\r\nWARC-Type: warcinfo\r\n/);
    for (const [i, span] of spans.entries()) expect(span[1]).toBe(spans[i + 1]?.[0] ?? warc.length);
  });

  it('sorts addresses by host from its end', () => {
    expect(surt('https://www.Shop.example:8443/A?b=')).toBe('example,shop:8443)/a?b=');
    expect(surt('urn:view:https://a.example/')).toBe('urn:view:https://a.example/');
  });
});
