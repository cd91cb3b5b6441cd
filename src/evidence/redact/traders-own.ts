/**
 * What the shop says of itself: its address, its e-mail, its telephone. That is what the law wants
 * to be told, and masking it would take the proof away.
 */
import type { PageReport } from '../../check/report.ts';
import type { PageFacts } from '../../facts/page-facts.ts';
import type { PrivateClass } from '../capture.ts';
import { patternRanges } from './patterns.ts';

/** Whether a text that a pattern found is the shop's own. */
export type TradersOwn = (of: PrivateClass, found: string) => boolean;

/** Nothing is the shop's own. */
export const NOBODYS: TradersOwn = () => false;

/** Classes that a shop has as well as a person; a card or an order number is never the shop's. */
const SHARED: readonly PrivateClass[] = ['name', 'email', 'phone', 'postal-address'];

/**
 * Looks where the shop speaks of itself: in the foot of its pages and on its legal pages. An
 * e-mail at the shop's own domain is the shop's too.
 *
 * @param reports same order as the pages: they tell which page is a legal one
 */
export function tradersOwn(
  pages: readonly PageFacts[],
  reports: readonly PageReport[],
  country: string,
): TradersOwn {
  const told = new Set<string>();
  for (const [i, page] of pages.entries()) {
    const legal = reports[i]?.page.kind === 'legal';
    for (const { text, region } of [...page.blocks, ...page.links]) {
      if (!legal && region !== 'footer') continue;
      for (const { start, end, class: of } of patternRanges(text, country)) {
        if (SHARED.includes(of)) told.add(`${of} ${plain(text.slice(start, end))}`);
      }
    }
    for (const { href, region } of page.links) {
      const address = /^(mailto|tel):([^?]*)/i.exec(href);
      if (!address || (!legal && region !== 'footer')) continue;
      const of = address[1]?.toLowerCase() === 'tel' ? 'phone' : 'email';
      told.add(`${of} ${plain(address[2] ?? '')}`);
    }
  }
  const hosts = pages.flatMap(({ url }) =>
    URL.canParse(url) ? [site(new URL(url).hostname)] : [],
  );
  return (of, found) => {
    if (!SHARED.includes(of)) return false;
    if (told.has(`${of} ${plain(found)}`)) return true;
    return of === 'email' && hosts.includes(site(found.split('@').at(-1) ?? ''));
  };
}

/** The last two parts of a host, three where the last two are a register's (`co.uk`). */
function site(host: string): string {
  const parts = host.toLowerCase().split('.');
  const wide = /^(?:co|com|org|net|gov|ac)\.[a-z]{2}$/.test(parts.slice(-2).join('.'));
  return parts.slice(wide ? -3 : -2).join('.');
}

function plain(text: string): string {
  const bare = text.toLowerCase().replace(/[^\p{L}\p{N}@.]/gu, '');
  // A telephone number with and without its country code is one: the last nine digits count.
  return /^[\d.]+$/.test(bare) ? bare.replace(/\D/g, '').slice(-9) : bare;
}
