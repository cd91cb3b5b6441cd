/**
 * C. civ. 1127-1, 1127-2; Directive 2000/31 art. 10-11: before the last click one can check the
 * detail and correct it. CRD art. 8(7), C. conso. L221-13: after it, the contract is confirmed on
 * something that lasts, an e-mail or a file.
 */
import { type Answer, defineRule, type PageView } from './define-rule.ts';
import { blocksWith, waysTo } from './shown.ts';

const REASONS = [
  'order-can-be-corrected',
  'no-way-to-correct-found',
  'confirmation-sent',
  'confirmation-not-announced',
] as const;

export const orderReviewCorrection = defineRule({
  id: 'order-review-correction',
  needs: ['controls', 'links', 'blocks'],
  words: ['remove-or-edit', 'cart-page', 'confirmation-sent'],
  kinds: ['review', 'confirmation'],
  reasons: REASONS,
  check(page) {
    if (page.kind === 'confirmation') return [confirmed(page)];
    const way = waysTo(page, 'remove-or-edit')[0] ?? waysTo(page, 'cart-page')[0];
    if (way)
      return [
        { outcome: 'pass', reason: 'order-can-be-corrected', quote: way.text, target: way.target },
      ];
    if (fieldsStillOpen(page)) return [{ outcome: 'pass', reason: 'order-can-be-corrected' }];
    return [{ outcome: 'needs-review', reason: 'no-way-to-correct-found', absence: true }];
  },
});

/** The page itself does not last: it says that an e-mail left, or gives something to keep. */
function confirmed(page: PageView): Answer {
  const said = blocksWith(page, 'confirmation-sent')[0] ?? waysTo(page, 'confirmation-sent')[0];
  if (!said)
    return { outcome: 'needs-review', reason: 'confirmation-not-announced', absence: true };
  return {
    outcome: 'pass',
    reason: 'confirmation-sent',
    quote: said.text.slice(0, 300),
    target: said.target,
  };
}

/** On a one-page checkout the fields themselves stand open beside the button. */
function fieldsStillOpen(page: PageView): boolean {
  const address = new Set(['name', 'street', 'postal-code', 'city']);
  const open = page.controls.filter(
    (one) =>
      one.kind === 'text-box' && one.visible !== 'no' && one.purpose && address.has(one.purpose),
  );
  return open.length >= 2;
}
