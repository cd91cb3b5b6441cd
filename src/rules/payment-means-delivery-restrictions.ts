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
  needs: ['controls', 'blocks', 'earlier'],
  words: ['payment-method'],
  kinds: ['checkout', 'review'],
  reasons: REASONS,
  check(page) {
    for (const one of pagesUpTo(page)) {
      const said = [
        ...one.blocks.map(({ text, visible, target }) => ({ text, visible, target })),
        ...one.controls.map((control) => ({
          text: choiceLabel(control) || control.text,
          visible: control.visible,
          target: control.target,
        })),
      ];
      const seen = said.find(
        ({ text, visible }) => visible !== 'no' && one.words.has('payment-method', text),
      );
      if (seen)
        return [
          {
            outcome: 'pass',
            reason: 'payment-means-shown',
            quote: seen.text,
            target: seen.target,
          },
        ];
    }
    // Logos without a text cannot be read: their absence is a question, not a breach.
    return [{ outcome: 'needs-review', reason: 'payment-means-not-found', absence: true }];
  },
});
