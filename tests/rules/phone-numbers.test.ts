import { describe, expect, it } from 'vitest';
import { findNumbers, linkedNumber } from '../../src/rules/phone-numbers.ts';

describe('numbers in a text', () => {
  it.each([
    ['FR', 'SAV : 0 899 70 12 34', 'premium'],
    ['FR', 'SAV : 0892 70 12 34 (0,60 €/min)', 'premium'],
    ['FR', 'SAV : 0 820 20 20 20', 'shared-cost'],
    ['FR', 'SAV : 09 69 39 99 39', 'ordinary'],
    ['FR', 'SAV : 0 800 00 00 00', 'ordinary'],
    ['FR', 'Kundenservice: +49 900 1234567', 'premium'],
    ['DE', 'Hotline 0180 5 123456', 'shared-cost'],
    ['DE', 'Hotline 0800 1234567', 'ordinary'],
    ['ES', 'Atención al cliente: 806 12 34 56', 'premium'],
    ['IT', 'Servizio clienti 899 123 456', 'premium'],
    ['NL', 'Klantenservice 0900 1234', 'premium'],
    ['BE', 'Klantenservice 0902 12 345', 'premium'],
    ['AT', 'Kundendienst 0820 123 456', 'shared-cost'],
    ['IE', 'Customer care 1550 123 456', 'premium'],
  ])('%s: %s is %s', (country, text, cost) => {
    expect(findNumbers(text, country).map((one) => one.cost)).toEqual([cost]);
  });

  it('are given as written and in international form', () => {
    expect(findNumbers('Service client : 0 899 70 12 34 (0,80 €/min)', 'FR')).toEqual([
      { text: '0 899 70 12 34', number: '+33899701234', cost: 'premium' },
    ]);
  });

  it('without a known country are found in international form only', () => {
    expect(findNumbers('0 899 70 12 34 or +33 899 70 12 34', 'EU')).toHaveLength(1);
  });

  it.each([
    'Le 24 novembre 2026, 49,90 €',
    'Commande n° 12',
    `${'0 899 70 12 34 '.repeat(50)}`,
    '',
  ])('are none in %s', (text) => {
    expect(findNumbers(text, 'FR')).toEqual([]);
  });
});

describe('the number of a link', () => {
  it('is read from its address, international or not', () => {
    expect(linkedNumber('tel:+33899701234', 'DE')?.cost).toBe('premium');
    expect(linkedNumber('tel:0899%2070%2012%2034', 'FR')?.number).toBe('+33899701234');
  });

  it('is none where the address is none', () => {
    for (const href of ['mailto:sav@rivage.example', 'tel:', 'tel:12', 'https://rivage.example/'])
      expect(linkedNumber(href, 'FR')).toBeNull();
  });
});
