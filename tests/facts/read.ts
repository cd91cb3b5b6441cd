/** Pages for the collector's tests, read by both embedded engines. */
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { type CollectOptions, collectSync } from '../../src/facts/collect/collect.ts';
import { PageFacts } from '../../src/facts/page-facts.ts';

export const ENGINES = ['jsdom', 'linkedom'] as const;
export type Engine = (typeof ENGINES)[number];

export function documentOf(html: string, engine: Engine = 'jsdom', url?: string): Document {
  const page = html.includes('<body') ? html : `<!doctype html><html><body>${html}</body></html>`;
  if (engine === 'linkedom') return parseHTML(page).document as unknown as Document;
  return new JSDOM(page, { url: url ?? 'https://shop.test/checkout' }).window.document;
}

export const GENEROUS = { ms: 1e6, nodes: 1e6, textChars: 1e7, controls: 1e5 };

/** A clock that moves a hundredth of a millisecond at every look: time without waiting. */
export function optionsWith(changes: Partial<CollectOptions> = {}): CollectOptions {
  let time = 0;
  return { now: () => (time += 0.01), budget: GENEROUS, layout: false, ...changes };
}

/** Facts that the schema accepts, or the test fails. */
export function factsOf(
  html: string,
  engine: Engine = 'jsdom',
  changes: Partial<CollectOptions> = {},
): PageFacts {
  return PageFacts.parse(collectSync(documentOf(html, engine), optionsWith(changes)));
}

/** The first control of a page. */
export function controlOf(html: string, engine: Engine = 'jsdom') {
  const [control] = factsOf(html, engine).controls;
  if (!control) throw new Error(`no control in ${html}`);
  return control;
}
