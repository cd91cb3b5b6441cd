import { countrySpecs, isValidIBAN } from 'ibantools';

/**
 * Whether an IBAN (ISO 13616) has its country's shape and the right check digits.
 * @param iban without spaces, in capitals; what follows the number in a text may hang on to it
 */
export function ibanHolds(iban: string): boolean {
  const length = countrySpecs[iban.slice(0, 2)]?.chars ?? 0;
  return isValidIBAN(iban.slice(0, length));
}
