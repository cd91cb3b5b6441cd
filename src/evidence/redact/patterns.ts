/** Private data that shows itself by its form, without anybody having told it before. */
import {
  type CountryCode,
  findPhoneNumbersInText,
  isSupportedCountry,
} from 'libphonenumber-js/min';
import type { PrivateClass } from '../capture.ts';
import { isCardNumber, isIban } from './identity-numbers.ts';
import type { PrivateRange } from './mask.ts';
import { ADDRESS_PATTERN, NAME_PATTERNS, NUMBER_PATTERNS } from './person-words.ts';

export type Range = PrivateRange<PrivateClass>;

const EMAIL =
  /[\p{L}\p{N}._%+'-]{1,64}(?:@|\s?\(at\)\s?)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
/** 13 to 19 digits, with spaces, dots or hyphens between groups. */
const CARD = /(?<![\p{L}\p{N}])\d(?:[ \u00a0.-]?\d){12,18}(?![\p{L}\p{N}])/gu;
/** What shops show of a card that they keep: `•••• 4242`. */
const CARD_TAIL =
  /(?:[•●∙·*][ \u00a0]?){3,16}[ \u00a0-]*\d{2,4}(?!\p{N})|(?<![\p{L}\p{N}])[xX]{4}[ \u00a0-]+\d{4}(?!\p{N})/gu;
const IBAN = /(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}(?:[ \u00a0-]?[A-Za-z0-9]){11,30}(?![\p{L}\p{N}])/gu;
/** Numbers for everybody are no person's: French 08 (CPCE art. L44), with or without 33. */
const SERVICE_NUMBER = /^(?:\+33|0033)?0?8\d{8}$/;
/** Longer strings are read in pieces: no pattern looks further back than this. */
const LONGEST = 200_000;

/** Places of private data in a text. `country` (ISO 3166-1) reads telephone numbers without +. */
export function patternRanges(text: string, country: string): Range[] {
  if (text.length < 4) return [];
  const piece = text.slice(0, LONGEST);
  const rest = text.slice(LONGEST);
  return [
    ...numbersAndNames(piece, country),
    ...(rest === ''
      ? []
      : patternRanges(rest, country).map((range) => ({
          ...range,
          start: range.start + LONGEST,
          end: range.end + LONGEST,
        }))),
  ];
}

function numbersAndNames(text: string, country: string): Range[] {
  const digits = /\d/.test(text);
  return [
    ...(/@|\(at\)/.test(text) ? whole(text, EMAIL, 'email') : []),
    ...namesIn(text),
    ...(digits
      ? [
          ...whole(text, CARD, 'card', (one) => isCardNumber(one.replace(/\D/g, ''))),
          ...whole(text, CARD_TAIL, 'card'),
          ...whole(text, IBAN, 'iban', (one) => isIban(one.replace(/[ \u00a0-]/g, ''))),
          ...phones(text, country),
          ...whole(text, ADDRESS_PATTERN, 'postal-address'),
          ...NUMBER_PATTERNS.flatMap(({ pattern, class: of }) =>
            groups(text, pattern, of, (one) => (one.match(/\d/g) ?? []).length >= 4),
          ),
        ]
      : []),
  ];
}

function namesIn(text: string): Range[] {
  return NAME_PATTERNS.flatMap(({ pattern, class: of }) => groups(text, pattern, of));
}

function phones(text: string, country: string): Range[] {
  if (!/\d(?:\D{0,4}\d){6}/.test(text)) return [];
  const defaultCountry: CountryCode = isSupportedCountry(country) ? country : 'FR';
  return findPhoneNumbersInText(text, defaultCountry)
    .filter(({ number }) => !SERVICE_NUMBER.test(number.number))
    .map(({ startsAt, endsAt }) => ({ start: startsAt, end: endsAt, class: 'phone' as const }));
}

function whole(
  text: string,
  pattern: RegExp,
  of: PrivateClass,
  holds: (found: string) => boolean = () => true,
): Range[] {
  return [...text.matchAll(pattern)]
    .filter(([found]) => holds(found))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, class: of }));
}

/** Group 1 of each match, which stands at its end. */
function groups(
  text: string,
  pattern: RegExp,
  of: PrivateClass,
  holds: (found: string) => boolean = () => true,
): Range[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const found = match[1] ?? '';
    const end = match.index + match[0].length;
    return found !== '' && holds(found) ? [{ start: end - found.length, end, class: of }] : [];
  });
}
