import { describe, expect, it } from 'vitest';
import { amountsIn, centsOf } from '../../src/facts/collect/money.ts';

const AMOUNTS: [string, ...[number, string | null][]][] = [
  ['4,99 €', [499, 'EUR']],
  ['€4.99', [499, 'EUR']],
  ['EUR 4.99', [499, 'EUR']],
  ['4.99EUR', [499, 'EUR']],
  ['12 €', [1200, 'EUR']],
  ['12 euros', [1200, 'EUR']],
  ['1 234,50 €', [123450, 'EUR']],
  ['1\u00a0234,50\u00a0€', [123450, 'EUR']],
  ['1\u202f234,50\u202f€', [123450, 'EUR']],
  ['1\u2009234,50\u2009€', [123450, 'EUR']],
  ['1.234,50 €', [123450, 'EUR']],
  ['€1,234.50', [123450, 'EUR']],
  ['1.234.567,89 €', [123456789, 'EUR']],
  ["CHF 5'000.00", [500000, 'CHF']],
  ['4,- €', [400, 'EUR']],
  ['€ 4,-', [400, 'EUR']],
  ['4,– €', [400, 'EUR']],
  ['4€99', [499, 'EUR']],
  ['12,50 zł', [1250, 'PLN']],
  ['99 Kč', [9900, 'CZK']],
  ['10 lei', [1000, 'RON']],
  ['5,20 лв.', [520, 'BGN']],
  ['1 990 Ft', [199000, 'HUF']],
  ['£3.50', [350, 'GBP']],
  ['₹1,099', [109900, 'INR']],
  ['250 ₺', [25000, 'TRY']],
  ['₴ 400', [40000, 'UAH']],
  ['$4', [400, 'USD']],
  ['US$5', [500, 'USD']],
  ['49 kr', [4900, null]],
  ['49:-', [4900, null]],
  ['249 SEK', [24900, 'SEK']],
  ['+ 1,90 €', [190, 'EUR']],
  ['(+4,99 €)', [499, 'EUR']],
  ['-5,00 €', [-500, 'EUR']],
  ['−5,00 €', [-500, 'EUR']],
  ['- 5,00 €', [-500, 'EUR']],
  ['€-4.99', [-499, 'EUR']],
  ['Remise : − 5,00 €', [-500, 'EUR']],
  ['Livraison - 4,90 €', [490, 'EUR']],
  ['0,00 €', [0, 'EUR']],
  ['10–20 €', [1000, 'EUR'], [2000, 'EUR']],
  ['10 € - 20 €', [1000, 'EUR'], [2000, 'EUR']],
  ['4,99 €/mois', [499, 'EUR']],
  ['Total TTC 29,90 € dont TVA 20 % 4,98 €', [2990, 'EUR'], [498, 'EUR']],
  ['2 × 49,90 €', [4990, 'EUR']],
];

const NO_AMOUNTS = [
  '01 23 45 67 89',
  '+33 1 23 45 67 89',
  '12/03/2027',
  '12.03.2027',
  '20 x 30 cm',
  '20 %',
  '19% MwSt',
  '14 jours',
  'free 4.99',
  'Krone 5',
  'EUROPE 2020',
  'ref 1234-5678',
  '75011 Paris',
  'kr',
  '€',
];

describe('amountsIn', () => {
  it.each(AMOUNTS)('%s', (text, ...expected) => {
    expect(amountsIn(text).map(({ cents, currency }) => [cents, currency])).toEqual(expected);
  });
  it.each(NO_AMOUNTS)('%s is no money', (text) => {
    expect(amountsIn(text)).toEqual([]);
  });
  it('takes the crowns and dollars of the page', () => {
    expect(amountsIn('49 kr', 'DKK')[0]?.currency).toBe('DKK');
    expect(amountsIn('49 kr', 'EUR')[0]?.currency).toBeNull();
    expect(amountsIn('$4', 'CAD')[0]?.currency).toBe('CAD');
    expect(amountsIn('$4', 'EUR')[0]?.currency).toBe('USD');
  });
  it('keeps the amount as written', () => {
    expect(amountsIn('Assurance + 1,90 € par an').map((money) => money.text)).toEqual(['+ 1,90 €']);
    expect(amountsIn('Livraison - 4,90 €').map((money) => money.text)).toEqual(['4,90 €']);
  });
  it('reads a long text of figures in time', () => {
    const begun = performance.now();
    amountsIn(`${'1 234 '.repeat(5000)}${'1.234,'.repeat(5000)}€`);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});

describe('centsOf', () => {
  it.each([
    ['25', 2500],
    ['25.5', 2550],
    ['25,50', 2550],
    ['1,234', 123400],
    ['1.234,5', 123450],
    ['0', 0],
  ])('%s', (text, cents) => expect(centsOf(text)).toBe(cents));
  it.each(['', 'abc', '-1', '99999999999'])('%s is no price', (text) => {
    expect(centsOf(text)).toBeNull();
  });
});
