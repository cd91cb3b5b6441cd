/** Reads one legal page for the command line: asked for by name, judged without layout. */
import { asLegal } from '../../check/with-legal-pages.ts';
import { decodeHtml } from '../../facts/collect/decode-html.ts';
import type { LegalMiss, LegalPage } from '../../facts/legal-page.ts';
import type { PageFacts } from '../../facts/page-facts.ts';
import { readWithDom } from '../engine-dom.ts';
import { notHtmlBecause } from '../file-type.ts';
import { visit } from './visitor.ts';

export type LegalLink = Pick<LegalPage, 'kind' | 'name' | 'url'>;
export type Came = { page: LegalPage; facts: PageFacts | null };

/** One page: fifteen seconds, three megabytes. */
const LIMITS = { ms: 15_000, bytes: 3_000_000 };

/** @param address the whole address of the link, whose values the facts do not hold */
export async function readLegalPage(link: LegalLink, address: string): Promise<Came> {
  const missed = (came: LegalMiss, detail = ''): Came => ({
    page: { ...link, came, detail },
    facts: null,
  });
  const found = await visit(address, LIMITS);
  if ('failed' in found) return missed(found.failed, found.detail);
  const { url, status, headers, bytes } = found;
  if (status >= 400) return missed('not-reached', String(status));
  // Shops send visitors who ask for a page that is gone to their first page.
  if (isHome(url) && !isHome(address)) return missed('not-reached');
  const [type = '', ...rest] = (headers.get('content-type') ?? '').split(';');
  if (type && !/^\s*(?:text\/html|application\/xhtml\+xml)\s*$/i.test(type))
    return missed('not-html', type.trim().slice(0, 60));
  if (bytes === null) return missed('too-large');
  const charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(rest.join(';'))?.[1];
  const html = notHtmlBecause(bytes, url) === null ? decodeHtml(bytes, charset) : null;
  if (html === null) return missed('not-html');
  const facts = asLegal(await readWithDom(html, url), link);
  const came = facts.seen.truncated.length > 0 ? 'in-part' : 'read';
  return { page: { ...link, came, detail: '' }, facts };
}

function isHome(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '';
}
