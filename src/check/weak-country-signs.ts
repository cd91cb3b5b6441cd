import type { PageFacts } from '../facts/page-facts.ts';
import type { Place, Sign } from './country-signs.ts';

/** Country-code domains that are sold to everybody: they say nothing of the shop. */
const SOLD_TO_ALL = [
  'eu',
  'io',
  'co',
  'me',
  'tv',
  'ai',
  'cc',
  'ly',
  'to',
  'fm',
  'sh',
  'gg',
  'la',
  'ws',
  'so',
  'st',
  'vc',
  'gl',
  'im',
  'is',
  'app',
  'li',
  'nu',
  'tk',
  'ml',
  'ga',
  'cf',
  'pw',
  'ac',
  'cx',
  'bz',
  'sc',
];

/** Top-level domains of two letters. */
export function domainSigns(pages: PageFacts[], places: Place[]): Sign[] {
  return pages.flatMap((page) => {
    const domain = URL.canParse(page.url) ? new URL(page.url).hostname.split('.').at(-1) : '';
    if (!domain || !/^[a-z]{2}$/.test(domain) || SOLD_TO_ALL.includes(domain)) return [];
    const place = places.find(({ signs }) => signs.domains.includes(domain));
    return [{ country: place?.country ?? null, text: `.${domain}` }];
  });
}

/** Every currency that the pages name, in order. */
export function currencies(pages: PageFacts[]): string[] {
  const amounts = pages.flatMap((page) => [
    ...page.blocks.flatMap((block) => block.amounts),
    ...page.controls.map((control) => control.price),
    ...page.structured.offers.map((offer) => offer.price),
  ]);
  const named = amounts.map((amount) => amount?.currency ?? null);
  return [...new Set(named.filter((currency) => currency !== null))];
}

/** A currency counts when it is the only one on the pages and of one country only. */
export function currencySigns(pages: PageFacts[], places: Place[]): Sign[] {
  const [currency, ...others] = currencies(pages);
  if (!currency || others.length > 0) return [];
  const using = places.filter(({ signs }) => signs.currencies.includes(currency));
  if (using.length > 1) return [];
  return [{ country: using[0]?.country ?? null, text: currency }];
}

/**
 * Languages: a region in the tag (`fr-BE`) names its country; else the country to which the
 * language mainly belongs. Neither counts beside prices in a currency that is not the country's.
 */
export function languageSigns(pages: PageFacts[], places: Place[]): Sign[] {
  const paid = currencies(pages);
  return pages.flatMap((page): Sign[] => {
    const tag = page.lang ?? page.detected?.language;
    const [language = '', ...parts] = (tag ?? '').split(/[-_]/);
    if (!tag || language === '') return [];
    const region = parts.find((part) => /^[a-z]{2}$/i.test(part))?.toUpperCase();
    // English tags carry the region of the template's author, not of the shop.
    if (language.toLowerCase() === 'en' && region !== 'IE') return [];
    const place = places.find(({ country, signs }) =>
      region ? country === region : signs.languages.includes(language.toLowerCase()),
    );
    if (!place) return region ? [{ country: null, text: tag }] : [];
    const fits = paid.every((currency) => place.signs.currencies.includes(currency));
    return fits ? [{ country: place.country, text: tag }] : [];
  });
}
