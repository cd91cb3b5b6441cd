/** Telephone numbers that a text names, and which of them cost more than a normal call. */
import {
  type CountryCode,
  isSupportedCountry,
  type MetadataJson,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/core';
import written from './phone-plans.json' with { type: 'json' };

/** `shared-cost` may cost no more than a normal call: the price beside it tells. */
export type PhoneCost = 'premium' | 'shared-cost' | 'ordinary';
/** As written, in international form, and what it costs to call. */
export type FoundNumber = { text: string; number: string; cost: PhoneCost };

/** Numbering plans of Europe (scripts/phone-plans.ts). */
const plans = written as unknown as MetadataJson;
/** No line of contact details is longer; more is prose or code. */
const LONGEST_TEXT = 600;
/** Digits in groups, in no longer row of digits and in no word, price or address of a page. */
const DIGITS =
  /(?<![\p{L}\d.,/+-])(?:\+|00)?\d(?:(?:[ \u00a0\u202f./-]|\(0\)){0,2}\d){4,14}(?!\d)/gu;
/** What every such number holds; most texts do not, and this costs little to ask. */
const FIVE_DIGITS = /\d(?:\D{0,4}\d){4}/;

/**
 * @param text one block of a page
 * @param country ISO 3166-1 alpha-2, whose numbers are written without a prefix; any other value:
 *   only numbers in international form are found
 * @returns valid numbers in text order; none in a text over 600 characters
 */
export function findNumbers(text: string, country: string): FoundNumber[] {
  if (text.length > LONGEST_TEXT || !FIVE_DIGITS.test(text)) return [];
  return [...text.matchAll(DIGITS)].flatMap(([digits]) => read(digits, country) ?? []);
}

/** The number behind a `tel:` link; null where it is none. */
export function linkedNumber(href: string, country: string): FoundNumber | null {
  if (!/^tel:/i.test(href)) return null;
  return read(href.slice(4).replace(/%20/g, ' ').slice(0, 40), country);
}

function read(text: string, country: string): FoundNumber | null {
  const defaultCountry = isSupportedCountry(country as CountryCode, plans) ? country : undefined;
  const number = parsePhoneNumberFromString(
    text,
    { defaultCountry: defaultCountry as CountryCode, extract: false },
    plans,
  );
  return number?.isValid() ? { text, number: number.number, cost: costOf(number) } : null;
}

function costOf(number: PhoneNumber): PhoneCost {
  const type = number.getType();
  if (type === 'PREMIUM_RATE') return 'premium';
  return type === 'SHARED_COST' ? 'shared-cost' : 'ordinary';
}
