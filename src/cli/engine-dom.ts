/** The embedded engine: a parser and a DOM, no scripts, no network, no layout. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { collect } from '../facts/collect/collect.ts';
import type { PageFacts } from '../facts/page-facts.ts';
import { COMMAND_LINE_BUDGET } from './budget.ts';
import { hideByStyle } from './hide-by-style.ts';
import { keepAddresses } from './written-addresses.ts';

/** Facts of a page given as text; `url` is the address that its links are resolved against. */
export async function readWithDom(html: string, url: string): Promise<PageFacts> {
  const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  try {
    const { document } = dom.window;
    hideByStyle(document);
    const facts = await collect(document, {
      now: () => performance.now(),
      budget: COMMAND_LINE_BUDGET,
      layout: false,
    });
    const links = document.querySelectorAll<HTMLAnchorElement>('a[href], area[href]');
    return keepAddresses(
      facts,
      [...links].map((link) => link.href),
    );
  } finally {
    dom.window.close();
  }
}
