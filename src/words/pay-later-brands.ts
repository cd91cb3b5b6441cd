/**
 * Brands under which a purchase is paid in parts or later. With some, that is all they do
 * (`creditOnly`); others also pay at once, so that the name alone says nothing.
 */
import * as z from 'zod/mini';
import brands from './pay-later-brands.json' with { type: 'json' };

export const PayLaterBrand = z.object({
  name: z.string(),
  creditOnly: z.boolean(),
  source: z.string(),
});

export const payLaterBrands: readonly z.infer<typeof PayLaterBrand>[] = brands;

const oneOf = (list: typeof payLaterBrands) =>
  new RegExp(`(?<![\\p{L}\\d])(?:${list.map(({ name }) => name).join('|')})(?![\\p{L}\\d])`, 'iu');
const CREDIT_ONLY = oneOf(payLaterBrands.filter(({ creditOnly }) => creditOnly));
const ANY = oneOf(payLaterBrands);
/** "4X", "3 fois", "in 3": the number of parts beside the name. */
const IN_PARTS =
  /(?<!\d)(?:[2-9]|1[0-2])\s?(?:x|×|fois|rate[n]?)(?![\p{L}\d])|\b(?:in|en)\s[2-9]\b/iu;

/** Whether a means of payment of this name lets one pay in parts or later. */
export function isPayLater(label: string): boolean {
  return CREDIT_ONLY.test(label) || (ANY.test(label) && IN_PARTS.test(label));
}

/** Whether one of the brands is named, for whatever it does there. */
export function namesPayLaterBrand(text: string): boolean {
  return ANY.test(text);
}
