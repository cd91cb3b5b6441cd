import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { looksLikeShop } from '../../src/sentinel/signals.ts';

const look = (url: string, body: string) =>
  looksLikeShop(new JSDOM(`<!doctype html><title>.</title>${body}`, { url }).window.document, url);
const paragraphs = Array.from({ length: 60 }, (_, i) => `<p>Paragraph number ${i}.</p>`).join('');

describe('pages of a shop', () => {
  it.each([
    'https://boutique.example/panier',
    'https://shop.example/checkout/onepage',
    'https://laden.example/warenkorb',
    'https://tienda.example/carrito',
    'https://negozio.example/carrello',
    'https://winkel.example/winkelwagen',
    'https://sklep.example/koszyk',
    'https://obchod.example/ko%C5%A1%C3%ADk',
    'https://magazin.example/cosul-meu',
    'https://katastima.example/%CE%BA%CE%B1%CE%BB%CE%AC%CE%B8%CE%B9',
    'https://app.example/#/checkout',
  ])('%s: its address is enough', (url) => {
    expect(look(url, paragraphs)).toBe('shop');
  });

  it.each([
    [
      'a product page by its data',
      `<script type="application/ld+json">{"@type":"Product"}</script><p>49,90 €</p>`,
    ],
    ['a product page by a button', `<button class="btn">Ajouter au panier</button><p>12 €</p>`],
    [
      'an address step',
      `<form><input autocomplete="address-line1"><input autocomplete="postal-code"></form><p>Total 49,90 €</p>`,
    ],
    [
      'a payment step in a frame',
      `<iframe src="https://js.stripe.example/v3"></iframe><p>Total: EUR 20</p>`,
    ],
    [
      'a last step at an address that says nothing',
      `<label><input type="checkbox">AGB</label><p>20,00 €</p><button>Zahlungspflichtig bestellen</button>`,
    ],
    [
      'prices with the sign of a country',
      `<button>Kup teraz</button><button id="add_to_cart">+</button><p>199 zł</p>`,
    ],
    ['a button that is drawn', `<div role="button" tabindex="0">Jetzt kaufen</div><p>12 €</p>`],
    [
      'a product page of an older kind',
      `<div itemscope itemtype="https://schema.org/Product"><p>12 €</p></div><button>Menu</button>`,
    ],
    [
      'fields that are components',
      `<x-field autocomplete="address-line1"></x-field><x-field name="postcode"></x-field>
        <button>Weiter</button><p>12 €</p>`,
    ],
    [
      'a form that goes to the checkout, with a list and a link only',
      `<form action="/checkout/order"><select><option>1</option></select><a href="#">Weiter zur Kasse</a></form><p>12 €</p><p>4 €</p><p>16 €</p>`,
    ],
    [
      'a form that goes to the cart, with a field only',
      `<form action="/cart/add"><input name="n"></form><p>12 €</p>`,
    ],
  ])('%s', (_, body) => {
    expect(look('https://a.example/x', body + paragraphs)).toBe('shop');
  });
});

describe('pages after an order', () => {
  const sums = '<p>Lampe 89,00 €</p><p>Livraison 4,90 €</p><p>Total 93,90 €</p>';

  it.each(['confirmation', 'merci', 'thank-you', 'danke', 'grazie', 'd%C4%9Bkujeme'])(
    '/%s with its sums',
    (path) => {
      expect(look(`https://boutique.example/${path}`, sums + paragraphs)).toBe('shop');
    },
  );

  it('no sums, no shop: a newsletter is confirmed too', () => {
    expect(look('https://boutique.example/confirmation', paragraphs)).not.toBe('shop');
  });
});

describe('other pages', () => {
  it.each([
    ['an article', `<article>${paragraphs}</article>`],
    ['sums, and nothing to press', `${paragraphs}<p>From 5 € to 10 €, or 20 €.</p>`],
    ['an article that names a price', `${paragraphs}<p>The budget was cut by 300 €.</p>`],
    [
      'a form to write to somebody',
      `${paragraphs}<form action="/contact"><input name="email"><button>Send</button></form>`,
    ],
    [
      'a login',
      `${paragraphs}<form action="/login"><input name="u"><input type="password"><button>Log in</button></form>`,
    ],
    ['a survey', `${paragraphs}<input type="checkbox"><input type="radio"><button>Vote</button>`],
  ])('%s: sleep', (_, body) => {
    expect(look('https://news.example/2026/11/title', body)).toBe('no');
  });
});

describe('what it asks the browser', () => {
  const asked = (url: string, body: string): string[] => {
    const { window } = new JSDOM(`<!doctype html><title>.</title>${body}`, { url });
    const prototype = window.Document.prototype;
    const selectors: string[] = [];
    for (const name of ['querySelector', 'querySelectorAll'] as const) {
      const native = prototype[name] as (selector: string) => unknown;
      Object.defineProperty(prototype, name, {
        value(this: Document, selector: string) {
          selectors.push(selector);
          return native.call(this, selector);
        },
      });
    }
    looksLikeShop(window.document, url);
    return selectors;
  };
  const furniture = `<form action="/search"><input name="q"><button>Search</button></form>
    <script type="application/ld+json">{"@type":"NewsArticle"}</script><iframe src="/map"></iframe>`;

  it('nothing that makes it look at the attributes of every element, where nobody shops', () => {
    const selectors = asked('https://news.example/title', furniture + paragraphs);
    expect(selectors.length).toBeGreaterThan(4);
    for (const selector of selectors) expect(selector).toMatch(/^[a-z]+(\[[^,]*\])?$/);
  });

  it('nothing at all, where the address says it', () => {
    expect(asked('https://boutique.example/panier', furniture)).toEqual([]);
  });
});

describe('pages that cannot be told yet', () => {
  it('nothing is drawn, or one sign only', () => {
    expect(look('https://app.example/', '<div id="root"></div>')).toBe('perhaps');
    expect(look('https://app.example/order/12', paragraphs)).toBe('perhaps');
  });
});

describe('a page that wants to hide', () => {
  it('cannot bend what is read: names of fields and images stand before nothing', () => {
    const names = ['body', 'querySelectorAll', 'querySelector', 'getAttribute', 'readyState'];
    const images = names.map((name) => `<img name="${name}">`).join('');
    const fields = names.map((name) => `<input name="${name}">`).join('');
    const body = `${images}<form action="/cart/add">${fields}<button>+</button></form><p>12 €</p>`;
    expect(look('https://a.example/x', body + paragraphs)).toBe('shop');
  });

  it('a broken address is read as it stands', () => {
    expect(look('https://a.example/%E0%A4%A/panier', paragraphs)).toBe('shop');
  });
});
