/**
 * C. civ. 1127-1, 1127-2; Directive 2000/31 art. 10-11: before the last click one can check the
 * detail and correct it.
 */
import { defineRule, type PageView } from './define-rule.ts';
import { waysTo } from './shown.ts';

const REASONS = ['order-can-be-corrected', 'no-way-to-correct-found'] as const;

export const orderReviewCorrection = defineRule({
  id: 'order-review-correction',
  needs: ['controls', 'links'],
  words: ['remove-or-edit', 'cart-page'],
  kinds: ['review'],
  reasons: REASONS,
  check(page) {
    const way = waysTo(page, 'remove-or-edit')[0] ?? waysTo(page, 'cart-page')[0];
    if (way)
      return [
        { outcome: 'pass', reason: 'order-can-be-corrected', quote: way.text, target: way.target },
      ];
    if (fieldsStillOpen(page)) return [{ outcome: 'pass', reason: 'order-can-be-corrected' }];
    return [{ outcome: 'needs-review', reason: 'no-way-to-correct-found', absence: true }];
  },
});

/** On a one-page checkout the fields themselves stand open beside the button. */
function fieldsStillOpen(page: PageView): boolean {
  const address = new Set(['name', 'street', 'postal-code', 'city']);
  const open = page.controls.filter(
    (one) =>
      one.kind === 'text-box' && one.visible !== 'no' && one.purpose && address.has(one.purpose),
  );
  return open.length >= 2;
}
