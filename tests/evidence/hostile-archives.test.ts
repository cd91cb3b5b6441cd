/** Archives made to harm whoever opens them. */
import fc from 'fast-check';
import { gzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { Damaged } from '../../src/evidence/archive/damaged.ts';
import { gunzipWithin } from '../../src/evidence/archive/inflate.ts';
import { readZip } from '../../src/evidence/archive/read-zip.ts';
import { sha256 } from '../../src/evidence/seal/sha256.ts';
import { contents, dossier, remanifest, told, verify, withSealed } from './sealed-sample.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const reason = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof Damaged) return error.reason;
    throw error;
  }
  return 'read';
};
/** A plain archive, and a way to write into it: `find` is the signature of a header. */
const plain = () =>
  zipSync({ 'a.txt': [utf8('aaaa'), { level: 0 }], 'b.txt': [utf8('bbbb'), { level: 0 }] });
const CENTRAL = [0x50, 0x4b, 1, 2];
const LOCAL = [0x50, 0x4b, 3, 4];
const END = [0x50, 0x4b, 5, 6];
function patched(signature: number[], nth: number, offset: number, values: number[]): Uint8Array {
  const bytes = plain();
  let at = -1;
  for (let n = 0; n <= nth; n++) at = Buffer.from(bytes).indexOf(Buffer.from(signature), at + 1);
  bytes.set(values, at + offset);
  return bytes;
}

describe('a zip', () => {
  it.each([
    '../out.txt',
    '/etc/passwd',
    'a/../../b',
    'a\\b',
    'C:x',
    'a//b',
    './a',
    'a\u0000b',
    'a\nb',
    'x'.repeat(300),
  ])('with the name %j is refused', (name) => {
    expect(reason(() => readZip(zipSync({ [name]: utf8('x') })))).toBe('entry-name');
  });

  it('with two names that are one is refused', () => {
    expect(reason(() => readZip(zipSync({ 'a.txt': utf8('x'), 'A.TXT': utf8('y') })))).toBe(
      'duplicate-entry',
    );
    const twice = patched(CENTRAL, 1, 46, [...utf8('a.txt')]);
    twice.set(utf8('a.txt'), Buffer.from(twice).indexOf('b.txt'));
    expect(reason(() => readZip(twice))).toBe('duplicate-entry');
  });

  it('whose headers contradict its directory is refused', () => {
    expect(reason(() => readZip(patched(LOCAL, 0, 30, [0x7a])))).toBe('entry-header');
    expect(reason(() => readZip(patched(LOCAL, 0, 18, [9])))).toBe('entry-header');
    expect(reason(() => readZip(patched(CENTRAL, 0, 8, [1])))).toBe('encrypted-entry');
    expect(reason(() => readZip(patched(CENTRAL, 0, 10, [12])))).toBe('entry-method');
    expect(reason(() => readZip(patched(CENTRAL, 1, 42, [0])))).toBe('entry-header');
  });

  it('whose directory lies about itself is refused', () => {
    expect(reason(() => readZip(patched(END, 0, 10, [0xff, 0xff])))).toBe('too-many-entries');
    expect(reason(() => readZip(patched(END, 0, 16, [1])))).toBe('zip-directory');
    expect(reason(() => readZip(patched(END, 0, 10, [3, 0])))).toBe('zip-directory');
    expect(reason(() => readZip(patched(END, 0, 20, [5])))).toBe('not-a-zip');
    expect(reason(() => readZip(plain().slice(0, -1)))).toBe('not-a-zip');
    expect(reason(() => readZip(new Uint8Array(0)))).toBe('not-a-zip');
  });

  it('whose entry does not have its checksum is damaged', () => {
    const bytes = plain();
    bytes[Buffer.from(bytes).indexOf('aaaa')] = 0x7a;
    expect(reason(() => readZip(bytes).get('a.txt')?.bytes())).toBe('entry-crc');
  });

  it('that would grow is refused before or while it grows, in little time', () => {
    const bomb = zipSync({ 'a.txt': [new Uint8Array(60e6), { level: 9 }] });
    const limits = { entries: 10, entryBytes: 50e6, totalBytes: 100e6 };
    expect(reason(() => readZip(bomb, limits))).toBe('bomb');
    // The directory tells ten bytes; the stream holds sixty million.
    const at = Buffer.from(bomb).indexOf(Buffer.from(CENTRAL));
    const small = new DataView(bomb.buffer);
    small.setUint32(at + 24, 10, true);
    small.setUint32(22, 10, true);
    const start = performance.now();
    expect(reason(() => readZip(bomb, limits).get('a.txt')?.bytes())).toBe('bomb');
    expect(performance.now() - start).toBeLessThan(2000);
    expect(reason(() => gunzipWithin(gzipSync(new Uint8Array(60e6)), 1e6, 'x'))).toBe('bomb');
  });

  it('of any bytes is read or refused, never anything else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(), fc.nat(255), (noise, at, byte) => {
        reason(() => readZip(noise));
        const bytes = plain();
        bytes[at % bytes.length] = byte;
        reason(() => [...readZip(bytes).values()].map((entry) => entry.bytes()));
      }),
      { numRuns: 500 },
    );
  });
});

describe('verify', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = (await dossier()).bytes;
  });

  it('answers for what is no archive, or one of something else', async () => {
    expect((await verify(utf8('hello'))).verdict).toBe('unreadable');
    const other = await verify(plain());
    expect([other.verdict, other.grade]).toEqual(['changed', 'none']);
    expect(told(other.lines, 'FAIL')).toContain('wacz-hash missing capture.wacz');
  });

  it.each([
    ['evidence/capture.json', '{"pages":'],
    ['evidence/capture.json', '[[['.repeat(50_000)],
    ['evidence/facts.json', '[{"schemaVersion":1}]'],
    ['evidence/findings.json', 'null'],
    ['evidence/steps.jsonl', '\n\n\n'],
    ['indexes/index.cdx', 'x 1 {"offset":-1,"length":1e99}\n'],
    ['archive/data.warc.gz', 'not gzip'],
    ['pages/pages.jsonl', ''],
  ])('answers for a careful forgery of %s', async (name, content) => {
    const changed = await withSealed(bytes, async (sealed) => {
      sealed.set(name, utf8(content));
      await remanifest(sealed);
    });
    const { verdict, lines } = await verify(changed);
    expect([verdict, lines.length > 8]).toEqual(['changed', true]);
  });

  it('answers for a sealed part that is packed or no archive', async () => {
    const outer = contents(bytes);
    const packed = zipSync({ 'datapackage.json': utf8('{}'.repeat(1000)) });
    const { withBytes } = await import('./sealed-sample.ts');
    for (const sealed of [packed, utf8('x'), new Uint8Array(0)]) {
      const { lines } = await verify(await withBytes(outer, sealed));
      expect(told(lines, 'FAIL').join()).toContain('wacz-form');
    }
  });

  it('one large record named a thousand times is read once', async () => {
    const block = new Uint8Array(60e6);
    const head = utf8(`WARC/1.1\r\nContent-Length: ${block.length}\r\n\r\n`);
    const record = gzipSync(Buffer.concat([head, block, utf8('\r\n\r\n')]));
    const row = `x 1 ${JSON.stringify({ offset: 0, length: record.length, digest: `sha256:${await sha256(block)}` })}\n`;
    const changed = await withSealed(bytes, async (sealed) => {
      sealed.set('archive/data.warc.gz', record);
      sealed.set('indexes/index.cdx', utf8(row.repeat(1000)));
      await remanifest(sealed);
    });
    const start = performance.now();
    expect(told((await verify(changed)).lines, 'FAIL')).toContain(
      'archive-copy unreadable archive/data.warc.gz',
    );
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
