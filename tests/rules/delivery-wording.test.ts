/** The table of register rule 8, row by row. */
import { describe, expect, test } from 'vitest';
import { deliveryWording } from '../../src/rules/delivery-wording.ts';
import { compile } from '../../src/words/compile.ts';
import { languagePack } from '../../src/words/packs.ts';

const words = (language: string) =>
  compile([languagePack(language)].filter((pack) => pack !== null));

test.each([
  ['fr', 'Livré le 24 novembre', 'promised'],
  ['fr', 'Livraison entre le 24 et le 27 nov.', 'promised'],
  ['fr', 'Livraison sous 3 à 5 jours ouvrés', 'promised'],
  ['fr', 'Livraison prévue mardi 24 novembre', 'promised'],
  ['en', 'Delivery by Nov 24', 'promised'],
  ['de', 'Lieferzeit 3-4 Werktage', 'promised'],
  ['de', 'Sofort verfügbar, Lieferzeit: 1-3 Tage', 'promised'],
  ['es', 'Entrega en 2-3 días laborables', 'promised'],
  ['it', 'Consegna in 2-3 giorni lavorativi', 'promised'],
  ['nl', 'Levering binnen 2 werkdagen', 'promised'],
  ['fr', 'Livraison estimée 24-27 nov.', 'estimated'],
  ['en', 'Estimated delivery: 24 November', 'estimated'],
  ['fr', 'Expédié sous 48 h, puis 2 à 3 jours de livraison', 'promised'],
  ['fr', 'Expédié sous 48 h', 'dispatch-only'],
  ['en', 'Ships in 48 h', 'dispatch-only'],
  ['fr', 'En stock', 'stock-only'],
  ['en', 'In stock', 'stock-only'],
  ['fr', 'Dès que possible', 'vague'],
  ['fr', 'Délai variable', 'vague'],
  ['de', 'bald verfügbar', 'vague'],
  ['fr', 'Délais de livraison donnés à titre indicatif et sans engagement', 'indicative'],
  ['fr', 'Téléchargement immédiat', 'immediate'],
  ['fr', 'Paiement en 3 fois sous 30 jours', 'nothing'],
  ['fr', 'Adresse de livraison', 'nothing'],
  ['en', 'Delivered in 25–35 min', 'promised'],
  ['en', 'Delivery 25–35 min · €2.90', 'promised'],
  ['en', 'Delivered in 30 minutes or less', 'promised'],
  ['fr', 'Livraison 20 min', 'promised'],
  ['fr', 'Livré en 30 minutes', 'promised'],
  ['de', 'Lieferung in 30 Minuten', 'promised'],
  ['de', 'Lieferung in KW 49', 'promised'],
  ['en', 'Delivery: week 48', 'promised'],
  ['fr', 'Retrait en magasin : mardi 24 novembre', 'promised'],
  ['fr', 'Livraison gratuite le 24 novembre', 'promised'],
  ['en', 'Order within 2 hours for delivery tomorrow', 'promised'],
  ['en', 'Delivery in 3 days. Sale ends in 2 hours', 'promised'],
  ['en', 'Delivery by 24 November (see our terms)', 'promised'],
  ['es', 'Entrega en 3 días ver condiciones', 'promised'],
  ['es', 'Entrega entre el 9 y el 12 de diciembre – Gratis', 'promised'],
  ['ro', 'Livrare în 24 de ore', 'promised'],
  ['hu', 'Kézbesítés: 2026.11.24.', 'promised'],
  ['hu', 'Holnap nálad', 'promised'],
  ['cs', 'Můžeme doručit do 24. 11. 2026', 'promised'],
  ['cs', 'Zítra u vás', 'promised'],
  ['sv', 'Hos dig på torsdag 26 nov', 'promised'],
  ['da', 'Hos dig torsdag d. 26. nov.', 'promised'],
  ['pl', 'Otrzymasz w czwartek 26 listopada', 'promised'],
])('%s “%s” → %s', (language, text, expected) => {
  expect(deliveryWording(text, words(language))).toBe(expected);
});

/** Times of something else, or perhaps so: they are asked about. */
test.each([
  ['en', 'Free delivery: order within the next 30 minutes'],
  ['en', 'Free delivery ends in 15 minutes'],
  ['en', 'Free delivery ends in 2 hours'],
  ['en', 'Free delivery: order within 2 hours'],
  ['en', 'Free delivery until 24 November'],
  ['fr', 'Livraison offerte si vous commandez dans les 20 minutes'],
  ['fr', 'Livraison : appelez-nous dans les 15 minutes'],
  ['de', 'Kostenlose Lieferung nur noch 20 Minuten'],
  ['en', 'Pick-up: our shop is closed on 24 December'],
  ['fr', 'Retrait en magasin : fermé le 24 décembre'],
  ['fr', 'Pas de livraison le 24 décembre'],
  ['de', 'Keine Lieferung am 24. Dezember'],
  ['de', 'Lieferung: Heizgerät KW 50'],
  ['en', 'Delivery: see week 3 of the plan'],
  ['en', 'Delivery: sale ends today'],
  ['en', 'Delivery 15 min from the station'],
  ['en', 'Delivery 10-15 minutes walk from the centre'],
  ['fr', 'Livraison à 15 min de la gare'],
  ['de', 'Lieferung: 15 Min. zu Fuß vom Bahnhof'],
])('%s “%s” is unclear', (language, text) => {
  expect(deliveryWording(text, words(language))).toBe('unclear');
});

test('an offer under “Delivery” promises none', () => {
  expect(deliveryWording('Sale ends today', words('en'), { context: 'Delivery' })).toBe('unclear');
});

test.each([
  ['fr', 'Livraison à domicile', 'nothing'],
  ['fr', 'Livré dès que possible', 'vague'],
])('%s “%s” → %s', (language, text, expected) => {
  expect(deliveryWording(text, words(language))).toBe(expected);
});

describe('what stands over a text says what it is about', () => {
  test('a period under “Delivery” is a promise', () => {
    expect(deliveryWording('2 à 3 jours ouvrés', words('fr'), { context: 'Livraison' })).toBe(
      'promised',
    );
  });
  test('a period alone is none', () => {
    expect(deliveryWording('2 à 3 jours ouvrés', words('fr'))).toBe('nothing');
  });
});
