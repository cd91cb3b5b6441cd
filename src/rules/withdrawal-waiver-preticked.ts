/**
 * C. conso. L221-28 1° and 13°; CRD art. 16: giving up the right of withdrawal needs prior express
 * consent, and a box that the page ticked is not consent.
 */
import { preset } from './choices.ts';
import { defineRule } from './define-rule.ts';
import { choiceLabel } from './label.ts';

const REASONS = ['waiver-preticked', 'waiver-maybe-restored', 'no-preticked-waiver'] as const;

export const withdrawalWaiverPreticked = defineRule({
  id: 'withdrawal-waiver-preticked',
  needs: ['controls'],
  words: ['withdrawal-waiver'],
  kinds: ['product', 'cart', 'checkout', 'review'],
  reasons: REASONS,
  check(page) {
    const found = preset(page).filter((one) =>
      page.words.has('withdrawal-waiver', choiceLabel(one)),
    );
    if (found.length === 0)
      return [{ outcome: 'pass', reason: 'no-preticked-waiver', absence: true }];
    return found.map((one) => {
      const sure = one.setBy === 'page' && (one.visible === 'yes' || !page.layout);
      return {
        outcome: sure ? 'violation' : 'needs-review',
        reason: sure ? 'waiver-preticked' : 'waiver-maybe-restored',
        data: { label: choiceLabel(one) },
        quote: choiceLabel(one),
        target: one.target,
      };
    });
  },
});
