/** Dossiers of every format version that ever was: verified, checked and read. See frozen/README.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ran } from '../cli/fake-io.ts';
import { contents, told, verify, withBytes } from './sealed-sample.ts';
import { folder } from './tools.ts';

const FINGERPRINT =
  'EF0E 2F85 DD76 8B89 07BE 397F 755B FC35 38DB 1B0E FA2A B238 F212 6AF6 35B1 7EA1';
/** What a program of another version cannot know. */
const MAY_DIFFER = ['timestamp-status', 'report', 'content', 'readable'];
const place = folder();

describe.each([
  ['v1-hashed.zip', 'hashed', null],
  ['v1-signed.zip', 'signed', FINGERPRINT],
])('%s', (name, grade, fingerprint) => {
  const file = `tests/evidence/frozen/${name}`;
  const bytes = new Uint8Array(readFileSync(file));

  it('is whole, and what cannot be known here is UNKNOWN, not wrong', async () => {
    const answer = await verify(bytes);
    expect(told(answer.lines, 'FAIL')).toEqual([]);
    expect(answer).toMatchObject({ verdict: 'whole', grade, fingerprint });
    expect(answer.sealedAt).toBe('2026-11-22T04:50:00.000Z');
    expect(answer.capture?.id).toBe('0123456789abcdef0123456789abcdef');
    const open = answer.lines.filter(({ result }) => result === 'UNKNOWN');
    const others = open.filter(({ check }) => !MAY_DIFFER.includes(check));
    expect(others.map(({ reason }) => reason)).toEqual(fingerprint ? [] : ['not-signed']);
    expect(told(answer.lines, 'PASS').length).toBeGreaterThan(5);
  });

  it('passes on the command line, and its pages are judged again', async () => {
    const { code, out, err } = await ran(['verify', file, '--format', 'json']);
    expect([code, err]).toEqual([0, []]);
    expect(JSON.parse(out)).toMatchObject({ verdict: 'whole', grade, fingerprint });
    const again = await ran(['check', file, '--journey', '--country', 'FR', '--format', 'json']);
    expect([again.code, again.err]).toEqual([1, []]);
    expect(again.out).toContain('Valider ma commande');
  });

  it('does not pass with one byte changed, also where the sums are made to fit', async () => {
    const flipped = (from: Uint8Array) => {
      const to = from.slice();
      const middle = from.length >> 1;
      to[middle] = (to[middle] as number) ^ 1;
      return to;
    };
    const outer = contents(bytes);
    const forged = await withBytes(outer, flipped(outer.get('capture.wacz') as Uint8Array));
    for (const changed of [flipped(bytes), forged]) {
      const answer = await verify(changed);
      expect(answer.verdict).toBe('changed');
      expect(told(answer.lines, 'FAIL').length).toBeGreaterThan(0);
      const copy = join(place, name);
      writeFileSync(copy, changed);
      const { code, out } = await ran(['verify', copy]);
      expect(code).toBe(1);
      expect(out).toMatch(/^FAIL {5}/m);
    }
  });
});
