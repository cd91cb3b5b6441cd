/** Whose law: what a shop shows of itself. */
import { describe, expect, it } from 'vitest';
import { jurisdiction } from '../../src/check/jurisdiction.ts';
import { shippedPacks } from '../../src/check/shipped-packs.ts';
import type { PageFacts } from '../../src/facts/page-facts.ts';
import { block, link, page, priced } from './pages.ts';

const where = (shop: Partial<PageFacts>, setting?: string) =>
  jurisdiction([page(shop)], shippedPacks, setting);
const says = (...texts: string[]) => ({ blocks: texts.map((text) => block(text)) });
const stated = (...countries: string[]) => ({
  structured: { types: [], offers: [], delivery: [], returns: [], countries },
});
const inMain = (...texts: string[]) => texts.map((text) => block(text, 'main'));

type Row = [string, Partial<PageFacts>, string, string];

describe('what the shop shows', () => {
  const rows: Row[] = [
    ['a structured address', stated('FR'), 'FR', 'address'],
    ['a French VAT number', says('TVA FR 12 345 678 901'), 'FR', 'vat-number'],
    ['a French VAT number without spaces', says('FR12345678901'), 'FR', 'vat-number'],
    ['a German VAT number', says('USt-IdNr.: DE123456789'), 'DE', 'vat-number'],
    ['a Belgian VAT number', says('TVA BE 0123.456.789'), 'BE', 'vat-number'],
    ['a Spanish VAT number', says('VAT: ESB12345678'), 'ES', 'vat-number'],
    ['a Dutch VAT number', says('BTW NL123456789B01'), 'NL', 'vat-number'],
    ['an Italian VAT number', says('P.IVA IT01234567890'), 'IT', 'vat-number'],
    ['an Italian number without prefix', says('P.IVA 01234567890'), 'IT', 'register-number'],
    ['a SIREN', says('SAS au capital de 10 000 € – SIREN 123 456 789'), 'FR', 'register-number'],
    ['an RCS number', says('RCS Paris B 123 456 789'), 'FR', 'register-number'],
    ['a SIRET', says('SIRET : 123 456 789 00012'), 'FR', 'register-number'],
    ['an HRB number', says('Amtsgericht München, HRB 123456'), 'DE', 'register-number'],
    ['a KvK number', says('KvK-nummer: 12345678'), 'NL', 'register-number'],
    ['a Belgian enterprise number', says('BCE 0123.456.789'), 'BE', 'register-number'],
    ['a Spanish CIF', says('CIF: B-12345678'), 'ES', 'register-number'],
    ['an address', says('12 rue des Lilas, 75011 Paris, France'), 'FR', 'address'],
    ['an address in English', says('Hauptstr. 1, 10115 Berlin, Germany'), 'DE', 'address'],
    ['a Dutch address', says('Kade 3, 1012 AB Amsterdam, Nederland'), 'NL', 'address'],
    ['a Belgian address', says('Rue Haute 1, B-1000 Bruxelles – Belgique'), 'BE', 'address'],
    ['a phone number', says('Service client : +33 (0)1 23 45 67 89'), 'FR', 'phone'],
    ['a phone link', { links: [link('tel:+34912345678')] }, 'ES', 'phone'],
    ['a phone number with 00', says('Tel. 0049 30 1234567'), 'DE', 'phone'],
    ['its domain', { url: 'https://www.boutique.fr/panier' }, 'FR', 'domain'],
    ['its language', { lang: 'it' }, 'IT', 'language'],
    ['the region of its language', { lang: 'nl-BE' }, 'BE', 'language'],
    [
      'the language that the browser detected',
      { detected: { language: 'fr', percent: 97 } },
      'FR',
      'language',
    ],
    ['a currency of one member state', { blocks: [priced('PLN')] }, 'PL', 'currency'],
    ['an Austrian VAT number', { lang: 'de', ...says('UID: ATU12345678') }, 'AT', 'vat-number'],
    ['an Irish address', says('1 Quay St, Dublin, D02 AF30 Dublin, Ireland'), 'IE', 'address'],
  ];
  it.each(rows)('%s', (_, shop, country, why) => {
    expect(where(shop)).toMatchObject({ country, why });
  });

  it('quotes the text that decided', () => {
    expect(where(says('RCS Paris B 123 456 789')).detail).toBe('RCS Paris B 123 456 789');
    expect(where({ url: 'https://www.boutique.fr/' }).detail).toBe('.fr');
  });
});

describe('stronger signs come first', () => {
  const rows: Row[] = [
    [
      'a VAT number before a domain',
      { url: 'https://shop.de/', ...says('TVA FR12345678901') },
      'FR',
      'vat-number',
    ],
    ['a register before a phone', says('HRB 123456', '+33 1 23 45 67 89'), 'DE', 'register-number'],
    ['a domain before a language', { url: 'https://shop.be/', lang: 'fr' }, 'BE', 'domain'],
    [
      'weaker signs choose among the stronger ones',
      {
        url: 'https://shop.com/',
        lang: 'fr',
        ...says('TVA FR12345678901', 'USt DE123456789'),
      },
      'FR',
      'language',
    ],
    [
      'a host of another country beside the shop',
      {
        url: 'https://winkel.be/',
        ...says('BCE 0123.456.789', 'RCS Lille 123 456 789'),
      },
      'BE',
      'domain',
    ],
  ];
  it.each(rows)('%s', (_, shop, country, why) => {
    expect(where(shop)).toMatchObject({ country, why });
  });

  it("the user's setting comes before all", () => {
    expect(where(says('TVA FR12345678901'), 'DE')).toMatchObject({ country: 'DE', why: 'setting' });
    expect(where({ lang: 'fr' }, 'eu')).toMatchObject({ country: 'EU', why: 'setting' });
  });

  it('a sign on an earlier page of the purchase counts', () => {
    const legal = page({
      url: 'https://shop.example/mentions-legales',
      blocks: inMain('SIREN 123 456 789'),
    });
    expect(jurisdiction([legal, page({ lang: 'de' })], shippedPacks)).toMatchObject({
      country: 'FR',
    });
  });
});
