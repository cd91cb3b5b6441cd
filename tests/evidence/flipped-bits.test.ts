/** One bit that is not as it was sealed. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeZip } from '../../src/evidence/archive/write-zip.ts';
import { makeSigningKey } from '../../src/evidence/seal/signing-key.ts';
import { contents, dossier, told, verify, withBytes } from './sealed-sample.ts';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = (await dossier({ key: await makeSigningKey() })).bytes;
});

describe('one flipped bit', () => {
  it('anywhere in the sealed part: its hash tells', async () => {
    const outer = contents(bytes);
    const sealed = outer.get('capture.wacz') as Uint8Array;
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.nat(7), async (at, bit) => {
        const flipped = sealed.slice();
        flipped[at] = (flipped[at] as number) ^ (1 << bit);
        const { lines } = await verify(writeZip(new Map([...outer, ['capture.wacz', flipped]])));
        expect(told(lines, 'FAIL')).toContain('wacz-hash hash-other capture.wacz');
      }),
      { numRuns: 60 },
    );
  });

  it('and the sum made right again: a file, the form or the signature tells', async () => {
    const outer = contents(bytes);
    const sealed = outer.get('capture.wacz') as Uint8Array;
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.nat(7), async (at, bit) => {
        const flipped = sealed.slice();
        flipped[at] = (flipped[at] as number) ^ (1 << bit);
        const { lines, verdict } = await verify(await withBytes(outer, flipped));
        expect([verdict, told(lines, 'FAIL').length > 0]).toEqual(['changed', true]);
      }),
      { numRuns: 150 },
    );
  });

  it('in a readable file: its name is told', async () => {
    const outer = contents(bytes);
    const page = (outer.get('report.html') as Uint8Array).slice();
    page[900] = (page[900] as number) ^ 1;
    outer.set('report.html', page);
    const { lines } = await verify(writeZip(outer));
    expect(told(lines, 'FAIL')).toEqual(['files changed report.html']);
  });
});
