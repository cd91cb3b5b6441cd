import { describe, expect, it } from 'vitest';
import { controlOf, ENGINES, factsOf } from './read.ts';

describe.each(ENGINES)('text boxes in %s', (engine) => {
  const one = (html: string) => controlOf(html, engine);

  it.each([
    ['autocomplete="shipping postal-code"', 'postal-code'],
    ['type=email', 'email'],
    ['name=billing_city', 'city'],
    ['id=Postleitzahl', 'postal-code'],
    ['name=codePromo', 'coupon'],
    ['name=cardNumber', 'card'],
    ['type=password autocomplete=new-password', 'new-password'],
    ['name=nombre', 'name'],
    ['name=straat', 'street'],
    ['placeholder="Numéro de TVA"', 'vat-number'],
    ['name=zzz', 'other'],
  ])('purpose of %s', (attributes, purpose) => {
    expect(one(`<input ${attributes}>`).purpose).toBe(purpose);
  });
  it('keeps of a list of countries only its length', () => {
    const options = '<option>A</option>'.repeat(60);
    expect(
      factsOf(`<select name=shipping_country>${options}</select>`, engine).controls,
    ).toMatchObject([
      { kind: 'text-box', element: 'select', purpose: 'country', quantity: 60, state: null },
    ]);
  });
});
