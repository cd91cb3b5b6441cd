import type { LegalPage } from '../facts/legal-page.ts';
import type { Block, Journey, PageFacts } from '../facts/page-facts.ts';

/** Legal pages that were read for one page of a shop, and what came of all that were asked for. */
export type LegalReading = { pages: LegalPage[]; facts: PageFacts[] };

/**
 * The facts of a page as those of a legal page that the user did not open himself. No script ran on
 * it: what is hidden there opens on a click, as the articles of terms do, and is read like the rest.
 */
export function asLegal(facts: PageFacts, page: Pick<LegalPage, 'kind'>): PageFacts {
  return {
    ...facts,
    blocks: facts.blocks.map(opened),
    links: facts.links.map(opened),
    legal: page.kind,
  };
}

const opened = <T extends Pick<Block, 'visible'>>(one: T): T =>
  one.visible === 'no' ? { ...one, visible: 'unknown' } : one;

/**
 * A journey with the legal pages that were read for its last page: they come before that page, so
 * that the rules find them in what came before, and the page itself names them all.
 */
export function withLegalPages(journey: Journey, read: LegalReading): Journey {
  const last = journey.at(-1);
  if (!last || read.pages.length === 0) return journey;
  return [...journey.slice(0, -1), ...read.facts, { ...last, legalPages: read.pages }];
}
