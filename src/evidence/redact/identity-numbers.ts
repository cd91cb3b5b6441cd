/** Numbers that check themselves: payment cards (Luhn, ISO/IEC 7812-1) and IBAN (ISO 13616). */
import { isValidIBAN } from 'ibantools';

/** Whether the digits are those of a payment card: right length for its issuer, right check digit. */
export function isCardNumber(digits: string): boolean {
  const known =
    /^(?:4\d{15}|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|27(?:20)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|(?:6011|64[4-9]\d|65\d\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|(?:50|5[6-9]|6\d)\d{16,17})$/;
  return known.test(digits) && luhn(digits);
}

function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]) * (i % 2 === 1 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** Whether the letters and digits, without spaces, are an IBAN. */
export const isIban = (text: string): boolean => isValidIBAN(text.toUpperCase());
