/**
 * C. conso. L121-12, L121-17; UCPD annex I point 29; CRD art. 27: a paid line in the basket that
 * the consumer did not put there. Reported after rule 1, which covers what can still be unticked.
 */

import { type Answer, defineRule, type PageView } from './define-rule.ts';
import { choiceLabel } from './label.ts';
import { ADDON_LISTS, addonFamily } from './paid-extra.ts';
import { blocksWith, sawTheWay } from './shown.ts';

const REASONS = [
  'added-for-you',
  'extra-line-nobody-chose',
  'no-added-line',
  'way-not-seen',
] as const;

const DELIVERY = ['delivery', 'delivery-method', 'shipping-cost', 'pick-up'] as const;

export const sneakIntoBasket = defineRule({
  id: 'sneak-into-basket',
  needs: ['controls', 'blocks', 'earlier'],
  words: [...ADDON_LISTS, ...DELIVERY, 'added-for-you'],
  kinds: ['cart', 'checkout', 'review'],
  reasons: REASONS,
  check(page) {
    const answers: Answer[] = [...announced(page), ...unchosen(page)];
    if (answers.length > 0) return answers;
    if (!sawTheWay(page)) return [{ outcome: 'not-applicable', reason: 'way-not-seen' }];
    return [{ outcome: 'pass', reason: 'no-added-line', absence: true }];
  },
});

function announced(page: PageView): Answer[] {
  return blocksWith(page, 'added-for-you')
    .filter(
      (block) => block.amounts.some((amount) => amount.cents > 0) || addonFamily(page, block.text),
    )
    .map((block) => ({
      outcome: 'needs-review',
      reason: 'added-for-you',
      data: { text: block.text },
      quote: block.text,
      target: block.target,
    }));
}

/** A paid line of a named extra for which no page of the journey had a choice or a button. */
function unchosen(page: PageView): Answer[] {
  if (!sawTheWay(page)) return [];
  const offered = [page, ...page.earlier]
    .flatMap((one) => one.controls)
    .filter((one) => one.kind !== 'text-box');
  return page.blocks
    .filter((block) => block.kind === 'row' && block.visible !== 'no')
    .filter((block) => block.amounts.some((amount) => amount.cents > 0))
    .flatMap((block) => {
      const family = addonFamily(page, block.text);
      if (!family) return [];
      // A dearer delivery is rule 2's, whatever "express" also means.
      const delivery = DELIVERY.some((list) => page.words.has(list, block.text));
      if (family === 'addon-priority' && delivery) return [];
      const chosen = offered.some((one) =>
        page.words.has(family, `${choiceLabel(one)} ${one.text} ${one.near}`),
      );
      if (chosen) return [];
      return [
        {
          outcome: 'needs-review',
          reason: 'extra-line-nobody-chose',
          data: { text: block.text },
          quote: block.text,
          target: block.target,
        } as const,
      ];
    });
}
