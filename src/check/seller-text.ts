import type { PageFacts } from '../facts/page-facts.ts';

/** Where a shop speaks of itself: names of such pages in addresses and titles. */
const SELLER_PAGE =
  /\b(mentions.legales|legal.notice|legal|imprint|impressum|contact|kontakt|contacto|contatti|about.us|ueber.uns|qui.sommes.nous|cgv|agb|aviso.legal|note.legali|colofon|terms|conditions.generales)\b/;
/** Whoever asks for these is taking an order: the addresses and numbers there are the buyer's. */
const BUYER_PURPOSES = ['street', 'postal-code', 'card'];
/** The host of the site is named by law beside the shop, and is often of another country. */
const HOST = /h[ée]berg|\bhost(ed|ing)?\b|gehostet|webhost|alojamiento web|hosting/i;

/**
 * The texts in which the shop can be trusted to speak of itself: outside the main part of the
 * page, or anywhere on a page of its legal notice, contact or terms.
 *
 * @param strict leaves out what stands in no landmark at all, where a summary of the buyer's own
 *   address and phone number may stand too
 */
export function sellerTexts(pages: PageFacts[], strict: boolean): string[] {
  return pages.flatMap((page) => {
    const own = isSellerPage(page);
    return page.blocks
      .filter((block) => block.visible !== 'no' && block.kind !== 'label')
      .filter((block) => own || speaksOfSeller(block.region, strict))
      .map((block) => block.text.replace(/’/g, "'"))
      .filter((text) => !HOST.test(text));
  });
}

function speaksOfSeller(region: string, strict: boolean): boolean {
  return ['footer', 'header', 'nav', 'aside'].includes(region) || (!strict && region === 'none');
}

function isSellerPage(page: PageFacts): boolean {
  if (page.controls.some(({ purpose }) => purpose && BUYER_PURPOSES.includes(purpose))) {
    return false;
  }
  const path = URL.canParse(page.url) ? new URL(page.url).pathname : '';
  return [path, page.title].some((text) => SELLER_PAGE.test(plain(text)));
}

/** Lower case, without accents, words apart by one space. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]+/g, ' ');
}
