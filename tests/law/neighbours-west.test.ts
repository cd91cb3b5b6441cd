/** Countries that share a language, a currency, a form of number or a name with the next one. */
import { describe } from 'vitest';
import { holds, says } from './country-rows.ts';
import { priced } from './pages.ts';

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
