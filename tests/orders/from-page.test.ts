import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedPacks } from '../../src/check/shipped-packs.ts';
import { draftFromPage } from '../../src/orders/from-page.ts';
import { factsOf } from '../facts/read.ts';
import { body, title } from '../shop/site/page.ts';
import { firstState } from '../shop/site/state.ts';
import { on } from './sample-order.ts';

const TODAY = on('2026-11-22');
/** The draft of a page given as its body, or as a whole document. */
function draftOf(html: string, url = 'https://kaolin.example/merci', lang = 'fr', named = '') {
  const page = html.includes('<body')
    ? html
    : `<!doctype html><html lang="${lang}"><head><title>${named}</title></head><body>${html}</body></html>`;
  return draftFromPage(
    { ...factsOf(page), url },
    { on: TODAY, scope: 'goods', country: 'FR' },
    shippedPacks,
  );
}

describe('a draft from a confirmation page', () => {
  it('reads the shop, the number, the total, the items, the promise and the withdrawal page', () => {
    const html = readFileSync(join(import.meta.dirname, '../pages/fr-confirmation.html'), 'utf8');
    expect(draftOf(html, 'https://www.kaolin.example/checkout/onepage/success/')).toEqual({
      shop: {
        host: 'kaolin.example',
        name: 'Kaolin Atelier',
        country: 'FR',
        siren: '000000034',
        withdrawalUrl: 'https://shop.test/info/withdraw',
      },
      orderedOn: '2026-11-22',
      orderNumber: '000004812',
      amountCents: 5740,
      currency: 'EUR',
      promisedBy: '2026-11-27',
      items: [{ label: 'Tasse à café, grès noir × 4', cents: 5200, kind: 'goods' }],
      quotes: {
        'shop.name': 'Merci pour votre achat – Kaolin Atelier',
        'shop.country': 'SIREN 000 000 034',
        'shop.siren': expect.stringContaining('SIREN 000 000 034'),
        'shop.withdrawalUrl': 'Renoncer au contrat ici',
        orderNumber: expect.stringContaining('Votre numéro de commande est le 000004812.'),
        amountCents: 'Total TTC payé | 57,40 €',
        promisedBy: 'Livraison prévue le 27 novembre 2026.',
        'items.0': 'Tasse à café, grès noir × 4 | 52,00 €',
      },
    });
  });

  it.each(['fr', 'en'])('reads the sample shop in %s', (lang) => {
    const url = new URL(`https://orvelune.example/confirmation?good=1&lang=${lang}`);
    const state = firstState(url, '2026-11-22', 'https://pay.example');
    if (!state) throw new Error('no such page');
    const draft = draftOf(body({ ...state, ready: true }), url.href, lang, title(state));
    expect(draft).toMatchObject({
      shop: { host: 'orvelune.example', name: 'Orvelune', country: 'FR' },
      orderNumber: 'ORV-20417',
      currency: 'EUR',
      items: [{ cents: 8900, kind: 'goods' }],
    });
    expect(draft.items).toHaveLength(1);
    expect(draft.amountCents).toBe(9390);
    expect(draft.shop.withdrawalUrl).toMatch(/retractation/);
    expect(draft.promisedBy).toMatch(/^2026-1[12]-\d\d$/);
  });

  it('leaves empty what the page does not say', () => {
    const draft = draftOf('<main><h1>Merci pour votre commande</h1><p>À bientôt !</p></main>');
    expect(draft).toEqual({
      shop: { host: 'kaolin.example' },
      orderedOn: '2026-11-22',
      items: [],
      quotes: {},
    });
  });

  it('leaves empty what the page says twice in different ways', () => {
    const draft = draftOf(`<main><h1>Merci pour votre commande</h1>
      <p>Numéro de commande : A-1001</p><p>Numéro de commande : A-1002</p>
      <table><tr><td>Total</td><td>10,00 €</td></tr><tr><td>Total</td><td>12,00 €</td></tr></table>
      <p>Livraison le 27 novembre.</p><p>Livraison le 30 novembre.</p></main>`);
    expect(draft).not.toHaveProperty('orderNumber');
    expect(draft).not.toHaveProperty('amountCents');
    expect(draft).not.toHaveProperty('promisedBy');
  });

  it.each([
    ['<p>Numéro de commande : <b>4711</b></p>', '4711'],
    ['<ul><li>Numéro de commande : <strong>CC-2026/88</strong></li></ul>', 'CC-2026/88'],
    ['<p>Commande n° 100045</p>', '100045'],
    ['<p>Numéro de commande</p><p>ORV-20417</p>', 'ORV-20417'],
    ['<table><tr><th>Numéro de commande</th><td>88-101</td></tr></table>', '88-101'],
    ['<p>Numéro de commande : voir votre e-mail</p>', undefined],
    ['<p>Numéro de commande</p><p>2 articles pour 40 €</p>', undefined],
    ['<p>Numéro de commande, le 22/11/2026</p>', undefined],
  ])('reads the order number in %s', (html, number) => {
    expect(draftOf(`<main><h1>Merci pour votre commande</h1>${html}</main>`).orderNumber).toBe(
      number,
    );
  });

  it.each([
    ['Livraison entre le 26 et le 28 novembre', '2026-11-28'],
    ['Livraison le 5 janvier', '2027-01-05'],
    ['Livraison sous 3 à 5 jours', '2026-11-27'],
    ['Livraison sous 5 jours ouvrés', '2026-11-27'], // ordered on a Sunday: Monday to Friday
    ['Livraison sous 24 jours ouvrés', '2026-12-24'],
    ['Livraison sous 25 jours ouvrés', '2026-12-28'], // not Friday 25 December
    ['Livraison sous 48 h', '2026-11-24'],
    ['Livraison en 2 semaines', '2026-12-06'],
    ['Expédié sous 48 h', undefined],
    ['Retour possible sous 30 jours après livraison', undefined],
    ['Livraison le 31 novembre', undefined],
    ['Livraison offerte', undefined],
  ])('reads the promise «%s»', (text, date) => {
    expect(
      draftOf(`<main><h1>Merci pour votre commande</h1><p>${text}</p></main>`).promisedBy,
    ).toBe(date);
  });

  it('takes no delivery, tax, discount or total for something bought', () => {
    const draft = draftOf(`<main><h1>Merci pour votre commande</h1><table>
      <tr><td>Théière</td><td>1</td><td>40,00 €</td></tr>
      <tr><td>Garantie casse 3 ans</td><td>9,00 €</td></tr>
      <tr><td>Sous-total</td><td>49,00 €</td></tr>
      <tr><td>Livraison</td><td>5,00 €</td></tr>
      <tr><td>Code promo BIENVENUE</td><td>-4,00 €</td></tr>
      <tr><td>dont TVA</td><td>8,33 €</td></tr>
      <tr><td>Total TTC</td><td>50,00 €</td></tr></table></main>`);
    expect(draft.items.map(({ label, cents }) => `${label} ${cents}`)).toEqual([
      'Théière 4000',
      'Garantie casse 3 ans 900',
    ]);
    expect(draft.amountCents).toBe(5000);
  });

  it('names the kind of the items only when the check is sure', () => {
    const facts = factsOf(
      '<html lang="fr"><body><main><h1>Merci pour votre commande</h1><ul><li>Théière 40,00 €</li></ul></main></body></html>',
    );
    expect(draftFromPage(facts, { on: TODAY, scope: 'unknown' }, shippedPacks).items).toEqual([
      { label: 'Théière', cents: 4000 },
    ]);
  });

  it.each([
    ['RCS Lyon 552 100 554', '552100554'],
    ['SIREN : 552100554', '552100554'],
    ['SIREN 552 100 555', undefined], // wrong check figure
  ])('reads the register number in «%s»', (text, siren) => {
    expect(
      draftOf(`<main><h1>Merci pour votre commande</h1></main><footer><p>${text}</p></footer>`).shop
        .siren,
    ).toBe(siren);
  });

  it('reads an English page', () => {
    const draft = draftOf(
      `<main><h1>Thank you for your order</h1><p>Order number: NL-10442</p>
      <table><tr><td>Mug</td><td>€18.00</td></tr><tr><td>Shipping</td><td>€4.00</td></tr><tr><td>Total</td><td>€22.00</td></tr></table>
      <p>Delivery by 27 November</p><a href="/withdraw">Withdraw from contract here</a></main><footer>© 2026 Northlight Studio Ltd</footer>`,
      'https://northlight.example/thanks',
      'en',
      'Thank you for your order – Northlight Studio',
    );
    expect(draft).toMatchObject({
      shop: { name: 'Northlight Studio' },
      orderNumber: 'NL-10442',
      amountCents: 2200,
      promisedBy: '2026-11-27',
      items: [{ label: 'Mug', cents: 1800 }],
    });
  });
});
