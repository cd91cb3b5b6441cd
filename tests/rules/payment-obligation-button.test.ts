/** The table of register rule 4, row by row. */
import { describe, expect, test } from 'vitest';
import { judgeButton } from '../../src/rules/payment-obligation-button.ts';
import { compile } from '../../src/words/compile.ts';
import { languagePack } from '../../src/words/packs.ts';

const words = (language: string) =>
  compile([languagePack(language)].filter((pack) => pack !== null));
const outcome = (text: string, language: string, country = language.toUpperCase()) =>
  judgeButton(text, words(language), country).outcome;

describe('says that one pays', () => {
  test.each([
    ['fr', 'Commande avec obligation de paiement'],
    ['fr', 'Commander avec obligation de paiement'],
    ['fr', 'Payer'],
    ['fr', 'Payer maintenant'],
    ['fr', 'PAYER 49,90 €'],
    ['fr', '🔒 Payer 1 249,90 € →'],
    ['fr', 'Commander et payer'],
    ['fr', 'Valider et payer'],
    ['fr', 'Acheter'],
    ['fr', 'Acheter maintenant'],
    ['fr', 'Confirmer l’achat'],
    ['en', 'Buy now'],
    ['en', 'Pay now'],
    ['en', 'Confirm purchase'],
    ['en', 'Order with obligation to pay'],
    ['en', 'Pay €49.90'],
    ['de', 'Zahlungspflichtig bestellen'],
    ['de', 'Jetzt zahlungspflichtig bestellen'],
    ['de', 'Kostenpflichtig bestellen'],
    ['de', 'zahlungspflichtigen Vertrag schließen'],
    ['de', 'Jetzt kaufen'],
    ['es', 'Pedido con obligación de pago'],
    ['it', 'Ordine con obbligo di pagare'],
    ['nl', 'Bestelling met betalingsverplichting'],
    ['fi', 'Maksullinen tilaus'],
  ])('%s “%s”', (language, text) => expect(outcome(text, language)).toBe('pass'));
});

describe('says only that one orders, confirms, goes on', () => {
  test.each([
    ['fr', 'Commander'],
    ['fr', 'Commander maintenant'],
    ['fr', 'Passer la commande'],
    ['fr', 'Valider ma commande'],
    ['fr', 'Confirmer la commande'],
    ['fr', 'Valider'],
    ['fr', 'Terminer'],
    ['en', 'Order now'],
    ['en', 'Confirm'],
    ['en', 'Place order'],
    ['en', 'Register'],
    ['en', 'Submit'],
    ['de', 'Bestellen'],
    ['de', 'Bestellung abschicken'],
    ['de', 'Jetzt gratis testen – danach kostenpflichtig'],
    ['de', 'Bestellen und kaufen'],
    ['fr', 'Essai gratuit'],
    ['fr', 'Commencer l’essai'],
    ['en', 'Start free trial'],
    ['es', 'Realizar el pedido'],
    ['it', 'Effettua ordine'],
    ['nl', 'Bestelling plaatsen'],
    ['nl', 'Bestellen'],
  ])('%s “%s”', (language, text) => expect(outcome(text, language)).toBe('violation'));
});

describe('is for a person to decide', () => {
  test.each([
    ['fr', 'Réserver'],
    ['fr', 'Finaliser la réservation'],
    ['en', 'Book'],
    ['en', 'Complete booking'],
    ['fr', 'S’abonner'],
    ['en', 'Subscribe'],
    ['en', 'Continue to payment'],
    ['fr', 'Continuer vers le paiement'],
    ['fr', 'Zorglub'],
  ])('%s “%s”', (language, text) => expect(outcome(text, language)).toBe('needs-review'));
});

test('a very long sentence may hide the duty', () => {
  const text =
    'En cliquant ici vous acceptez nos conditions et le paiement de votre commande sera effectué';
  expect(judgeButton(text, words('fr'), 'FR').outcome).toBe('needs-review');
});

test('letters that only look like Latin ones change nothing', () => {
  expect(outcome('Vаlidеr mа cоmmandе', 'fr')).toBe('violation'); // Cyrillic а, е, о
  expect(outcome('Pa\u200byer', 'fr')).toBe('pass');
});

describe('a word of paying that is denied says nothing of paying', () => {
  test.each([
    ['fr', 'Commander sans débiter ma carte'],
    ['de', 'Ohne Entgelt bestellen'],
    ['de', 'Bestellen (ohne Entgelt)'],
    ['de', 'Nicht entgeltlich bestellen'],
    ['de', 'Nicht gebührenpflichtig bestellen'],
    ['nl', 'Bestellen zonder betaalplicht'],
    ['nl', 'Bestellen (niet betaalplichtig)'],
    ['sv', 'Beställning utan betalningsansvar'],
  ])('%s “%s”', (language, text) => expect(outcome(text, language)).not.toBe('pass'));
  test.each([
    ['fr', 'Commander et débiter ma carte'],
    ['de', 'Gegen Entgelt bestellen'],
    ['de', 'Gebührenpflichtig bestellen'],
    ['nl', 'Bestellen met betaalplicht'],
    ['sv', 'Beställning med betalningsansvar'],
  ])('%s “%s” says it', (language, text) => expect(outcome(text, language)).toBe('pass'));
});
