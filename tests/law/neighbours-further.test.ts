/** Countries that share a language, a currency, a form of number or a name with the next one: the second half. */
import { describe } from 'vitest';
import { holds, says } from './country-rows.ts';
import { block, priced } from './pages.ts';

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
