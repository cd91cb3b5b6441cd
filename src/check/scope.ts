/** The scope gate (register section 2): what is sold, by whom, to whom; asked before the rules. */
import type { PageView } from '../rules/define-rule.ts';
import { blocksWith } from '../rules/shown.ts';
import type { ListName } from '../words/language-pack.ts';

export type Scope = {
  kind:
    | 'goods'
    | 'digital'
    | 'service'
    | 'transport'
    | 'dated-leisure'
    | 'business-only'
    | 'private-seller'
    | 'unknown';
  why: string[];
};

/** How many separate blocks must say it before a whole page is taken for that kind of contract. */
const TWICE = 2;

/**
 * Decides over the pages of the journey; goods need a sign of delivery, nothing is assumed. Legal
 * pages that were read for the user name every kind of contract: they tell nothing of this one.
 */
export function scopeOf(journey: PageView[]): Scope {
  const pages = journey.filter((page) => !page.legal);
  const said = (list: ListName) => texts(pages, list);
  const business = said('business-only');
  if (business.length > 0) return { kind: 'business-only', why: business.slice(0, 2) };
  const seller = said('private-seller');
  if (seller.length > 0) return { kind: 'private-seller', why: seller.slice(0, 2) };
  const goods =
    pages.some((page) =>
      page.controls.some((one) => one.visible !== 'no' && one.purpose === 'street'),
    ) ||
    said('delivery-method').length > 0 ||
    said('shipping-cost').length > 0 ||
    said('dispatch').length > 0;
  for (const kind of ['transport', 'dated-leisure'] as const) {
    const why = said(kind);
    if (!goods && why.length >= TWICE) return { kind, why: why.slice(0, 2) };
  }
  const digital = said('digital');
  if (!goods && digital.length > 0) return { kind: 'digital', why: digital.slice(0, 2) };
  return goods ? { kind: 'goods', why: ['delivery'] } : { kind: 'unknown', why: [] };
}

function texts(pages: PageView[], list: ListName): string[] {
  const found = new Set<string>();
  for (const page of pages)
    for (const { region, text } of blocksWith(page, list)) {
      if (region === 'footer' || region === 'nav' || text.length > 200) continue;
      if (page.words.find(list, text).some((match) => !match.phrase.weak)) found.add(text);
    }
  return [...found];
}
