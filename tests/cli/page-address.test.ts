import { describe, expect, it } from 'vitest';
import { pageAddress } from '../../src/cli/page-address.ts';

const AT = 'https://boutique.example/commande?etape=3';

describe('the address of a saved page', () => {
  it.each([
    ['the mark of a browser', `<!-- saved from url=(0041)${AT} --><html>`],
    ['the canonical link', `<link href='${AT}' rel='canonical'>`],
    ['an unquoted canonical link', `<link rel=canonical href=${AT}>`],
    ['Open Graph', `<meta content="${AT}" property="og:url">`],
    ['the base', `<base href="${AT}">`],
  ])('is read from %s', (_, html) => {
    expect(pageAddress(html, 'saved/review.html')).toBe(AT);
  });

  it('is the mark of the browser before what the page says of itself', () => {
    const html = `<!-- saved from url=(0014)${AT} --><link rel="canonical" href="https://x.example/">`;
    expect(pageAddress(html, 'review.html')).toBe(AT);
  });

  it('has its entities decoded', () => {
    expect(pageAddress('<base href="https://s.example/?a=1&amp;b=2">', 'a.html')).toBe(
      'https://s.example/?a=1&b=2',
    );
  });

  it('is never a relative one or one of another scheme', () => {
    const html = '<link rel="canonical" href="/commande"><base href="javascript:alert(1)">';
    expect(pageAddress(html, '/home/someone/saved pages/re view.html')).toBe(
      'https://page.invalid/re%20view.html',
    );
  });
});
