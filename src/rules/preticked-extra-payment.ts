/**
 * CRD art. 22; C. conso. L121-17: before the contract, each payment on top of the main price needs
 * the consumer's express consent. What is on when the page opens was not consented to.
 */
import type { Control } from '../facts/page-facts.ts';
import { isDeliveryChoice, isHarmless, isPaymentChoice, preset } from './choices.ts';
import { type Answer, defineRule, type PageView } from './define-rule.ts';
import { partOfTotal, TOTAL_LISTS } from './in-the-total.ts';
import { choiceLabel, nameBeforePrice } from './label.ts';
import {
  ADDON_LISTS,
  addonFamily,
  isBilled,
  isRefusable,
  type PaidExtra,
  paidExtra,
} from './paid-extra.ts';
import { isPartOfAGift, isWholePrice } from './whole-price.ts';

const REASONS = [
  'paid-extra-preselected',
  'paid-extra-maybe-restored',
  'extra-price-in-row',
  'extra-price-unclear',
  'extra-quantity-preset',
  'extra-on-product-page',
  'extra-hidden-or-covered',
  'extra-cannot-be-removed',
  'opt-out-wording',
  'no-preselected-extra',
] as const;

export const pretickedExtraPayment = defineRule({
  id: 'preticked-extra-payment',
  needs: ['controls', 'blocks'],
  words: [
    ...ADDON_LISTS,
    'refusal',
    'opt-out',
    'newsletter',
    'partners',
    'same-address',
    'save-data',
    'create-account',
    'terms-consent',
    'payment-method',
    'pick-up',
    'discount',
    ...TOTAL_LISTS,
    'free',
    'prior-price',
    'worth',
    'own-credit',
    'add-to-cart',
  ],
  kinds: ['product', 'cart', 'checkout', 'review'],
  reasons: REASONS,
  check(page) {
    const found = [...preset(page).flatMap((one) => judge(page, one)), ...presetQuantities(page)];
    const optOut = page.controls.flatMap((one) => judgeOptOut(page, one));
    const all = [...found, ...optOut];
    if (all.length > 0) return all;
    return [{ outcome: 'pass', reason: 'no-preselected-extra', absence: true }];
  },
});

const AROUND = new Set(['header', 'nav', 'aside', 'footer']);

function judge(page: PageView, control: Control): Answer[] {
  if (
    isHarmless(page, control) ||
    (isDeliveryChoice(page, control) && !isRefusable(page, control)) ||
    isPaymentChoice(page, control)
  )
    return [];
  const label = choiceLabel(control);
  if (page.words.has('discount', label) || page.words.has('refusal', label)) return [];
  if (isBundle(page, control)) return [];
  const extra = paidExtra(page, control);
  if (!extra) return [];
  return answer(page, control, extra);
}

function answer(page: PageView, control: Control, extra: PaidExtra): Answer[] {
  const quote = choiceLabel(control);
  const price = extra.price?.text ?? '';
  const say = (
    outcome: Answer['outcome'],
    reason: (typeof REASONS)[number],
    label = nameBeforePrice(quote, price),
  ): Answer[] => [{ outcome, reason, data: { label, price }, quote, target: control.target }];
  // A listing's filters carry prices too; what goes into the basket stands in the page's own part.
  if (page.kind === 'product' && AROUND.has(control.region)) return [];
  if (page.kind === 'product')
    return extra.named ? say('needs-review', 'extra-on-product-page') : [];
  if (extra.how === 'none') return say('needs-review', 'extra-price-unclear', quote);
  if (!extra.named && extra.how !== 'label')
    return extra.how === 'row' && page.kind !== 'cart'
      ? say('needs-review', 'extra-price-in-row')
      : [];
  if (!extra.named && page.kind === 'cart') return []; // boxes that choose which lines to order
  if (extra.freed || isWholePrice(page, control, extra) || isPartOfAGift(page, control))
    return say('needs-review', 'extra-price-unclear', quote);
  if (control.visible === 'unknown' && page.layout)
    return say('needs-review', 'extra-hidden-or-covered');
  if (!control.enabled) return say('needs-review', 'extra-cannot-be-removed');
  if (control.setBy === 'unknown') return say('needs-review', 'paid-extra-maybe-restored');
  // An amount alone may be a credit that is used up: that adds nothing to the total.
  if (!extra.named && page.words.has('own-credit', quote)) {
    if (isUsedUp(page, control, extra)) return [];
    if (partOfTotal(page, control) !== 'yes')
      return say('needs-review', 'extra-price-unclear', quote);
  }
  if (!extra.named && !isOnTheBill(page, control, extra))
    return say('needs-review', 'extra-price-unclear', quote);
  return say('violation', 'paid-extra-preselected');
}

/** One of several fares or sizes is the thing itself, whatever the bill says. */
function isOnTheBill(page: PageView, control: Control, { price }: PaidExtra): boolean {
  if (control.kind !== 'checkbox' && control.kind !== 'switch') return false;
  const name = nameBeforePrice(choiceLabel(control), price?.text ?? '');
  return isBilled(page, name, price?.cents) || partOfTotal(page, control) === 'yes';
}

/** One's own credit is taken off, or not counted in; topping it up makes the total rise. */
function isUsedUp(page: PageView, control: Control, { price }: PaidExtra): boolean {
  const off = -(price?.cents ?? 0);
  return (
    page.blocks.some((one) => one.amounts.some(({ cents }) => cents === off)) ||
    partOfTotal(page, control) === 'no'
  );
}

/**
 * "Often bought together": ticked boxes that a button of their own adds to the basket. They are an
 * offer, and the button is the consent.
 */
function isBundle(page: PageView, control: Control): boolean {
  if (page.kind !== 'product' && page.kind !== 'cart') return false;
  const beside = page.controls.filter(
    (other) => other.kind === 'button' && page.words.has('add-to-cart', other.text || other.name),
  );
  return beside.length > 0 && addonFamily(page, choiceLabel(control)) === null;
}

/** A quantity of a named extra that is above zero though nobody chose it. */
function presetQuantities(page: PageView): Answer[] {
  if (page.kind === 'product') return [];
  return page.controls
    .filter((one) => one.kind === 'stepper' && (one.quantity ?? 0) > 0 && one.setBy !== 'user')
    .filter((one) => one.visible !== 'no' && addonFamily(page, `${choiceLabel(one)} ${one.near}`))
    .map((one) => ({
      outcome: 'needs-review',
      reason: 'extra-quantity-preset',
      data: { label: choiceLabel(one) || one.near, quantity: one.quantity ?? 0 },
      quote: choiceLabel(one) || one.near,
      target: one.target,
    }));
}

/** "Untick if you do not want": default consent by words, whatever the state of the box. */
function judgeOptOut(page: PageView, control: Control): Answer[] {
  if (control.kind !== 'checkbox' && control.kind !== 'switch') return [];
  if (control.visible === 'no' || control.state === 'on' || control.setBy === 'user') return [];
  const label = choiceLabel(control);
  if (!page.words.has('opt-out', label) || isHarmless(page, control)) return [];
  if (!addonFamily(page, label) && !(control.price && control.price.cents > 0)) return [];
  const priced =
    control.price?.how === 'label' &&
    control.setBy === 'page' &&
    (control.visible === 'yes' || !page.layout);
  return [
    {
      outcome: priced ? 'violation' : 'needs-review',
      reason: 'opt-out-wording',
      data: { label },
      quote: label,
      target: control.target,
    },
  ];
}
