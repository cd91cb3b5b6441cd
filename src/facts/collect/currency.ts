/** The currency that a page suggests, for `kr` and `$`: what it states, else its language or domain. */
import { attr, read, rootOf } from './reads.ts';

const BY_PLACE: Record<string, string> = {
  se: 'SEK',
  sv: 'SEK',
  dk: 'DKK',
  da: 'DKK',
  no: 'NOK',
  nb: 'NOK',
  nn: 'NOK',
  is: 'ISK',
};
const STATED =
  'meta[property="product:price:currency"],meta[property="og:price:currency"],meta[itemprop="priceCurrency"],[itemprop="priceCurrency"]';

/** ISO 4217 code, or null when nothing on the page tells. */
export function currencyOf(document: Document): string | null {
  const stated = read(document, 'querySelector', STATED) as Element | null;
  const code = stated ? (attr(stated, 'content') ?? '').trim().toUpperCase() : '';
  if (/^[A-Z]{3}$/.test(code)) return code;
  const html = rootOf(document);
  const lang = (html ? (attr(html, 'lang') ?? '') : '').toLowerCase().split('-');
  const host = /^https?:\/\/[^/:?#]*\.([a-z]{2})(?=[/:?#]|$)/.exec(String(read(document, 'URL')));
  return BY_PLACE[lang[1] ?? ''] ?? BY_PLACE[host?.[1] ?? ''] ?? BY_PLACE[lang[0] ?? ''] ?? null;
}
