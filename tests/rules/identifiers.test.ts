/** Numbers as shops write them: which are found, and whether their check digits hold. */
import { describe, expect, test } from 'vitest';
import { isAddress, isEmail, isPhone } from '../../src/rules/contact-shapes.ts';
import { ibanHolds } from '../../src/rules/iban.ts';
import { identifiersIn } from '../../src/rules/identifiers.ts';
import { VAT_NUMBERS } from '../../src/rules/vat-numbers.ts';

const said = (text: string) =>
  identifiersIn(text).map(({ kind, country, valid }) => `${kind} ${country} ${valid}`);

describe('identifiers in a text', () => {
  test.each([
    ['SIREN 000 000 018', ['SIREN FR true']],
    ['SIREN : 000000019', ['SIREN FR false']],
    ['RCS Nantes 000 000 018 – 02 61 91 00 12', ['SIREN FR true']],
    ['R.C.S. Lyon B 000.000.026', ['SIREN FR true']],
    ['Siret 000 000 109 00017', ['SIRET FR true']],
    ['SIRET : 000 000 109 00018', ['SIRET FR false']],
    ['TVA intracommunautaire : FR 66 000000018', ['VAT FR true']],
    ['TVA FR67000000018', ['VAT FR false']],
    ['USt-IdNr. DE900000014', ['VAT DE true']],
    ['USt-IdNr.: DE 900 000 012', ['VAT DE false']],
    ['P. IVA 90000000019', ['VAT IT true']],
    ['Partita IVA: 90000000012', ['VAT IT false']],
    ['CIF B90000019', ['VAT ES true']],
    ['C.I.F.: B-9000001-8', ['VAT ES false']],
    ['ΑΦΜ EL094259216', ['VAT GR true']],
    ['IBAN : FR14 2004 1010 0505 0001 3M02 606', ['IBAN FR true']],
    ['IBAN DE89 3704 0044 0532 0130 00 BIC COBADEFF', ['IBAN DE true']],
    ['IBAN: DE88 3704 0044 0532 0130 00', ['IBAN DE false']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));

  test.each([
    'AB 12345678 Paris',
    'IT 20121 Milano',
    'Commande 000004812 du 3 novembre 2026',
    'Tél. 02 61 91 00 12',
    'SIREN en cours d’attribution',
    'RCS Luxembourg B123456',
    'capital de 8 000 €',
    '',
  ])('none in “%s”', (text) => expect(said(text)).toEqual([]));

  test('every member state has its own shape', () => {
    expect(Object.keys(VAT_NUMBERS)).toHaveLength(27);
    const shapes = Object.values(VAT_NUMBERS).map(({ shape }) => shape);
    expect(shapes.filter((shape) => shape.test('') || shape.test('ABC'))).toEqual([]);
  });

  test('an IBAN of an unknown country or cut short does not hold', () => {
    expect(ibanHolds('XX89370400440532013000')).toBe(false);
    expect(ibanHolds('DE8937040044')).toBe(false);
  });
});

describe('how one can be reached', () => {
  test.each([
    '4 chemin des Potiers, 44999 Fictiville',
    'Ofenweg 4, D-99999 Musterstadt',
    'Keizersgracht 1, 1015 AA Amsterdam',
    'ul. Długa 1, 00-999 Warszawa',
    'Storgatan 1, 111 22 Stockholm',
    'Rua Nova 1, 1000-001 Lisboa',
    '1 High Street, London SW1A 1AA',
    'Brīvības iela 1, Rīga, LV-1010',
    'str. Lungă 1, 010101 București',
  ])('address: %s', (text) => expect(isAddress(text)).toBe(true));
  test.each([
    'Capital de 10000 Euros',
    'Livraison sous 3 jours',
    'Commande 4812',
    'Paris',
    'RCS 123456',
  ])('no address: %s', (text) => expect(isAddress(text)).toBe(false));

  test.each([
    '02 61 91 00 12',
    '+33 (0)2 61 91 00 12',
    '+49 30 23125 012',
    '0049 30/23125012',
    'Tel. 912 345 678',
    'Teléfono: 912345678',
    'Puh. 10 123 4567',
    '(01) 23 45 67 89',
  ])('phone: %s', (text) => expect(isPhone(text)).toBe(true));
  test.each([
    'RCS Nantes 000 000 018',
    'Lundi au vendredi de 9 h à 17 h',
    '8 000 €',
    'SIRET 732 829 320 00074',
  ])('no phone: %s', (text) => expect(isPhone(text)).toBe(false));

  test.each(['contact@brume.example', 'Write to hello [at] misty.example', 'a.b (at) c.de'])(
    'e-mail: %s',
    (text) => expect(isEmail(text)).toBe(true),
  );
  test.each(['Suivez-nous @brume', 'E-mail', 'at misty.example'])('no e-mail: %s', (text) =>
    expect(isEmail(text)).toBe(false),
  );
});
