/** Countries that share a language, a currency, a form of number or a name with the next one. */
import { describe, expect, it } from 'vitest';
import { jurisdiction } from '../../src/check/jurisdiction.ts';
import type { PageFacts } from '../../src/facts/page-facts.ts';
import { lawPacks } from '../../src/law/packs.ts';
import { block, page, priced } from './pages.ts';

const says = (...texts: string[]) => ({ blocks: texts.map((text) => block(text)) });
type Row = [string, Partial<PageFacts>, string, string];

function holds(rows: Row[]): void {
  it.each(rows)('%s', (_, shop, country, why) => {
    expect(jurisdiction([page(shop)], lawPacks)).toMatchObject({ country, why });
  });
}

describe('Austria and Germany', () => {
  holds([
    ['a UID', { lang: 'de', ...says('UID-Nr.: ATU12345678') }, 'AT', 'vat-number'],
    [
      'a Firmenbuch number',
      { lang: 'de', ...says('FN 123456a, HG Wien') },
      'AT',
      'register-number',
    ],
    ['a Firmenbuch number apart', says('Firmenbuchnummer: 123456 a'), 'AT', 'register-number'],
    ['a figure in English capitals', says('FN 123456'), 'EU', 'unknown'],
    [
      'a Viennese address',
      { lang: 'de', ...says('Ring 1, 1010 Wien, Österreich') },
      'AT',
      'address',
    ],
    [
      'a German address',
      { lang: 'de', ...says('Weg 1, 10115 Berlin, Deutschland') },
      'DE',
      'address',
    ],
    ['the region of the language', { lang: 'de-AT' }, 'AT', 'language'],
    [
      'a German shop that delivers there',
      { url: 'https://laden.de/', lang: 'de-AT' },
      'DE',
      'domain',
    ],
    [
      'both phones, Austrian domain',
      { url: 'https://laden.at/', ...says('+43 1 2345678', '+49 30 1234567') },
      'AT',
      'domain',
    ],
  ]);
});

describe('Belgium, the Netherlands, France and Luxembourg', () => {
  holds([
    ['Luxembourg VAT in French', { lang: 'fr', ...says('TVA LU12345678') }, 'LU', 'vat-number'],
    [
      'Luxembourg VAT in German',
      { lang: 'de', ...says('USt-IdNr. LU 12345678') },
      'LU',
      'vat-number',
    ],
    [
      'a Luxembourg address',
      { lang: 'fr', ...says('1 Grand-Rue, L-1661 Luxembourg, Luxembourg') },
      'LU',
      'address',
    ],
    ['a Luxembourg phone', { lang: 'fr', ...says('+352 26 12 34 56') }, 'LU', 'phone'],
    [
      'Belgium in Dutch',
      { lang: 'nl', ...says('Ondernemingsnr. BTW BE 0123.456.789') },
      'BE',
      'vat-number',
    ],
    [
      'the Netherlands in French',
      { lang: 'fr', ...says('TVA NL123456789B01') },
      'NL',
      'vat-number',
    ],
    [
      'the town of Luxembourg in a French text',
      { lang: 'fr', ...says('Livraison au Luxembourg') },
      'FR',
      'language',
    ],
    [
      'a Belgian town and a Luxembourg phone',
      { lang: 'fr', ...says('6700 Arlon, Belgique', '+352 26 12 34 56') },
      'BE',
      'address',
    ],
  ]);
});

describe('Ireland and the United Kingdom', () => {
  holds([
    ['an Irish VAT number', { lang: 'en-GB', ...says('VAT No. IE1234567FA') }, 'IE', 'vat-number'],
    [
      'a company of Ireland',
      { lang: 'en', ...says('Registered in Ireland No. 123456') },
      'IE',
      'register-number',
    ],
    ['Northern Ireland', says('1 High St, BT1 1AA Belfast, Northern Ireland'), 'EU', 'unknown'],
    [
      'a British VAT number without prefix',
      { lang: 'en-GB', ...says('VAT NO 123 456 789') },
      'EU',
      'unknown',
    ],
    [
      'a British company',
      says('Company number 12345678, registered in England and Wales'),
      'EU',
      'unknown',
    ],
    [
      'an Irish shop with a British phone',
      { url: 'https://shop.ie/', ...says('VAT IE1234567FA', '+44 20 7946 0000') },
      'IE',
      'vat-number',
    ],
    [
      'British pounds on an Irish domain',
      { url: 'https://shop.ie/', blocks: [priced('GBP')] },
      'IE',
      'domain',
    ],
    ['the Irish tag', { lang: 'en-IE' }, 'IE', 'language'],
  ]);
});

describe('Cyprus and Greece', () => {
  holds([
    ['a Greek VAT number', { lang: 'el', ...says('ΑΦΜ EL123456789') }, 'GR', 'vat-number'],
    [
      'a Greek number without prefix',
      { lang: 'el', ...says('Α.Φ.Μ. 123456789') },
      'GR',
      'register-number',
    ],
    [
      'the Greek commercial register',
      { lang: 'el', ...says('Αρ. ΓΕΜΗ: 123456789000') },
      'GR',
      'register-number',
    ],
    ['a Greek address', { lang: 'el', ...says('Ερμού 1, 105 63 Αθήνα, Ελλάδα') }, 'GR', 'address'],
    ['a Cypriot VAT number', { lang: 'el', ...says('ΦΠΑ CY12345678X') }, 'CY', 'vat-number'],
    [
      'a Cypriot address',
      { lang: 'el', ...says('Λήδρας 1, 1011 Λευκωσία, Κύπρος') },
      'CY',
      'address',
    ],
    ['a Cypriot phone', { lang: 'el', ...says('+357 22 123456') }, 'CY', 'phone'],
    ['a Cypriot domain', { url: 'https://shop.com.cy/', lang: 'el' }, 'CY', 'domain'],
    ['Greek alone', { lang: 'el' }, 'GR', 'language'],
  ]);
});

describe('Portugal and Spain', () => {
  holds([
    ['a Portuguese NIF', { lang: 'pt-PT', ...says('NIF 501 234 567') }, 'PT', 'register-number'],
    ['a Portuguese NIPC', says('NIPC: 501234567'), 'PT', 'register-number'],
    ['a Spanish NIF', { lang: 'es', ...says('NIF: B-12345678') }, 'ES', 'register-number'],
    ['a Portuguese address', says('Rua Augusta 1, 1100-053 Lisboa, Portugal'), 'PT', 'address'],
    ['the Portuguese tag', { lang: 'pt-PT' }, 'PT', 'language'],
    ['a Brazilian shop', { lang: 'pt-BR', blocks: [priced('BRL')] }, 'EU', 'unknown'],
    ['Spanish on a Portuguese domain', { url: 'https://tienda.pt/', lang: 'es' }, 'PT', 'domain'],
  ]);
});

describe('the crowns of the north', () => {
  holds([
    ['Swedish crowns', { lang: 'en', blocks: [priced('SEK')] }, 'SE', 'currency'],
    ['Danish crowns', { lang: 'en', blocks: [priced('DKK')] }, 'DK', 'currency'],
    ['Norwegian crowns', { lang: 'en', blocks: [priced('NOK')] }, 'NO', 'currency'],
    ['Icelandic crowns', { lang: 'en', blocks: [priced('ISK')] }, 'IS', 'currency'],
    ['several crowns', { blocks: [priced('SEK'), priced('DKK'), priced('NOK')] }, 'EU', 'unknown'],
    ['Swedish in Finland', { lang: 'sv-FI', blocks: [priced('EUR')] }, 'FI', 'language'],
    ['Swedish with euros', { lang: 'sv', blocks: [priced('EUR')] }, 'EU', 'unknown'],
    ['a Norwegian number', { lang: 'nb', ...says('Org.nr: 912 345 678') }, 'NO', 'register-number'],
    ['a Swedish number', { lang: 'sv', ...says('Org.nr: 556123-4567') }, 'SE', 'register-number'],
    [
      'a Norwegian VAT number',
      { lang: 'en', ...says('VAT NO 912 345 678 MVA') },
      'NO',
      'vat-number',
    ],
    ['a Danish CVR', { lang: 'da', ...says('CVR-nr. 12345678') }, 'DK', 'register-number'],
    [
      'a Finnish number in Swedish',
      { lang: 'sv', ...says('FO-nummer 1234567-8') },
      'FI',
      'register-number',
    ],
    ['an island of another ocean', says('123 Coney Island', '555 Long Island'), 'EU', 'unknown'],
    ['an Icelandic address', says('Laugavegur 1, 101 Reykjavík, Ísland'), 'IS', 'address'],
  ]);
});

describe('Czechia and Slovakia', () => {
  holds([
    ['one IČO alone', says('IČO: 12345678'), 'EU', 'unknown'],
    ['an IČO in Czech', { lang: 'cs', ...says('IČO: 12345678') }, 'CZ', 'language'],
    ['an IČO in Slovak', { lang: 'sk', ...says('IČO: 12345678') }, 'SK', 'language'],
    [
      'an IČO on a Slovak domain, in Czech',
      { url: 'https://obchod.sk/', lang: 'cs', ...says('IČO: 12345678') },
      'SK',
      'domain',
    ],
    ['an IČO and a phone', says('IČO: 12345678', '+421 2 1234 5678'), 'SK', 'phone'],
    ['a Czech VAT number', says('DIČ: CZ12345678'), 'CZ', 'vat-number'],
    ['a Slovak VAT number', says('IČ DPH: SK2020123456'), 'SK', 'vat-number'],
    ['a Czech address', says('Dlouhá 1, 110 00 Praha, Česká republika'), 'CZ', 'address'],
    ['a Slovak address', says('Obchodná 1, 811 06 Bratislava, Slovensko'), 'SK', 'address'],
    ['Czech crowns', { lang: 'sk', blocks: [priced('CZK')] }, 'CZ', 'currency'],
    [
      'an IČO with Czech crowns',
      { blocks: [block('IČO: 12345678'), priced('CZK')] },
      'CZ',
      'currency',
    ],
  ]);
});

describe('the others', () => {
  holds([
    ['a Polish NIP', { lang: 'pl', ...says('NIP: 123-456-78-90') }, 'PL', 'register-number'],
    [
      'a Hungarian tax number',
      { lang: 'hu', ...says('Adószám: 12345678-2-42') },
      'HU',
      'register-number',
    ],
    ['a Romanian CUI', { lang: 'ro', ...says('CUI 12345678') }, 'RO', 'register-number'],
    [
      'a Romanian VAT number of seven digits',
      { lang: 'ro', ...says('CIF RO1234567') },
      'RO',
      'vat-number',
    ],
    ['an article number', { lang: 'en', ...says('Model RO123456') }, 'EU', 'unknown'],
    ['a Bulgarian ЕИК', { lang: 'bg', ...says('ЕИК: 123456789') }, 'BG', 'register-number'],
    ['a Croatian OIB', { lang: 'hr', ...says('OIB: 12345678901') }, 'HR', 'register-number'],
    [
      'a Slovene tax number',
      { lang: 'sl', ...says('Davčna številka: 12345678') },
      'SI',
      'register-number',
    ],
    [
      'a Lithuanian code',
      { lang: 'lt', ...says('Įmonės kodas 123456789') },
      'LT',
      'register-number',
    ],
    ['a Latvian number', { lang: 'lv', ...says('Reģ. Nr. 40123456789') }, 'LV', 'register-number'],
    [
      'an Estonian code',
      { lang: 'et', ...says('Registrikood: 12345678') },
      'EE',
      'register-number',
    ],
    ['Latvia or Lithuania by domain', { url: 'https://veikals.lv/', lang: 'en' }, 'LV', 'domain'],
    ['a Maltese VAT number', { lang: 'en', ...says('VAT MT 1234 5678') }, 'MT', 'vat-number'],
  ]);
});
