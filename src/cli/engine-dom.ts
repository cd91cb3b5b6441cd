/** The embedded engine: a parser and a DOM, no scripts, no network, no layout. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { collect } from '../facts/collect/collect.ts';
import type { PageFacts } from '../facts/page-facts.ts';
import { COMMAND_LINE_BUDGET } from './budget.ts';

/** Facts of a page given as text; `url` is the address that its links are resolved against. */
export async function readWithDom(html: string, url: string): Promise<PageFacts> {
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    return await collect(dom.window.document, {
      now: () => performance.now(),
      budget: COMMAND_LINE_BUDGET,
      layout: false,
    });
  } finally {
    dom.window.close();
  }
}
