/** Zip archives that two programs would read differently, or that carry what no reader shows. */
import { Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Damaged } from '../../src/evidence/archive/damaged.ts';
import { readZip } from '../../src/evidence/archive/read-zip.ts';
import { contents, dossier, verify } from './sealed-sample.ts';
import { folder, run, unpack } from './tools.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const plain = (options = {}) => zipSync({ 'a.txt': [utf8('aaaa'), { level: 0, ...options }] });
const CENTRAL = 'PK\u0001\u0002';
const END = 'PK\u0005\u0006';

function reason(bytes: Uint8Array): string {
  try {
    for (const entry of readZip(bytes).values()) entry.bytes();
  } catch (error) {
    if (error instanceof Damaged) return error.reason;
    throw error;
  }
  return 'read';
}

/** `extra` bytes put in before `at`, and the places of the directory moved by as much. */
function withBytesAt(bytes: Uint8Array, at: number, extra: Uint8Array, moved: boolean): Uint8Array {
  const whole = new Uint8Array(Buffer.concat([bytes.slice(0, at), extra, bytes.slice(at)]));
  const view = new DataView(whole.buffer);
  const text = Buffer.from(whole);
  const end = text.lastIndexOf(END, whole.length, 'latin1');
  const central = text.indexOf(CENTRAL, 0, 'latin1');
  view.setUint32(end + 16, central, true);
  if (moved) view.setUint32(central + 42, view.getUint32(central + 42, true) + extra.length, true);
  return whole;
}

function streamed(deflated: boolean): Uint8Array {
  const parts: Uint8Array[] = [];
  const zip = new Zip((_, part) => void parts.push(part));
  const file = deflated ? new ZipDeflate('a.txt', { level: 9 }) : new ZipPassThrough('a.txt');
  zip.add(file);
  file.push(utf8('a'.repeat(100)), true);
  zip.end();
  return new Uint8Array(Buffer.concat(parts));
}

describe('a zip is refused when', () => {
  it('something stands before its first file', () => {
    expect(reason(withBytesAt(plain(), 0, utf8('#!/bin/sh\n'), true))).toBe('hidden-bytes');
  });

  it('something stands between its files and its directory', () => {
    const bytes = plain();
    const at = Buffer.from(bytes).indexOf(CENTRAL, 0, 'latin1');
    expect(reason(withBytesAt(bytes, at, utf8('hidden'), false))).toBe('hidden-bytes');
  });

  it('something is appended', () => {
    expect(reason(new Uint8Array(Buffer.concat([plain(), utf8('x')])))).toBe('not-a-zip');
  });

  it('an entry is a link', () => {
    expect(reason(plain({ os: 3, attrs: (0o120777 << 16) >>> 0 }))).toBe('entry-kind');
    expect(reason(plain({ os: 3, attrs: (0o100644 << 16) >>> 0 }))).toBe('read');
  });

  it('a folder has content', () => {
    expect(reason(zipSync({ 'a/': utf8('hidden') }))).toBe('entry-kind');
    expect(reason(zipSync({ 'a/': new Uint8Array() }))).toBe('read');
  });

  it('an extra field gives an entry another name', () => {
    const field = new Uint8Array([1, 0, 0, 0, 0, ...utf8('evil.html')]);
    expect(reason(plain({ extra: { 28789: field } }))).toBe('entry-header');
    expect(reason(plain({ extra: { 21589: new Uint8Array(5) } }))).toBe('read');
  });

  it('the checksum or the flags of the header are others than in the directory', () => {
    for (const at of [6, 14]) {
      const bytes = plain();
      bytes[at] = (bytes[at] as number) ^ 8;
      expect(reason(bytes)).toBe('entry-header');
    }
  });

  it('what follows the data is other than in the directory', () => {
    for (const deflated of [true, false]) {
      expect(reason(streamed(deflated))).toBe('read');
      const bytes = streamed(deflated);
      const at = Buffer.from(bytes).indexOf('PK\u0007\u0008', 0, 'latin1');
      bytes[at + 4] = (bytes[at + 4] as number) ^ 1;
      expect(reason(bytes)).toBe('entry-header');
    }
  });

  it('its names are one in another form of Unicode', () => {
    expect(reason(zipSync({ é: utf8('x'), 'e\u0301': utf8('y') }))).toBe('duplicate-entry');
  });
});

describe('a dossier packed again by another program', () => {
  it('is as whole as before', async () => {
    const { bytes } = await dossier();
    const open = unpack(bytes);
    const place = folder();
    const script =
      'import sys,os,zipfile\nz=zipfile.ZipFile(sys.argv[2],"w",zipfile.ZIP_DEFLATED)\n' +
      'os.chdir(sys.argv[1])\n' +
      '[z.write(os.path.join(d,f)) for d,_,fs in os.walk(".") for f in [""]+fs if f or d!="."]\nz.close()';
    expect(run('python3', ['-c', script, open, `${place}/again.zip`], place).code).toBe(0);
    const { readFileSync } = await import('node:fs');
    const again = new Uint8Array(readFileSync(`${place}/again.zip`));
    expect([...contents(again).keys()].sort()).toEqual([...contents(bytes).keys()].sort());
    expect((await verify(again)).verdict).toBe('whole');
  });
});
