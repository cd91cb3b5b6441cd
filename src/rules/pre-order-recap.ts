/**
 * CRD art. 8(2) first subparagraph; C. conso. L221-14 par. 1: directly before the order, what is
 * bought, the total price, and for a subscription its duration and price.
 */
import type { Block } from '../facts/page-facts.ts';
import { defineRule, type PageView } from './define-rule.ts';

const REASONS = [
  'recap-complete',
  'total-not-final',
  'total-not-found',
  'items-not-found',
  'subscription-term-not-found',
] as const;

/** In what a subscription's duration and rhythm are told. */
const PERIODS = ['month-unit', 'year-unit'] as const;

export const preOrderRecap = defineRule({
  id: 'pre-order-recap',
  needs: ['blocks', 'controls'],
  words: [
    'told-later',
    'total-price',
    'subtotal',
    'shipping-cost',
    'tax-included',
    'subscription',
    ...PERIODS,
  ],
  kinds: ['review'],
  reasons: REASONS,
  check(page) {
    const shown = page.blocks.filter((block) => block.visible !== 'no' && !block.struck);
    const totals = shown.filter((block) => page.words.has('total-price', block.text));
    const open = totals.find((block) => leftOpen(page, shown, block));
    if (open && !totals.some(hasAmount) && !amountBeside(shown, totals))
      return [
        {
          outcome: 'violation',
          reason: 'total-not-final',
          data: { total: open.text },
          quote: open.text,
          target: open.target,
        },
      ];
    const total = totals.find(hasAmount) ?? amountBeside(shown, totals);
    if (!total) return [{ outcome: 'needs-review', reason: 'total-not-found', absence: true }];
    const at = { quote: total.text, target: total.target, data: { total: total.text } };
    if (!shown.some((block) => isItem(page, block, total)))
      return [{ outcome: 'needs-review', reason: 'items-not-found', absence: true, ...at }];
    const recurring = shown.find(
      (block) => hasAmount(block) && page.words.has('subscription', block.text),
    );
    if (
      recurring &&
      !shown.some((block) => PERIODS.some((list) => page.words.has(list, block.text)))
    )
      return [
        {
          outcome: 'needs-review',
          reason: 'subscription-term-not-found',
          absence: true,
          quote: recurring.text,
          target: recurring.target,
        },
      ];
    return [{ outcome: 'pass', reason: 'recap-complete', ...at }];
  },
});

/** "Total: calculated at the next step", in one block or in two side by side. */
function leftOpen(page: PageView, shown: Block[], total: Block): boolean {
  const next = shown[shown.indexOf(total) + 1];
  const open = (one: Block | undefined) =>
    one !== undefined &&
    page.words.has('told-later', one.text) &&
    // What is left open may be the delivery's cost alone.
    !page.words.has('shipping-cost', one.text);
  return open(total) || open(next);
}

const hasAmount = (block: Block) => block.amounts.length > 0;

/** Total and sum may be two blocks side by side, in either order. */
function amountBeside(shown: Block[], totals: Block[]): Block | undefined {
  return totals.find((total) => {
    const at = shown.indexOf(total);
    return [shown[at + 1], shown[at - 1]].some(
      (one) => one && one.amounts.length > 0 && one.text.length < 40,
    );
  });
}

/** A line with a name and a price that is no total, tax or delivery. */
function isItem(page: PageView, block: Block, total: Block): boolean {
  if (block === total || !hasAmount(block)) return false;
  const lists = ['total-price', 'subtotal', 'shipping-cost', 'tax-included'] as const;
  return !lists.some((list) => page.words.has(list, block.text));
}
