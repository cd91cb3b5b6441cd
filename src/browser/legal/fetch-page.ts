/**
 * Fetches one page of the shop from a script of the extension in the shop's own page. Nothing of
 * the user goes with it: no cookie, no referrer, nothing from or for the cache. `same-origin` makes
 * the browser refuse a redirection to any other site before it is asked.
 */
import { decodeHtml } from '../../facts/collect/decode-html.ts';
import type { LegalMiss } from '../../facts/legal-page.ts';

export type Limits = {
  /** Milliseconds until the whole page must be there. */
  ms: number;
  bytes: number;
};
export type Missed = { came: LegalMiss; detail: string };
export type Fetched = { html: string; url: string };

const missed = (came: LegalMiss, detail = ''): Missed => ({ came, detail });

/** The page as text with the address that it came from, or why there is none; never throws. */
export async function fetchPage(
  url: string,
  limits: Limits,
  cancel: AbortController,
): Promise<Fetched | Missed> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    cancel.abort();
  }, limits.ms);
  try {
    const response = await fetch(url, {
      method: 'GET',
      mode: 'same-origin',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      cache: 'no-store',
      headers: { accept: 'text/html,application/xhtml+xml' },
      signal: cancel.signal,
    });
    return await read(response, url, limits.bytes);
  } catch {
    if (late) return missed('late');
    return missed(cancel.signal.aborted ? 'cancelled' : 'not-reached');
  } finally {
    clearTimeout(timer);
  }
}

async function read(response: Response, asked: string, most: number): Promise<Fetched | Missed> {
  if (!response.ok) return missed('not-reached', String(response.status));
  // Shops send visitors who ask for a page that is gone to their first page.
  if (response.redirected && isHome(response.url) && !isHome(asked)) return missed('not-reached');
  const [type = '', ...rest] = (response.headers.get('content-type') ?? '').split(';');
  if (type && !/^\s*(?:text\/html|application\/xhtml\+xml)\s*$/i.test(type)) {
    return missed('not-html', type.trim().slice(0, 60));
  }
  if (Number(response.headers.get('content-length')) > most) return missed('too-large');
  const bytes = await bytesOf(response, most);
  if (bytes === null) return missed('too-large');
  const charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(rest.join(';'))?.[1];
  const html = decodeHtml(bytes, charset);
  return html === null ? missed('not-html') : { html, url: response.url };
}

/** The body, in pieces as it comes; null when it grows beyond `most` bytes. */
async function bytesOf(response: Response, most: number): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    pieces.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function isHome(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '';
}
