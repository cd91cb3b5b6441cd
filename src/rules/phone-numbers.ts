/** Telephone numbers that a text names, and which of them cost more than a normal call. */
import {
  type CountryCode,
  findPhoneNumbersInText,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';

/** `shared-cost` may cost no more than a normal call: the price beside it tells. */
export type PhoneCost = 'premium' | 'shared-cost' | 'ordinary';
/** As written, in international form, and what it costs to call. */
export type FoundNumber = { text: string; number: string; cost: PhoneCost };

/** No line of contact details is longer; more is prose or code. */
const LONGEST_TEXT = 600;

/**
 * @param text one block of a page
 * @param country ISO 3166-1 alpha-2, whose numbers are written without a prefix; any other value:
 *   only numbers in international form are found
 * @returns valid numbers in text order; none in a text over 600 characters
 */
export function findNumbers(text: string, country: string): FoundNumber[] {
  if (text.length > LONGEST_TEXT || !/(?:\d\D{0,3}){6}/.test(text)) return [];
  return findPhoneNumbersInText(text, planOf(country)).map(({ number, startsAt, endsAt }) =>
    found(text.slice(startsAt, endsAt), number),
  );
}

/** The number behind a `tel:` link; null where it is none. */
export function linkedNumber(href: string, country: string): FoundNumber | null {
  if (!/^tel:/i.test(href)) return null;
  const written = href.slice(4).replace(/%20/g, ' ').slice(0, 40);
  const number = parsePhoneNumberFromString(written, planOf(country));
  return number?.isValid() ? found(written, number) : null;
}

function planOf(country: string): CountryCode | undefined {
  return isSupportedCountry(country) ? country : undefined;
}

function found(text: string, number: PhoneNumber): FoundNumber {
  const type = number.getType();
  const cost =
    type === 'PREMIUM_RATE' ? 'premium' : type === 'SHARED_COST' ? 'shared-cost' : 'ordinary';
  return { text, number: number.number, cost };
}
