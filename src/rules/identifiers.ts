/**
 * Numbers that identify a company or an account, found in a text with the word or the shape that
 * announces them, and held against their own check digits by kept libraries. A number that
 * fails may be a slip of the pen: it tells nothing of the trader by itself.
 */
import { validate as siren } from 'stdnum/lib/cjs/fr/siren.js';
import { validate as siret } from 'stdnum/lib/cjs/fr/siret.js';
import { ibanHolds } from './iban.ts';
import { VAT_NUMBERS } from './vat-numbers.ts';

export type Identifier = {
  kind: 'SIREN' | 'SIRET' | 'VAT' | 'IBAN';
  /** ISO 3166-1 code of the country that gave it. */
  country: string;
  /** As written. */
  number: string;
  valid: boolean;
};

const SEPARATED = (digits: number) => `\\d(?:[ .\\u00a0\\u202f]?\\d){${digits - 1}}`;
const SIRET = new RegExp(`\\bSIRET\\b[^\\d\\n|]{0,25}(${SEPARATED(14)})(?!\\d)`, 'giu');
const SIREN = new RegExp(`\\bSIREN\\b[^\\d\\n|]{0,25}(${SEPARATED(9)})(?!\\d)`, 'giu');
const RCS = new RegExp(`\\bR\\.? ?C\\.? ?S\\b[^\\d\\n|]{0,40}(${SEPARATED(9)})(?!\\d)`, 'gu');
/** A country's prefix and what follows: its own shape decides how far the number reaches. */
const PREFIXED = new RegExp(
  `(?<![\\p{L}\\p{N}])(${Object.keys(VAT_NUMBERS).join('|')})[ .\\u00a0]?([0-9A-Z](?:[ .\\u00a0-]?[0-9A-Z]){6,13})`,
  'gu',
);
/** VAT numbers that are written at home without their prefix, by the word that announces them. */
const AT_HOME: [prefix: string, pattern: RegExp][] = [
  ['IT', /\b(?:P\.? ?IVA|Partita IVA)\b[^\p{L}\d\n|]{0,6}(\d{11})(?!\d)/giu],
  [
    'ES',
    /\b(?:C\.?I\.?F|N\.?I\.?F)\b[^\p{L}\d\n|]{0,6}([A-Z][ -]?\d{7}[ -]?[0-9A-Z])(?![0-9A-Z])/giu,
  ],
];
const IBAN = /\bIBAN\b[^\p{L}\d\n|]{0,10}([A-Z]{2}\d{2}(?:[ \u00a0]?[0-9A-Z]){11,30})/giu;

/** Every number that the text announces as one of these, in the order of the kinds. */
export function identifiersIn(text: string): Identifier[] {
  if (!/\d{2}/.test(text)) return [];
  const french = (kind: 'SIREN' | 'SIRET', pattern: RegExp, check: typeof siren): Identifier[] =>
    numbers(text, pattern).map((number) => ({
      kind,
      country: 'FR',
      number,
      valid: check(compact(number)).isValid,
    }));
  return [
    ...french('SIRET', SIRET, siret),
    ...french('SIREN', SIREN, siren),
    ...french('SIREN', RCS, siren),
    ...vatNumbers(text),
    ...AT_HOME.flatMap(([country, pattern]) =>
      numbers(text, pattern).map((number) => ({
        kind: 'VAT' as const,
        country,
        number,
        valid: VAT_NUMBERS[country]?.check(compact(number)).isValid ?? true,
      })),
    ),
    ...numbers(text, IBAN).map((number) => ({
      kind: 'IBAN' as const,
      country: number.slice(0, 2).toUpperCase(),
      number,
      valid: ibanHolds(compact(number)),
    })),
  ];
}

/** "FR76 XXXX XXXX": digits that were left out. */
const MASKED = /X ?X ?X/i;
const numbers = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)]
    .map((match) => (match[1] ?? '').trim())
    .filter((number) => !MASKED.test(number));
const compact = (number: string) => number.replace(/[^0-9a-z]/gi, '').toUpperCase();

/** Only what has its country's whole shape is taken for a VAT number. */
function vatNumbers(text: string): Identifier[] {
  return [...text.matchAll(PREFIXED)].flatMap(([, prefix = '', rest = '']) => {
    const known = VAT_NUMBERS[prefix];
    const shaped = known?.shape.exec(compact(rest))?.[0];
    if (!known || !shaped || /^XX/.test(shaped)) return [];
    return [
      {
        kind: 'VAT' as const,
        country: prefix === 'EL' ? 'GR' : prefix,
        number: prefix + shaped,
        valid: known.check(shaped).isValid,
      },
    ];
  });
}
