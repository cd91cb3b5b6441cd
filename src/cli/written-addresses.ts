/**
 * The addresses of a page's links, whole, beside its facts: these hold no values and may be shown to
 * anybody, while whoever wants to follow a link needs it as the page writes it.
 */
import type { PageFacts } from '../facts/page-facts.ts';

const kept = new WeakMap<PageFacts, string[]>();

export function keepAddresses(facts: PageFacts, addresses: string[]): PageFacts {
  kept.set(facts, addresses);
  return facts;
}

/** None for facts that were not read in this run. */
export function addressesOf(facts: PageFacts): string[] {
  return kept.get(facts) ?? [];
}
