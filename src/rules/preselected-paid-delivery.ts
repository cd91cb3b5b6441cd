/**
 * CRD art. 22; C. conso. L121-17, L221-24 par. 4: a dearer delivery must be expressly chosen.
 * Like is compared with like: a pick-up point is no cheaper delivery to the door.
 */
import type { Control } from '../facts/page-facts.ts';
import { findPeriods } from '../words/periods.ts';
import { isDeliveryChoice, preset, siblings } from './choices.ts';
import { defineRule, type PageView } from './define-rule.ts';
import { TOTAL_LISTS, totalsOf } from './in-the-total.ts';
import { choiceLabel, nameBeforePrice } from './label.ts';
import { blocksWith } from './shown.ts';

const REASONS = [
  'dearer-delivery-preselected',
  'only-pick-up-cheaper',
  'cheapest-delivery-preselected',
  'no-delivery-preselected',
  'delivery-prices-unclear',
] as const;

export const preselectedPaidDelivery = defineRule({
  id: 'preselected-paid-delivery',
  needs: ['controls', 'blocks'],
  words: [
    ...TOTAL_LISTS,
    'delivery',
    'pick-up',
    'by-email',
    'free',
    'subscription',
    'payment-method',
    'day-unit',
    'business-day-unit',
    'week-unit',
    'hour-unit',
    'month-unit',
  ],
  kinds: ['cart', 'checkout', 'review'],
  reasons: REASONS,
  check(page) {
    const chosen = preset(page).filter(
      (one) => one.group !== null && isDeliveryChoice(page, one) && !isOfGoods(page, one),
    );
    const answers = chosen.map((one) => judge(page, one));
    if (answers.length > 0) return answers;
    return [{ outcome: 'pass', reason: 'no-delivery-preselected', absence: true }];
  },
});

function judge(page: PageView, control: Control) {
  const label = choiceLabel(control);
  const at = { quote: label, target: control.target };
  const mine = cents(page, control);
  const others = siblings(page, control).filter((one) => one.visible !== 'no' && one.enabled);
  const cheaper = others.filter((one) => {
    const price = cents(page, one);
    return mine !== null && price !== null && price < mine;
  });
  if (others.length === 0)
    return { outcome: 'pass', reason: 'cheapest-delivery-preselected', ...at } as const;
  if (mine === null && others.some((one) => cents(page, one) !== null))
    return {
      outcome: 'needs-review',
      reason: 'delivery-prices-unclear',
      data: { label },
      ...at,
    } as const;
  if (cheaper.length === 0)
    return { outcome: 'pass', reason: 'cheapest-delivery-preselected', ...at } as const;
  const toTheDoor = cheaper.filter((one) => !page.words.has('pick-up', choiceLabel(one)));
  const alternative = toTheDoor[0] ?? (cheaper[0] as Control);
  const data = { label, cheaper: choiceLabel(alternative) };
  if (toTheDoor.length === 0 && !page.words.has('pick-up', label))
    return { outcome: 'needs-review', reason: 'only-pick-up-cheaper', data, ...at } as const;
  const shown = control.visible === 'yes' || !page.layout;
  // A name that says nothing of sending ("GLS ParcelShop") may be a place to collect it from.
  const sent =
    SENT.some((list) => page.words.has(list, data.cheaper)) ||
    findPeriods(data.cheaper, page.words).length > 0;
  const sure =
    control.setBy === 'page' &&
    !isPerhapsOfGoods(page, control) &&
    shown &&
    sent &&
    // A voucher may come by post or by e-mail, which is another thing; the word is nearly one.
    !page.words.has('by-email', data.cheaper);
  return {
    outcome: sure ? 'violation' : 'needs-review',
    reason: 'dearer-delivery-preselected',
    data,
    ...at,
  } as const;
}

const SENT = ['delivery', 'delivery-method'] as const;

/**
 * "Every 4 weeks: 24,90 €" is the price of the goods, and so is one that is the total. "Express
 * delivery 9,90 € (free for subscribers)" is not; and where the goods are free samples, the total
 * is what their delivery costs.
 */
function isOfGoods(page: PageView, control: Control): boolean {
  const label = choiceLabel(control);
  if (page.words.has('delivery-method', label)) return false;
  const name = nameBeforePrice(label, control.price?.text ?? '');
  if (page.words.has('subscription', name)) return true;
  const price = control.price?.cents ?? 0;
  const costs = blocksWith(page, 'shipping-cost').flatMap(({ kind, amounts }) =>
    kind === 'label' ? [] : amounts.map(({ cents }) => cents),
  );
  return isPerhapsOfGoods(page, control) && price > 0 && !costs.includes(price);
}

function isPerhapsOfGoods(page: PageView, control: Control): boolean {
  const price = control.price?.cents ?? 0;
  return page.words.has('subscription', choiceLabel(control)) || totalsOf(page).includes(price);
}

/** Price in cents; a delivery that is called free costs 0; null when nothing says. */
function cents(page: PageView, control: Control): number | null {
  if (control.price) return control.price.cents;
  return page.words.has('free', choiceLabel(control)) ? 0 : null;
}
