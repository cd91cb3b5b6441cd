import type { PageFacts } from '../facts/page-facts.ts';
import { compile } from '../words/compile.ts';
import type { LanguagePack, Words } from '../words/language-pack.ts';
import { likelyPacks, settled } from './page-language.ts';
import { pathWords } from './signals.ts';

/** Where a shop speaks of itself: what such pages are called, in titles and addresses. */
const SELLER_PAGE = ['legal-notice', 'seller-contact', 'terms'] as const;
const OF_SELLER = [...SELLER_PAGE, 'hosting'] as const;
/** Whoever asks for these is taking an order: the addresses and numbers there are the buyer's. */
const BUYER_PURPOSES = ['street', 'postal-code', 'card'];

/**
 * The texts in which the shop can be trusted to speak of itself: outside the main part of the
 * page, or anywhere on a page of its legal notice, contact or terms. Without the host of the site,
 * whom the law has named beside the shop: it is often of another country.
 *
 * @param packs the language packs; the likely ones are opened, all where they leave it open
 * @param strict leaves out what stands in no landmark at all, where a summary of the buyer's own
 *   address and phone number may stand too
 */
export function sellerTexts(pages: PageFacts[], packs: LanguagePack[], strict: boolean): string[] {
  return pages.flatMap((page) => {
    const likely = likelyPacks(page, packs);
    const words = compile(settled(page, likely) ? likely : packs, OF_SELLER);
    const own = isSellerPage(page, words);
    return page.blocks
      .filter((block) => block.visible !== 'no' && block.kind !== 'label')
      .filter((block) => own || speaksOfSeller(block.region, strict))
      .map((block) => block.text.replace(/’/g, "'"))
      .filter((text) => !words.has('hosting', text));
  });
}

function speaksOfSeller(region: string, strict: boolean): boolean {
  return ['footer', 'header', 'nav', 'aside'].includes(region) || (!strict && region === 'none');
}

function isSellerPage(page: PageFacts, words: Words<(typeof OF_SELLER)[number]>): boolean {
  if (page.controls.some(({ purpose }) => purpose && BUYER_PURPOSES.includes(purpose))) {
    return false;
  }
  return [...pathWords(page.url), page.title].some((text) =>
    SELLER_PAGE.some((list) => words.has(list, text)),
  );
}
