/**
 * CRD art. 6(1)(ea); C. conso. L221-5 I 11°: a price made for one person by automated decision is
 * said to be so. One visit cannot see what others pay: only what the page says of it counts.
 */
import { defineRule } from './define-rule.ts';

const REASONS = [
  'personalised-price-told',
  'price-for-you-perhaps',
  'not-seen-in-one-visit',
] as const;

/** A notice or a line beside the price; a long text explains other things too. */
const LINE = 300;

export const personalisedPrice = defineRule({
  id: 'personalised-price',
  needs: ['blocks'],
  words: ['personalised-price', 'price-for-you'],
  kinds: ['product', 'cart', 'checkout', 'review'],
  reasons: REASONS,
  check(page) {
    const lines = page.blocks.filter((one) => one.visible !== 'no' && one.text.length <= LINE);
    const told = lines.find((one) => page.words.has('personalised-price', one.text));
    if (told)
      return [
        {
          outcome: 'pass',
          reason: 'personalised-price-told',
          quote: told.text,
          target: told.target,
        },
      ];
    const yours = lines.find(
      (one) => page.words.has('price-for-you', one.text) && one.amounts.length > 0,
    );
    if (yours)
      return [
        {
          outcome: 'needs-review',
          reason: 'price-for-you-perhaps',
          quote: yours.text,
          target: yours.target,
        },
      ];
    return [{ outcome: 'not-applicable', reason: 'not-seen-in-one-visit' }];
  },
});
