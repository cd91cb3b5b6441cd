/**
 * PSD2 art. 62(4)-(5); CRD art. 19; CMF L112-12: no fee for using a means of payment. A discount for
 * one means, and the interest of a real credit, are none.
 */
import { isPayLater } from '../words/pay-later-brands.ts';
import { isPaymentChoice } from './choices.ts';
import { type Answer, defineRule, type PageView } from './define-rule.ts';
import { choiceLabel } from './label.ts';
import { blocksWith } from './shown.ts';

const REASONS = ['payment-fee-line', 'payment-means-with-price', 'no-payment-fee'] as const;

export const paymentSurcharge = defineRule({
  id: 'payment-surcharge',
  needs: ['controls', 'blocks'],
  words: ['payment-fee', 'payment-method', 'discount', 'split-payment'],
  kinds: ['checkout', 'review'],
  reasons: REASONS,
  check(page) {
    const answers = [...feeLines(page), ...pricedMeans(page)];
    if (answers.length > 0) return answers;
    return [{ outcome: 'pass', reason: 'no-payment-fee', absence: true }];
  },
});

function feeLines(page: PageView): Answer[] {
  return blocksWith(page, 'payment-fee')
    .filter((block) => block.text.length < 200 && !page.words.has('discount', block.text))
    .filter((block) => block.amounts.some((amount) => amount.cents > 0))
    .map((block) => ({
      outcome: block.visible === 'unknown' && page.layout ? 'needs-review' : 'violation',
      reason: 'payment-fee-line',
      data: { text: block.text },
      quote: block.text,
      target: block.target,
    }));
}

/** "PayPal (+0,50 €)": a price on a means of payment. Cash on delivery may be a service: ask. */
function pricedMeans(page: PageView): Answer[] {
  return page.controls
    .filter((one) => one.visible !== 'no' && one.kind !== 'button' && isPaymentChoice(page, one))
    .filter((one) => one.price !== null && one.price.cents > 0 && one.price.how === 'label')
    .filter((one) => !page.words.has('discount', choiceLabel(one)))
    .filter((one) => !isInstalment(page, choiceLabel(one)))
    .filter(
      (one) =>
        !blocksWith(page, 'payment-fee').some((block) => block.text.includes(choiceLabel(one))),
    )
    .map((one) => ({
      outcome: 'needs-review',
      reason: 'payment-means-with-price',
      data: { label: choiceLabel(one), price: one.price?.text ?? '' },
      quote: choiceLabel(one),
      target: one.target,
    }));
}

/** "3 instalments of 249,33 €" is a part of the price, unless a fee is added to it. */
function isInstalment(page: PageView, label: string): boolean {
  const parts = page.words.has('split-payment', label) || isPayLater(label);
  return parts && !page.words.has('payment-fee', label) && !/\+\s?[€£]?\d/.test(label);
}
