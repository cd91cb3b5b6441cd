/** Everything that must hold of a timestamp before it is kept, and whenever it is looked at again. */
import type { Certificate } from 'pkijs';
import { Damaged } from '../archive/damaged.ts';
import { plain, sha256 } from '../seal/sha256.ts';
import { type Line, line } from '../verify/line.ts';
import { type Answer, readAnswer, type Token } from './answer.ts';
import { inForce, isNamedBySignature, leadsToRoot, onlyForTimestamps } from './certificates.ts';
import { OID } from './object-ids.ts';
import { readRequest } from './request.ts';
import { qualifiedLine, type TrustedService } from './trust-list.ts';

/** Minutes between the clock of the machine and that of the service before it is worth a word. */
const CLOCK_MINUTES = 10;

export type TimestampInput = {
  /** What was stamped: the bytes of capture.wacz. */
  stamped: Uint8Array;
  request: Uint8Array | null;
  response: Uint8Array;
  /** When the machine says that it sealed; null: not known. */
  sealedAt: Date | null;
  roots: readonly Certificate[];
  trustList: readonly TrustedService[];
};
export type TimestampCheck = {
  lines: Line[];
  /** Time of the service when nothing failed, else null. */
  time: Date | null;
  qualified: boolean;
};

/** All lines about a timestamp. Never throws: what cannot be read is a FAIL. */
export async function checkTimestamp(input: TimestampInput): Promise<TimestampCheck> {
  const lines: Line[] = [];
  let answer: Answer;
  try {
    answer = readAnswer(input.response);
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    lines.push(line('timestamp-status', 'FAIL', error.reason, error.data));
    return { lines, time: null, qualified: false };
  }
  const { status, text, token } = answer;
  const granted = (status === 0 || status === 1) && token !== null;
  lines.push(
    granted
      ? line('timestamp-status', 'PASS', 'granted', { time: token.time.toISOString() })
      : line('timestamp-status', 'FAIL', 'refused', { status, text: text.slice(0, 200) }),
  );
  if (!granted) return { lines, time: null, qualified: false };
  const own = await sha256(input.stamped);
  lines.push(
    token.imprint.algorithm === OID.sha256 && token.imprint.hash === own
      ? line('timestamp-imprint', 'PASS', 'imprint-same')
      : line('timestamp-imprint', 'FAIL', 'imprint-other'),
  );
  lines.push(...nonceLines(input.request, own, token));
  lines.push(await signatureLine(token, input.stamped));
  lines.push(...certificateLines(token));
  const chain = await chainLine(token, input.roots);
  lines.push(chain.line, clockLine(token.time, input.sealedAt));
  const qualified = qualifiedLine(token, chain.path, input.trustList);
  lines.push(qualified);
  const sound = lines.every(({ result }) => result !== 'FAIL');
  return {
    lines,
    time: sound ? token.time : null,
    qualified: sound && qualified.result === 'PASS',
  };
}

function nonceLines(request: Uint8Array | null, own: string, token: Token): Line[] {
  if (request === null) return [line('timestamp-nonce', 'UNKNOWN', 'no-request')];
  try {
    const { hash, nonce } = readRequest(request);
    const about =
      hash === own
        ? line('timestamp-request', 'PASS', 'request-same')
        : line('timestamp-request', 'FAIL', 'request-other');
    if (nonce === null) return [about, line('timestamp-nonce', 'UNKNOWN', 'no-nonce')];
    const same = nonce === token.nonce;
    return [
      about,
      line('timestamp-nonce', same ? 'PASS' : 'FAIL', same ? 'nonce-same' : 'nonce-other'),
    ];
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    return [line('timestamp-request', 'FAIL', error.reason, error.data)];
  }
}

async function signatureLine(token: Token, stamped: Uint8Array): Promise<Line> {
  if (!token.certificate) return line('timestamp-signature', 'FAIL', 'no-certificate');
  if (!(await isNamedBySignature(token))) {
    return line('timestamp-signature', 'FAIL', 'other-certificate');
  }
  try {
    const holds = await token.signed.verify({
      signer: 0,
      data: plain(stamped).slice().buffer,
      checkChain: false,
    });
    if (holds) return line('timestamp-signature', 'PASS', 'token-signature-holds');
  } catch {
    // Whatever it stumbled over, the signature was not shown to hold.
  }
  return line('timestamp-signature', 'FAIL', 'token-signature-broken');
}

function certificateLines({ certificate, time }: Token): Line[] {
  if (!certificate) return [];
  const day = (date: Date) => date.toISOString().slice(0, 10);
  const data = {
    from: day(certificate.notBefore.value),
    until: day(certificate.notAfter.value),
    time: day(time),
  };
  return [
    onlyForTimestamps(certificate)
      ? line('timestamp-usage', 'PASS', 'usage-timestamps')
      : line('timestamp-usage', 'FAIL', 'usage-other'),
    inForce(certificate, time)
      ? line('timestamp-certificate', 'PASS', 'certificate-in-force', data)
      : line('timestamp-certificate', 'FAIL', 'certificate-expired', data),
  ];
}

async function chainLine(
  token: Token,
  roots: readonly Certificate[],
): Promise<{ line: Line; path: Certificate[] }> {
  if (roots.length === 0) {
    return { line: line('timestamp-chain', 'UNKNOWN', 'no-roots'), path: [] };
  }
  const { holds, path } = await leadsToRoot(token, roots);
  return {
    line: holds
      ? line('timestamp-chain', 'PASS', 'chain-to-root')
      : line('timestamp-chain', 'FAIL', 'chain-to-nowhere'),
    path: holds ? path : [],
  };
}

/** A clock that runs wrong is no change of the dossier: the service's time counts. */
function clockLine(time: Date, sealedAt: Date | null): Line {
  if (sealedAt === null) return line('timestamp-clock', 'UNKNOWN', 'no-own-time');
  const seconds = Math.round((time.getTime() - sealedAt.getTime()) / 1000);
  const near = Math.abs(seconds) <= CLOCK_MINUTES * 60;
  const reason = near ? 'clocks-agree' : 'clocks-differ';
  return line('timestamp-clock', near ? 'PASS' : 'UNKNOWN', reason, { seconds });
}
