/** Answers of timestamp services that must not be kept, or not be called what they are not. */
import { describe, expect, it } from 'vitest';
import { sha256Bytes } from '../../src/evidence/seal/sha256.ts';
import { checkTimestamp } from '../../src/evidence/timestamp/check-timestamp.ts';
import { newNonce, timestampRequest } from '../../src/evidence/timestamp/request.ts';
import type { TrustedService } from '../../src/evidence/timestamp/trust-list.ts';
import { SEALED_AT } from './sample-capture.ts';
import { contents, dossier, told } from './sealed-sample.ts';
import { refusal, type Service, timestampService } from './timestamp-service.ts';

const now = () => new Date().toISOString();

describe('an answer is not kept when', () => {
  const bytes = new TextEncoder().encode('{"a":1}\n');
  const ask = async (one: Service, sealedAt: string | null = now()) => {
    const request = timestampRequest(await sha256Bytes(bytes), newNonce());
    return checkTimestamp({
      stamped: bytes,
      request,
      response: one.answer(request),
      sealedAt: sealedAt === null ? null : new Date(sealedAt),
      roots: [one.root],
      trustList: [],
    });
  };

  it.each(['not-critical', 'two-purposes'] as const)(
    'its certificate is for more: %s',
    async (usage) => {
      const { lines, time } = await ask(timestampService({ usage }));
      expect(told(lines, 'FAIL')).toEqual(['timestamp-usage usage-other']);
      expect(time).toBeNull();
    },
  );

  it('its certificate was issued by somebody who is no authority', async () => {
    const authority = await ask(timestampService({ issuer: 'authority' }));
    expect(told(authority.lines, 'FAIL')).toEqual([]);
    const { lines, time } = await ask(timestampService({ issuer: 'nobody' }));
    expect(told(lines, 'FAIL')).toEqual(['timestamp-chain chain-to-nowhere']);
    expect(time).toBeNull();
  });

  it('its certificate has expired', async () => {
    const { lines, time } = await ask(
      timestampService({ valid: ['200101000000Z', '210101000000Z'] }),
    );
    expect(told(lines, 'FAIL')).toEqual([
      'timestamp-certificate certificate-expired',
      'timestamp-chain chain-to-nowhere',
    ]);
    expect(time).toBeNull();
  });

  it('the service refuses: the dossier is sealed without it and says why', async () => {
    const made = await dossier({ send: async () => refusal() });
    expect([made.grade, made.stampedAt]).toEqual(['hashed', null]);
    expect(made.stampLines).toEqual([
      {
        check: 'timestamp-status',
        result: 'FAIL',
        reason: 'refused',
        data: { status: 2, text: 'not today' },
      },
    ]);
    expect(contents(made.bytes).has('seal/response.tsr')).toBe(false);
  });

  it('it is no answer at all', async () => {
    const html = new TextEncoder().encode('<html>404</html>');
    const made = await dossier({ send: async () => html });
    expect(told(made.stampLines, 'FAIL')).toEqual(['timestamp-status der response.tsr']);
  });

  it('but a clock that runs wrong is only told', async () => {
    const { lines, time } = await ask(timestampService({ keys: 'rsa' }), SEALED_AT);
    expect(told(lines, 'UNKNOWN')).toContain('timestamp-clock clocks-differ');
    expect(told(lines, 'FAIL')).toEqual([]);
    expect(time).not.toBeNull();
  });

  it('and is called qualified only by an entry of a trusted list', async () => {
    const one = timestampService();
    const request = timestampRequest(await sha256Bytes(bytes), newNonce());
    const entry: TrustedService = {
      name: 'Test timestamps',
      country: 'FR',
      certificate: new Uint8Array(one.root.toSchema(false).toBER()),
      from: '2020-01-01',
      until: null,
    };
    const judged = (trustList: TrustedService[]) =>
      checkTimestamp({
        stamped: bytes,
        request,
        response: one.answer(request),
        sealedAt: null,
        roots: [one.root],
        trustList,
      });
    expect((await judged([entry])).qualified).toBe(true);
    expect((await judged([{ ...entry, until: '2021-01-01' }])).qualified).toBe(false);
    expect((await judged([])).qualified).toBe(false);
  });
});
