/** The way to the timestamp service that the person chose; what comes back is checked by the core. */
import { browser } from 'wxt/browser';
import type { SendRequest } from '../../evidence/timestamp/stamp.ts';
import { originOf, type TimestampService } from './timestamp-services.ts';

/** Milliseconds that a service may take. */
const PATIENCE = 20_000;
/** An answer is one signature and a few certificates. */
const LARGEST = 100_000;

/** Why there is no answer to check. */
export class NoTimestamp extends Error {
  readonly why: 'no-access' | 'no-answer';
  constructor(why: NoTimestamp['why'], cause?: unknown) {
    super(why, { cause });
    this.why = why;
  }
}

/** Asks for the access that a service needs; only in a click. False when it is refused. */
export function askService(service: TimestampService): Promise<boolean> {
  return browser.permissions.request({ origins: [originOf(service)] });
}

/** Gives the access back; one that was given at install stays. */
export async function dropService(service: TimestampService): Promise<void> {
  await browser.permissions.remove({ origins: [originOf(service)] }).catch(() => undefined);
}

/** Only the request leaves: a hash and a random number, without cookies. Throws NoTimestamp. */
export function sendTo(service: TimestampService): SendRequest {
  return async (request) => {
    const allowed = await browser.permissions.contains({ origins: [originOf(service)] });
    if (!allowed) throw new NoTimestamp('no-access');
    try {
      const answer = await fetch(service.url, {
        method: 'POST',
        headers: { 'content-type': 'application/timestamp-query' },
        body: request as BodyInit,
        credentials: 'omit',
        redirect: 'error',
        cache: 'no-store',
        signal: AbortSignal.timeout(PATIENCE),
      });
      const bytes = new Uint8Array(await answer.arrayBuffer());
      if (answer.ok && bytes.length > 0 && bytes.length <= LARGEST) return bytes;
    } catch (error) {
      throw new NoTimestamp('no-answer', error);
    }
    throw new NoTimestamp('no-answer');
  };
}
