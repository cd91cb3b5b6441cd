/**
 * C. conso. L111-4, D111-4: for electric and electronic goods and for furniture, the shop tells
 * before the sale whether spare parts are available; silence means that none are.
 */
import { defineRule } from './define-rule.ts';
import { productSort } from './product-sort.ts';
import { waysTo } from './shown.ts';

const REASONS = ['spare-parts-told', 'spare-parts-linked', 'spare-parts-not-told'] as const;

export const sparePartsDurability = defineRule({
  id: 'spare-parts-durability',
  needs: ['blocks', 'links', 'controls'],
  words: ['electric-goods', 'furniture', 'product-accessory', 'spare-parts'],
  kinds: ['product'],
  notFor: ['digital', 'service', 'transport', 'dated-leisure'],
  reasons: REASONS,
  check(page) {
    const sort = productSort(page, ['electric-goods', 'furniture']);
    if (!sort) return [];
    const ways = waysTo(page, 'spare-parts');
    // In a folded section too: one opens it before the sale.
    const told = page.blocks.find(
      ({ text }) => page.words.has('spare-parts', text) && !ways.some((way) => way.text === text),
    );
    if (told)
      return [
        {
          outcome: 'pass',
          reason: 'spare-parts-told',
          quote: told.text.slice(0, 300),
          target: told.target,
        },
      ];
    const [way] = ways;
    if (way)
      return [
        {
          outcome: 'needs-review',
          reason: 'spare-parts-linked',
          quote: way.text,
          target: way.target,
        },
      ];
    return [
      {
        outcome: 'needs-review',
        reason: 'spare-parts-not-told',
        data: { product: sort.quote },
        target: sort.target,
        absence: true,
      },
    ];
  },
});
