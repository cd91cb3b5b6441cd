import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { isPayLater, PayLaterBrand, payLaterBrands } from '../../src/words/pay-later-brands.ts';

describe('brands of paying later', () => {
  it('have the shape of a brand, a source, and stand once', () => {
    expect(z.safeParse(z.array(PayLaterBrand), payLaterBrands).success).toBe(true);
    for (const { source } of payLaterBrands) expect(URL.parse(source)?.protocol).toBe('https:');
    const names = payLaterBrands.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  it('that do nothing else mean credit by their name alone', () => {
    for (const { name, creditOnly } of payLaterBrands)
      expect(isPayLater(`Payer avec ${name}`), name).toBe(creditOnly);
  });

  it('that also pay at once need the number of parts beside them', () => {
    expect(isPayLater('PayPal 4X')).toBe(true);
    expect(isPayLater('Klarna – pay in 3')).toBe(true);
    expect(isPayLater('Klarna, 3 fois sans frais')).toBe(true);
    expect(isPayLater('PayPal 2026')).toBe(false);
  });

  it('are words of their own', () => {
    expect(isPayLater('Almanach du paiement')).toBe(false);
    expect(isPayLater('Money transfer')).toBe(false);
    expect(isPayLater('Carte bancaire')).toBe(false);
  });
});
