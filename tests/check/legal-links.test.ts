import { describe, expect, it } from 'vitest';
import { type LegalLink, legalLinks } from '../../src/check/legal-links.ts';
import { sameSite } from '../../src/check/same-site.ts';
import type { Link } from '../../src/facts/page-facts.ts';
import type { PageView } from '../../src/rules/define-rule.ts';
import { compile } from '../../src/words/compile.ts';
import { languagePack } from '../../src/words/packs.ts';

const SHOP = 'https://boutique.example';
const french = compile([languagePack('fr') ?? []].flat());

function link(text: string, href: string, part: Partial<Link> = {}): Link {
  const url = new URL(href, SHOP).href;
  return {
    at: 0,
    frame: 0,
    href: url,
    text,
    name: text,
    visible: 'yes',
    region: 'footer',
    target: [],
    ...part,
  };
}

function page(links: Link[], part: Partial<PageView> = {}): PageView {
  return {
    kind: 'review',
    url: `${SHOP}/commande`,
    words: french,
    country: 'FR',
    on: '2026-11-22',
    scope: 'goods',
    controls: [],
    blocks: [],
    links,
    structured: { types: [], offers: [], delivery: [], returns: [], countries: [] },
    frames: [],
    earlier: [],
    orderControl: null,
    layout: true,
    fromStart: true,
    ...part,
  };
}
const short = (links: LegalLink[]) =>
  links.map(({ kind, url, came }) => `${kind} ${url.replace(SHOP, '')} ${came ?? 'to read'}`);

describe('links to legal pages', () => {
  it('are found by their words, one of each kind first, in a fixed order', () => {
    const links = [
      link('Confidentialité', '/vie-privee'),
      link('CGV', '/cgv'),
      link('Conditions d’utilisation', '/cgu'),
      link('Mentions légales', '/mentions'),
      link('Livraison', '/infos-livraison'),
      link('Droit de rétractation', '/retractation'),
      link('Retours', '/retours'),
      link('Nos lampes', '/lampes'),
    ];
    const expected = [
      'terms /cgv to read',
      'legal-notice /mentions to read',
      'withdrawal /retractation to read',
      'returns /retours to read',
      'delivery /infos-livraison to read',
      'privacy /vie-privee to read',
      'terms /cgu to read',
    ];
    expect(short(legalLinks([page(links)]))).toEqual(expected);
    expect(short(legalLinks([page(links)]))).toEqual(expected);
  });

  it('are at most eight, and those beyond are named', () => {
    const links = Array.from({ length: 12 }, (_, n) => link('CGV', `/cgv-${n}`));
    const found = legalLinks([page(links)]);
    expect(found.filter(({ came }) => came === null)).toHaveLength(8);
    expect(found.filter(({ came }) => came === 'too-many').map(({ url }) => url)).toEqual(
      [8, 9, 10, 11].map((n) => `${SHOP}/cgv-${n}`),
    );
  });

  it('stand once, whatever part of the page they point at', () => {
    const links = [link('CGV', '/cgv'), link('CGV', '/cgv#article-3'), link('Nos CGV', '/cgv')];
    expect(short(legalLinks([page(links)]))).toEqual(['terms /cgv to read']);
  });

  it('of the open page come before those of the pages before it', () => {
    const cart = page([link('CGV', '/cgv-2025'), link('Mentions légales', '/mentions')], {
      url: `${SHOP}/panier`,
    });
    expect(short(legalLinks([cart, page([link('CGV', '/cgv')])]))).toEqual([
      'terms /cgv to read',
      'legal-notice /mentions to read',
      'terms /cgv-2025 to read',
    ]);
  });

  it('are not taken from a legal page that was read itself', () => {
    const terms = page([link('Mentions légales', '/autres-mentions')], { legal: 'terms' });
    expect(legalLinks([terms, page([link('CGV', '/cgv')])]).map(({ kind }) => kind)).toEqual([
      'terms',
    ]);
  });

  it('of another site or of no web page are named and not read', () => {
    const links = [
      link('CGV', 'https://autre.example/cgv'),
      link('Mentions légales', '/mentions.pdf'),
      link('Retours', 'mailto:retours@boutique.example'),
      link('Confidentialité', 'javascript:void(0)'),
    ];
    expect(legalLinks([page(links)])).toEqual([
      {
        kind: 'terms',
        name: 'CGV',
        url: 'https://autre.example/cgv',
        came: 'other-site',
        detail: 'autre.example',
      },
      {
        kind: 'legal-notice',
        name: 'Mentions légales',
        url: `${SHOP}/mentions.pdf`,
        came: 'not-html',
        detail: 'PDF',
      },
    ]);
  });

  it('of a payment service are not named where the shop has its own', () => {
    const links = [link('CGV', '/cgv'), link('CGV', 'https://paiement.example/cgv')];
    expect(short(legalLinks([page(links)]))).toEqual(['terms /cgv to read']);
  });

  it.each([
    ['goes back to the cart', link('Retour', '/panier', { region: 'main' })],
    ['is a step of the order', link('Livraison', '/commande', { region: 'main' })],
    ['changes the delivery', link('Modifier la livraison', '/livraison')],
    ['is a step beside the order', link('Livraison', '/livraison', { region: 'main' })],
    ['is hidden', link('CGV', '/cgv', { visible: 'no' })],
    ['is a place on the open page', link('CGV', '/commande#cgv')],
    ['is a whole sentence', link(`J’accepte les CGV ${'et la suite '.repeat(9)}`, '/cgv')],
    ['is a word of something else', link('Lampe Orme', '/lampe')],
  ])('do not hold one that %s', (_, one) => {
    expect(legalLinks([page([one])])).toEqual([]);
  });

  it('are asked for over the secure connection that the page has', () => {
    const plain = link('CGV', 'http://boutique.example/cgv');
    expect(short(legalLinks([page([plain])]))).toEqual(['terms /cgv to read']);
  });
});

describe('one site', () => {
  it.each([
    ['https://boutique.example/a', 'https://boutique.example/b', true],
    ['https://www.boutique.example/', 'https://aide.boutique.example/', true],
    ['https://boutique.example/', 'https://aide.boutique.example/', true],
    ['https://boutique.example/', 'https://autreboutique.example/', false],
    ['https://a.boutique.example/', 'https://b.boutique.example/', false],
    ['https://boutique.co.uk/', 'https://autre.co.uk/', false],
    ['https://boutique.example/', 'https://boutique.example:8443/', false],
    ['http://127.0.0.1:80/', 'http://1.127.0.0.1/', false],
    ['https://example/', 'https://boutique.example/', false],
    ['https://boutique.example/', 'ftp://boutique.example/', false],
    ['https://boutique.example/', 'pas une adresse', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(sameSite(one, other)).toBe(same);
    expect(sameSite(other, one)).toBe(same);
  });
});
