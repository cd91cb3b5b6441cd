/**
 * The reader of legal pages in the shop's own page: the scripts of the extension share one isolated
 * world per frame, and this one symbol in it. The background asks it for one page after the other.
 */
import { askableAddress } from '../../facts/collect/askable.ts';
import { read } from '../../facts/collect/reads.ts';
import type { PageFacts } from '../../facts/page-facts.ts';
import { fetchPage, type Limits, type Missed } from './fetch-page.ts';
import { factsOfText } from './inert-page.ts';

export type Answer = { came: 'read'; facts: PageFacts } | Missed;
export type Reader = {
  read(url: string, limits: Limits): Promise<Answer>;
  /** Ends the reading under way; nothing when there is none. */
  cancel(): void;
};

/** The reader of this document. */
export function readerHere(): Reader {
  let cancel: AbortController | undefined;
  return {
    async read(url, limits) {
      const address = askableAddress(url, writtenAddresses());
      if (address === null) return { came: 'address', detail: '' };
      cancel = new AbortController();
      const fetched = await fetchPage(address, limits, cancel);
      if ('came' in fetched) return fetched;
      return { came: 'read', facts: await factsOfText(fetched) };
    },
    cancel: () => cancel?.abort(),
  };
}

/** The addresses of the links of this page, whole. */
function writtenAddresses(): string[] {
  const links = read(document, 'querySelectorAll', 'a[href], area[href]') as NodeListOf<Element>;
  const base = String(read(document, 'baseURI'));
  return [...links].flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    return URL.canParse(href, base) ? [new URL(href, base).href] : [];
  });
}
