/** From the text of a page to its facts, without showing it: a document that loads and runs nothing. */
import { withoutValues } from '../../facts/collect/address.ts';
import { collect } from '../../facts/collect/collect.ts';
import type { PageFacts } from '../../facts/page-facts.ts';
import type { Fetched } from './fetch-page.ts';

/** Far above what a page of terms holds. */
const BUDGET = { ms: 4000, nodes: 60_000, textChars: 500_000, controls: 500 };

/** Facts without layout: what is not marked as hidden may be shown or not. */
export async function factsOfText({ html, url }: Fetched): Promise<PageFacts> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  resolveFrom(page, url);
  const facts = await collect(page, {
    now: () => performance.now(),
    budget: BUDGET,
    layout: false,
  });
  // A parsed document bears the address of the page that parsed it.
  return { ...facts, url: withoutValues(url) };
}

/** Makes the links of the parsed page lead where they would on the page itself. */
function resolveFrom(page: Document, url: string): void {
  const own = page.querySelector('base[href]');
  const written = own?.getAttribute('href') ?? '';
  const base = own ?? page.createElement('base');
  base.setAttribute('href', URL.canParse(written, url) ? new URL(written, url).href : url);
  if (!own) page.head.prepend(base);
}
