/**
 * CRD art. 8(3); C. conso. L221-14 par. 3: at the latest when the order begins, which means of
 * payment are taken and where the shop does not deliver.
 */
import { defineRule } from './define-rule.ts';
import { choiceLabel } from './label.ts';
import { pagesUpTo } from './shown.ts';

const REASONS = ['payment-means-shown', 'payment-means-not-found'] as const;

export const paymentMeansDeliveryRestrictions = defineRule({
  id: 'payment-means-delivery-restrictions',
  needs: ['controls', 'blocks', 'links', 'earlier', 'frames'],
  words: ['payment-method'],
  kinds: ['checkout', 'review'],
  reasons: REASONS,
  check(page) {
    for (const one of pagesUpTo(page)) {
      const block = one.blocks.find(
        (b) => b.visible !== 'no' && one.words.has('payment-method', b.text),
      );
      const control = one.controls.find(
        (c) => c.visible !== 'no' && one.words.has('payment-method', `${choiceLabel(c)} ${c.text}`),
      );
      const seen = block ?? control;
      if (seen) {
        const quote = block ? block.text : choiceLabel(seen as never);
        return [
          {
            outcome: 'pass',
            reason: 'payment-means-shown',
            quote: quote.slice(0, 200),
            target: seen.target,
          },
        ];
      }
    }
    // Logos without a text cannot be read: their absence is a question, not a breach.
    return [{ outcome: 'needs-review', reason: 'payment-means-not-found', absence: true }];
  },
});
