import { expect, it } from 'vitest';
import { plainLabel } from '../../src/words/plain-label.ts';

it.each([
  ['🔒 Payer 49,90 € →', 'payer'],
  ['Payer 1 249,90 €', 'payer'],
  ['Pay €1,249.90 EUR ›', 'pay'],
  ['Pay now – £12', 'pay now'],
  ['Bezahlen (CHF 12.50)', 'bezahlen'],
  ['Zapłać 49,90 zł', 'zapłać'],
  ['Pagar 49,90 euros', 'pagar'],
  ['Betaal € 49,-', 'betaal'],
  ['Buy now™', 'buy now'],
  ['Panier (3)', 'panier'],
  ['Panier 3', 'panier'],
  ['Panier × 3', 'panier'],
  ['❤️ Faire un don !', 'faire un don'],
  ['\ue001 Commander', 'commander'],
  ['✓ Valider ✓', 'valider'],
  ['« Commander »', 'commander'],
  ['Payer 49,90 € maintenant', 'payer maintenant'],
  ['(+4,99 €) Assurance', 'assurance'],
  ['14 jours', '14 jours'],
  ['24/48h', '24/48h'],
  ['👨‍👩‍👧 Pack famille', 'pack famille'],
  ['🇫🇷 Payer', 'payer'],
  ['49,90 €', ''],
  ['→', ''],
  ['', ''],
])('%j → %j', (label, words) => {
  expect(plainLabel(label)).toBe(words);
});
