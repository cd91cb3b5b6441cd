/**
 * CRD art. 6(1)(ea); C. conso. L221-5 I 11°: a price made for one person by automated decision is
 * said to be so. One visit cannot see what others pay: only what the page says of it counts.
 */
import { defineRule } from './define-rule.ts';
import { blocksWith } from './shown.ts';

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
    const lines = (list: 'personalised-price' | 'price-for-you') =>
      blocksWith(page, list).filter((one) => one.text.length <= LINE);
    const [told] = lines('personalised-price');
    if (told)
      return [
        {
          outcome: 'pass',
          reason: 'personalised-price-told',
          quote: told.text,
          target: told.target,
        },
      ];
    const yours = lines('price-for-you').find((one) => one.amounts.length > 0);
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
