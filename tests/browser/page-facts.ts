import type { PageFacts } from '../../src/facts/page-facts.ts';

/** Sound facts of an empty page at `url`; `part` replaces what a test is about. */
export function pageFacts(url: string, part: Partial<PageFacts> = {}): PageFacts {
  return {
    schemaVersion: 1,
    url,
    title: '',
    lang: 'fr',
    detected: null,
    controls: [],
    blocks: [],
    links: [],
    structured: { types: [], offers: [], delivery: [], returns: [], countries: [] },
    frames: [],
    seen: { layout: true, truncated: [], closedShadowRoots: 0, drawn: 0, fromStart: false },
    ...part,
  };
}
