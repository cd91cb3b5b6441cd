/** How the command line asks a shop for a page: by its name, one at a time, with nothing of anybody. */
import packageFile from '../../../package.json' with { type: 'json' };
import { sameSite } from '../../check/same-site.ts';

/** What the shop's records show, and what its robots.txt may speak to. */
export const AGENT = 'CaisseClaire';
const USER_AGENT = `${AGENT}/${packageFile.version} (+https://caisse-claire.org)`;

export type Visit = {
  /** Where it ended after redirections. */
  url: string;
  status: number;
  headers: Headers;
  /** Null when the body grows beyond the limit. */
  bytes: Uint8Array | null;
};
export type Failure = { failed: 'late' | 'not-reached' | 'other-site'; detail: string };
export type VisitLimits = { ms: number; bytes: number };

const REDIRECTIONS = 5;

/** Asks for one address; follows redirections within its site, asks no other. Never throws. */
export async function visit(url: string, limits: VisitLimits): Promise<Visit | Failure> {
  const signal = AbortSignal.timeout(limits.ms);
  try {
    let at = url;
    for (let step = 0; step <= REDIRECTIONS; step++) {
      const response = await fetch(at, {
        headers: { 'user-agent': USER_AGENT, accept: 'text/html,application/xhtml+xml' },
        redirect: 'manual',
        signal,
      });
      const next = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || next === null) {
        const { status, headers } = response;
        return { url: at, status, headers, bytes: await bytesOf(response, limits.bytes) };
      }
      await response.body?.cancel();
      const to = URL.canParse(next, at) ? new URL(next, at) : null;
      if (to === null) return { failed: 'not-reached', detail: '' };
      if (!sameSite(to.href, url)) return { failed: 'other-site', detail: to.host };
      at = to.href;
    }
    return { failed: 'not-reached', detail: '' };
  } catch {
    return { failed: signal.aborted ? 'late' : 'not-reached', detail: '' };
  }
}

async function bytesOf(response: Response, most: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    length += piece.length;
    if (length > most) return null; // leaving the loop ends the download
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
