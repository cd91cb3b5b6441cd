import type { LegalPage } from '../facts/legal-page.ts';
import type { Journey, PageFacts } from '../facts/page-facts.ts';

/** Legal pages that were read for one page of a shop, and what came of all that were asked for. */
export type LegalReading = { pages: LegalPage[]; facts: PageFacts[] };

/** The facts of a page as those of a legal page that the user did not open himself. */
export function asLegal(facts: PageFacts, page: Pick<LegalPage, 'kind'>): PageFacts {
  return { ...facts, legal: page.kind };
}

/**
 * A journey with the legal pages that were read for its last page: they come before that page, so
 * that the rules find them in what came before, and the page itself names them all.
 */
export function withLegalPages(journey: Journey, read: LegalReading): Journey {
  const last = journey.at(-1);
  if (!last || read.pages.length === 0) return journey;
  return [...journey.slice(0, -1), ...read.facts, { ...last, legalPages: read.pages }];
}
