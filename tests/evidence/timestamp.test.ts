/** Stamped dossiers, against openssl and against everything that can be wrong with a stamp. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sha256Bytes } from '../../src/evidence/seal/sha256.ts';
import { makeSigningKey } from '../../src/evidence/seal/signing-key.ts';
import { readAnswer } from '../../src/evidence/timestamp/answer.ts';
import { newNonce, timestampRequest } from '../../src/evidence/timestamp/request.ts';
import type { Dossier } from '../../src/export/dossier/make-dossier.ts';
import { contents, dossier, told, verify, withBytes } from './sealed-sample.ts';
import { type Service, timestampService } from './timestamp-service.ts';
import { OPENSSL, run, unpack } from './tools.ts';

let service: Service;
let stamped: Dossier;
const now = () => new Date().toISOString();
beforeAll(async () => {
  service = timestampService();
  const send = async (request: Uint8Array) => service.answer(request);
  stamped = await dossier({ key: await makeSigningKey(), send, sealedAt: now() });
});

describe('a stamped dossier', () => {
  it('verifies against the root of the service', async () => {
    const { lines, grade, verdict, stampedAt } = await verify(stamped.bytes, [service.root]);
    expect(told(lines, 'FAIL')).toEqual([]);
    expect(told(lines, 'UNKNOWN')).toEqual(['timestamp-qualified not-known-qualified']);
    expect([grade, verdict]).toEqual(['timestamped', 'whole']);
    expect(stampedAt).toBe(stamped.stampedAt);
  });

  it('verifies with openssl, and its request is one', () => {
    const open = unpack(stamped.bytes);
    const files = ['-in', 'seal/response.tsr', '-CAfile', service.rootFile];
    const chain = ['-untrusted', 'seal/tsa-chain.pem'];
    expect(
      run(OPENSSL, ['ts', '-verify', '-data', 'capture.wacz', ...files, ...chain], open),
    ).toMatchObject({
      code: 0,
      said: expect.stringContaining('Verification: OK'),
    });
    const asked = ['-queryfile', 'seal/request.tsq', ...files, ...chain];
    expect(run(OPENSSL, ['ts', '-verify', ...asked], open).code).toBe(0);
    writeFileSync(join(open, 'capture.wacz'), 'x');
    const changed = run(
      'openssl',
      ['ts', '-verify', '-data', 'capture.wacz', ...files, ...chain],
      open,
    );
    expect(changed.said).toContain('message imprint mismatch');
  });

  it('leaves the chain open without roots, and fails under another root', async () => {
    const alone = await verify(stamped.bytes);
    expect(told(alone.lines, 'UNKNOWN')).toContain('timestamp-chain no-roots');
    const other = await verify(stamped.bytes, [timestampService().root]);
    expect(told(other.lines, 'FAIL')).toEqual(['timestamp-chain chain-to-nowhere']);
    expect([other.grade, other.verdict]).toEqual(['none', 'changed']);
  });

  it('does not hold for another sealed part', async () => {
    const outer = contents(stamped.bytes);
    const other = contents((await dossier()).bytes).get('capture.wacz') as Uint8Array;
    const { lines } = await verify(await withBytes(outer, other), [service.root]);
    expect(told(lines, 'FAIL')).toEqual(
      expect.arrayContaining([
        'timestamp-imprint imprint-other',
        'timestamp-request request-other',
      ]),
    );
  });

  it('fails with the answer to another request', async () => {
    const outer = contents(stamped.bytes);
    const sealed = outer.get('capture.wacz') as Uint8Array;
    const again = timestampRequest(await sha256Bytes(sealed), newNonce());
    outer.set('seal/response.tsr', service.answer(again));
    const { lines } = await verify(await withBytes(outer, sealed), [service.root]);
    expect(told(lines, 'FAIL')).toEqual(['timestamp-nonce nonce-other']);
  });

  it('names an answer that was cut or changed', async () => {
    const outer = contents(stamped.bytes);
    const sealed = outer.get('capture.wacz') as Uint8Array;
    const answer = outer.get('seal/response.tsr') as Uint8Array;
    for (const length of [0, 1, 20, answer.length >> 1, answer.length - 1]) {
      outer.set('seal/response.tsr', answer.slice(0, length));
      const { lines } = await verify(await withBytes(outer, sealed), [service.root]);
      expect(told(lines, 'FAIL')).toEqual(['timestamp-status der response.tsr']);
    }
    // What the signature covers, the certificate and the signature itself; an answer may bring
    // other certificates along, on which nothing rests.
    const { token } = readAnswer(answer);
    const parts = [
      token?.content,
      token?.certificate && new Uint8Array(token.certificate.toSchema(false).toBER()),
      token?.signer.signature.valueBlock.valueHexView,
    ];
    const unnoticed: number[] = [];
    for (const part of parts) {
      const start = Buffer.from(answer).indexOf(part as Uint8Array);
      expect(start).toBeGreaterThan(0);
      for (let at = start; at < start + (part?.length ?? 0); at += 13) {
        const changed = answer.slice();
        changed[at] = (changed[at] as number) ^ 0x10;
        outer.set('seal/response.tsr', changed);
        const { lines } = await verify(await withBytes(outer, sealed), [service.root]);
        if (!told(lines, 'FAIL').join().includes('timestamp-')) unnoticed.push(at);
      }
    }
    expect(unnoticed).toEqual([]);
  });
});
