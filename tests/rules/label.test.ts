/** What a choice is called in a sentence that says its price beside it. */
import { expect, test } from 'vitest';
import { nameBeforePrice } from '../../src/rules/label.ts';

test.each([
  ['Garantie 3 ans +19,00 € Votre lampe remplacée', '+19,00 €', 'Garantie 3 ans'],
  ['Garantie 3 ans +19,00 €', '+19,00\u00a0€', 'Garantie 3 ans'],
  ['Assurance casse (+4,99 €)', '+4,99 €', 'Assurance casse'],
  ['Suivi par SMS – 0,99 €', '0,99 €', 'Suivi par SMS'],
  ['4,99 € : emballage cadeau', '4,99 €', '4,99 € : emballage cadeau'],
  ['Emballage cadeau', '4,99 €', 'Emballage cadeau'],
  ['Emballage cadeau', '', 'Emballage cadeau'],
])('%s, %s: %s', (label, price, name) => {
  expect(nameBeforePrice(label, price)).toBe(name);
});
