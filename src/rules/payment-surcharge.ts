/**
 * PSD2 art. 62(4)-(5); CRD art. 19; CMF L112-12: no fee for using a means of payment. A discount for
 * one means, and the interest of a real credit, are none.
 */
import type { Control, Money } from '../facts/page-facts.ts';
import type { Match } from '../words/language-pack.ts';
import { isPayLater } from '../words/pay-later-brands.ts';
import { isPaymentChoice } from './choices.ts';
import { type Answer, defineRule, type PageView } from './define-rule.ts';
import { TOTAL_LISTS, totalsOf } from './in-the-total.ts';
import { choiceLabel } from './label.ts';
import { blocksWith } from './shown.ts';

const REASONS = [
  'payment-fee-line',
  'payment-fee-perhaps',
  'payment-means-with-price',
  'no-payment-fee',
] as const;

export const paymentSurcharge = defineRule({
  id: 'payment-surcharge',
  needs: ['controls', 'blocks'],
  words: [
    ...TOTAL_LISTS,
    'payment-method',
    'discount',
    'split-payment',
    'refusal',
    'free',
    'month-unit',
  ],
  kinds: ['checkout', 'review'],
  reasons: REASONS,
  check(page) {
    const answers = [...feeLines(page), ...pricedMeans(page)];
    if (answers.length > 0) return answers;
    return [{ outcome: 'pass', reason: 'no-payment-fee', absence: true }];
  },
});

/** Characters between a fee and its amount. */
const CLOSE = 40;

function feeLines(page: PageView): Answer[] {
  const totals = new Set(totalsOf(page));
  return blocksWith(page, 'payment-fee')
    .filter((block) => block.text.length < 200 && !page.words.has('discount', block.text))
    .flatMap((block) => {
      const fees = page.words
        .find('payment-fee', block.text)
        .filter((fee) => !isDenied(page, block.text, fee));
      const all = block.amounts.filter(({ cents }) => cents > 0);
      const amounts = all.filter(({ cents }) => !totals.has(cents));
      const billed = (some: Money[]) =>
        fees.some((fee) => isFeeBilled(page, block.text, fee, some));
      // Where a voucher paid the goods, the fee may be the whole total: it is asked about.
      if (fees.length === 0 || (amounts.length === 0 && !billed(all))) return [];
      const hidden = block.visible === 'unknown' && page.layout;
      const sure = !hidden && billed(amounts);
      return [
        {
          outcome: sure ? ('violation' as const) : ('needs-review' as const),
          reason: sure || hidden ? 'payment-fee-line' : 'payment-fee-perhaps',
          data: { text: block.text },
          quote: block.text,
          target: block.target,
        },
      ];
    });
}

/** "No card fees", "sans frais de carte": the word before, or one that reaches into it. */
function isDenied(page: PageView, text: string, { start }: Match): boolean {
  const word = /\S+(?=\s*$)/.exec(text.slice(0, start))?.[0] ?? '';
  if (word !== '' && page.words.has('refusal', word)) return true;
  return page.words.find('free', text).some((free) => free.start < start && free.end > start);
}

/**
 * The fee heads its part of the text and its amount comes next; "we bear the card fees of about
 * 0,60 €" does not, nor "card fees included in the total: 51,50 €". A fee of the carrier for cash
 * on delivery (weak) may be a service of its own.
 */
function isFeeBilled(
  page: PageView,
  text: string,
  { phrase, start, end }: Match,
  amounts: Money[],
): boolean {
  if (phrase.weak || !/(?:^|[.;:|!?(+–—])[^\p{L}]*$/u.test(text.slice(0, start))) return false;
  return amounts.some((amount) => {
    const between = text.slice(end, Math.max(end, text.indexOf(amount.text, end)));
    return (
      text.includes(amount.text, end) &&
      between.length <= CLOSE &&
      !page.words.has('total-price', between) &&
      !/[.;!?–—]\s/.test(between)
    );
  });
}

/** "PayPal (+0,50 €)": a price on a means of payment. Cash on delivery may be a service: ask. */
function pricedMeans(page: PageView): Answer[] {
  const totals = new Set(totalsOf(page));
  // "By card: deposit of 142,86 €", "by card: the whole, 476,20 €": what is paid, not what it costs.
  const whole = (one: Control) => totals.has(one.price?.cents ?? 0);
  const paid = new Set(page.controls.filter(whole).map(({ group }) => group));
  const fees = blocksWith(page, 'payment-fee');
  return page.controls
    .filter((one) => one.visible !== 'no' && one.kind !== 'button' && isPaymentChoice(page, one))
    .filter((one) => one.price !== null && one.price.cents > 0 && one.price.how === 'label')
    .filter((one) => !page.words.has('discount', choiceLabel(one)))
    .filter((one) => !isInstalment(page, choiceLabel(one)) && !isPartOf(page, one, totals))
    .filter((one) => !whole(one) && (one.group === null || !paid.has(one.group)))
    .filter((one) => !fees.some((block) => block.text.includes(choiceLabel(one))))
    .map((one) => ({
      outcome: 'needs-review',
      reason: 'payment-means-with-price',
      data: { label: choiceLabel(one), price: one.price?.text ?? '' },
      quote: choiceLabel(one),
      target: one.target,
    }));
}

/** More parts than these are no instalments of one purchase: "30 days to pay" names none. */
const MOST_PARTS = 24;

/** "10 × 18 999 Ft" of a total of 189 990 Ft, "(34,90 €/mes)": parts of the price by the figures. */
function isPartOf(page: PageView, control: Control, totals: Set<number>): boolean {
  const { price } = control;
  const label = choiceLabel(control);
  const cents = price?.cents ?? 0;
  const at = label.indexOf(price?.text ?? '');
  const after = label.slice(Math.max(at, 0) + (price?.text.length ?? 0));
  if (at > 0 && /^\s?\/\s?\p{L}/u.test(after) && page.words.has('month-unit', after)) return true;
  const counts = (label.match(/(?<![\d.,])\d{1,2}(?![\d.,]|\s?%)/g) ?? []).map(Number);
  return counts.some(
    (count) =>
      count > 1 &&
      count <= MOST_PARTS &&
      [...totals].some((total) => Math.abs(count * cents - total) < count),
  );
}

/** "3 instalments of 249,33 €" is a part of the price, unless a fee is added to it. */
function isInstalment(page: PageView, label: string): boolean {
  const parts = page.words.has('split-payment', label) || isPayLater(label);
  return parts && !page.words.has('payment-fee', label) && !/\+\s?[€£]?\d/.test(label);
}
