/** What must not be taken for the shop's country: the buyer's own data, hosts, counts, other continents. */
import { describe, expect, it } from 'vitest';
import { jurisdiction } from '../../src/check/jurisdiction.ts';
import { shippedPacks } from '../../src/check/shipped-packs.ts';
import type { PageFacts } from '../../src/facts/page-facts.ts';
import { block, field, link, page, priced } from './pages.ts';

const where = (shop: Partial<PageFacts>) => jurisdiction([page(shop)], shippedPacks);
const says = (...texts: string[]) => ({ blocks: texts.map((text) => block(text)) });
const inMain = (...texts: string[]) => texts.map((text) => block(text, 'main'));

type Row = [string, Partial<PageFacts>, string, string];

describe('traps', () => {
  const buyer = inMain('Livraison : 12 rue des Lilas, 75011 Paris, France', '+33 6 12 34 56 78');
  const rows: Row[] = [
    ['nothing at all', {}, 'EU', 'unknown'],
    ['English alone', { lang: 'en-GB' }, 'EU', 'unknown'],
    ['a language of no pack', { lang: 'pt' }, 'EU', 'unknown'],
    ['the euro', { blocks: [priced('EUR')] }, 'EU', 'unknown'],
    ["the buyer's own address and phone number", { blocks: buyer }, 'EU', 'unknown'],
    [
      "the buyer's address in no landmark",
      {
        blocks: [block('12 rue des Lilas, 75011 Paris, France', 'none')],
      },
      'EU',
      'unknown',
    ],
    [
      "the buyer's address on a page that asks for it",
      {
        url: 'https://shop.example/checkout/contact',
        controls: [field('street')],
        blocks: buyer,
      },
      'EU',
      'unknown',
    ],
    [
      'countries of delivery',
      says('Livraison en France, Belgique, Allemagne, Espagne'),
      'EU',
      'unknown',
    ],
    [
      'the label of a VAT field',
      { blocks: [{ ...block('TVA, ex. FR12345678901'), kind: 'label' as const }] },
      'EU',
      'unknown',
    ],
    [
      'a hidden footer',
      { blocks: [{ ...block('SIREN 123 456 789'), visible: 'no' as const }] },
      'EU',
      'unknown',
    ],
    ['the host of the site', says('Hébergeur : OVH, RCS Lille 123 456 789'), 'EU', 'unknown'],
    [
      'a British shop in French',
      { lang: 'fr', ...says('VAT GB 123 4567 89', '+44 20 7946 0000') },
      'EU',
      'unknown',
    ],
    ['a Swiss shop in German', { url: 'https://laden.ch/', lang: 'de-CH' }, 'EU', 'unknown'],
    ['Swiss prices in French', { lang: 'fr', blocks: [priced('CHF')] }, 'EU', 'unknown'],
    ['an American shop in Spanish', { lang: 'es', blocks: [priced('USD')] }, 'EU', 'unknown'],
    ['a Mexican shop', { lang: 'es-MX', blocks: [priced('MXN')] }, 'EU', 'unknown'],
    ['a Canadian shop in French', { lang: 'fr-CA' }, 'EU', 'unknown'],
    ['a Tunisian phone in French', { lang: 'fr', ...says('+216 71 123 456') }, 'EU', 'unknown'],
    ['a domain that is sold to all', { url: 'https://shop.io/' }, 'EU', 'unknown'],
    [
      'a country name inside a domain',
      { url: 'https://boutique.fr.example.com/' },
      'EU',
      'unknown',
    ],
    ['an address without a domain', { url: 'http://127.0.0.1:8080/fr/' }, 'EU', 'unknown'],
    [
      'a Luxembourg company',
      { lang: 'fr', ...says('R.C.S. Luxembourg B 123456') },
      'LU',
      'register-number',
    ],
    ['a big number in Spanish', says('MÁS DE 100.000.000 CLIENTES'), 'EU', 'unknown'],
    ['a count with a plus', says('+33 000 avis clients'), 'EU', 'unknown'],
    ['a telephone of each country', says('+33 1 23 45 67 89', '+49 30 1234567'), 'EU', 'unknown'],
    [
      'VAT numbers of two countries, and nothing else',
      says('TVA FR12345678901', 'USt DE123456789'),
      'EU',
      'unknown',
    ],
    ['ten thousand points in France', says('Retrait dans 10000 points en France'), 'EU', 'unknown'],
    ['a malformed phone link', { links: [link('tel:%E0%A4%A')] }, 'EU', 'unknown'],
  ];
  it.each(rows)('%s', (_, shop, country, why) => {
    expect(where(shop)).toMatchObject({ country, why });
  });

  it('says which signs disagreed, and what showed a shop outside the Union', () => {
    expect(where(says('+33 1 23 45 67 89', '+49 30 1234567')).detail).toBe(
      '+33 1 23 45 67 89 · +49 30 1234567',
    );
    expect(where({ url: 'https://laden.ch/' }).detail).toBe('.ch');
  });
});

it('reads a long footer in a bounded time', () => {
  const text = '75011 Paris et 12 345 RCS FR12 +33 '.repeat(30);
  const started = performance.now();
  where({ blocks: Array.from({ length: 300 }, () => block(text)) });
  expect(performance.now() - started).toBeLessThan(4000);
});
