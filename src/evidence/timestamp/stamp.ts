/** Asks a timestamp service, and keeps its answer only when everything about it holds. */
import type { Certificate } from 'pkijs';
import { Damaged } from '../archive/damaged.ts';
import { sha256Bytes } from '../seal/sha256.ts';
import type { Line } from '../verify/line.ts';
import { pemOf, readAnswer } from './answer.ts';
import { checkTimestamp } from './check-timestamp.ts';
import { newNonce, timestampRequest } from './request.ts';
import type { TrustedService } from './trust-list.ts';

/** Sends a request (DER, `application/timestamp-query`) and gives the answer's bytes back. */
export type SendRequest = (request: Uint8Array) => Promise<Uint8Array>;

export type Stamp = {
  /** The files of the folder `seal/`; empty when the answer was not kept. */
  files: Map<string, Uint8Array>;
  time: Date | null;
  qualified: boolean;
  /** What was checked: a FAIL says why the answer was not kept. */
  lines: Line[];
};

/**
 * @param stamped bytes of capture.wacz; only their hash leaves
 * @throws what `send` throws: no network, a service that does not answer
 */
export async function stamp(
  stamped: Uint8Array,
  send: SendRequest,
  sealedAt: Date,
  roots: readonly Certificate[],
  trustList: readonly TrustedService[],
): Promise<Stamp> {
  const request = timestampRequest(await sha256Bytes(stamped), newNonce());
  const response = await send(request);
  const input = { stamped, request, response, sealedAt, roots, trustList };
  const { lines, time, qualified } = await checkTimestamp(input);
  if (time === null) return { files: new Map(), time, qualified, lines };
  const certificates = certificatesIn(response);
  const files = new Map<string, Uint8Array>([
    ['seal/request.tsq', request],
    ['seal/response.tsr', response],
    ['seal/tsa-chain.pem', new TextEncoder().encode(pemOf(certificates))],
  ]);
  return { files, time, qualified, lines };
}

function certificatesIn(response: Uint8Array): readonly Certificate[] {
  try {
    return readAnswer(response).token?.certificates ?? [];
  } catch (error) {
    if (error instanceof Damaged) return [];
    throw error;
  }
}
