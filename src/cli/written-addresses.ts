/**
 * The addresses of a page's links, whole, beside its facts: these hold no values and may be shown to
 * anybody, while whoever wants to follow a link needs it as the page writes it.
 */
import type { Link, PageFacts } from '../facts/page-facts.ts';

/** By the list of links: facts that were filled in later still hold the same one. */
const kept = new WeakMap<Link[], string[]>();

export function keepAddresses(facts: PageFacts, addresses: string[]): PageFacts {
  kept.set(facts.links, addresses);
  return facts;
}

/** None for facts that were not read in this run. */
export function addressesOf({ links }: PageFacts): string[] {
  return kept.get(links) ?? [];
}
