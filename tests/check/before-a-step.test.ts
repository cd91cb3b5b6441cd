/** Pages that may turn out to be a step of a purchase, told from those that never will. */
import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { mayBecomeStep } from '../../src/check/page-kind.ts';
import { block, button, facts } from './facts.ts';

/** What a page with these words is, at an address. */
function kindAt(path: string, buttons: string[], line = 'Un banc en chêne, fait en France.') {
  const page = facts({
    url: `https://boutique.example${path}`,
    controls: buttons.map((name) => button(name)),
    blocks: [block('Banc', { kind: 'heading' }), block(line)],
  });
  const report = check([page], { on: '2026-11-22', country: 'FR' });
  const [{ page: kind }] = report.pages as [(typeof report.pages)[number]];
  return kind;
}

test('a product at its own address stays what it is', () => {
  const product = kindAt('/banc', ['Ajouter au panier']);
  expect(product.kind).toBe('product');
  expect(mayBecomeStep(product)).toBe(false);
});

test('a product that still stands at the address of the payment may become one', () => {
  const product = kindAt('/paiement', ['Ajouter au panier']);
  expect(product.kind).toBe('product');
  expect(product.why).toContain('checkout-address');
  expect(mayBecomeStep(product)).toBe(true);
});

test('so may what has no sign yet but that address, and no other page', () => {
  expect(mayBecomeStep(kindAt('/paiement', []))).toBe(true);
  expect(mayBecomeStep(kindAt('/a-propos', []))).toBe(false);
});
