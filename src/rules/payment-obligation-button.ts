/**
 * CRD art. 8(2) second subparagraph; C. conso. L221-14: the control that concludes the contract
 * says, on itself, that one will have to pay. Only its own words count (C-249/21).
 */
import type { Control } from '../facts/page-facts.ts';
import type { ListName, Match, Words } from '../words/language-pack.ts';
import { type Answer, defineRule, type PageView } from './define-rule.ts';
import { TOTAL_LISTS, totalsOf } from './in-the-total.ts';
import { buttonWords } from './label.ts';
import { blocksWith } from './shown.ts';

export type ButtonVerdict = {
  outcome: 'violation' | 'needs-review' | 'pass';
  reason: (typeof REASONS)[number];
};

const REASONS = [
  'button-says-payment',
  'button-says-order-only',
  'button-says-free-trial',
  'button-wording-unclear',
  'button-wording-long',
  'button-without-words',
  'button-named-by-label-only',
  'button-leads-to-payment',
  'button-total-is-nothing',
  'button-words-unknown',
  'button-other-language',
  'button-not-found',
  'button-may-be-in-frame',
] as const;

/** Above this many characters the duty may be hidden in the sentence (Commission notice, rule 4). */
const LONG = 60;

/**
 * Judges the words on the final control.
 * @param text the visible words, as on the page
 * @param country ISO code: some wordings were judged in one country only
 */
export function judgeButton(text: string, words: Words, country: string): ButtonVerdict {
  const judged = (list: ListName) => inCountry(words.whole(list, text), country);
  if (judged('button-accepted')) return { outcome: 'pass', reason: 'button-says-payment' };
  if (judged('button-rejected')) return rejected(text, words);
  if (judged('button-ambiguous'))
    return { outcome: 'needs-review', reason: 'button-wording-unclear' };
  if (words.has('trial-word', text))
    return { outcome: 'violation', reason: 'button-says-free-trial' };
  if (words.has('continue-step', text))
    return { outcome: 'needs-review', reason: 'button-leads-to-payment' };
  if (words.has('pay-word', text))
    return text.length > LONG
      ? { outcome: 'needs-review', reason: 'button-wording-long' }
      : { outcome: 'pass', reason: 'button-says-payment' };
  if (words.has('book-word', text))
    return { outcome: 'needs-review', reason: 'button-wording-unclear' };
  if (words.has('order-word', text))
    return { outcome: 'violation', reason: 'button-says-order-only' };
  return { outcome: 'needs-review', reason: 'button-words-unknown' };
}

function rejected(text: string, words: Words): ButtonVerdict {
  const trial = words.has('trial-word', text);
  return {
    outcome: 'violation',
    reason: trial ? 'button-says-free-trial' : 'button-says-order-only',
  };
}

function inCountry(match: Match | null, country: string): boolean {
  return match !== null && (!match.phrase.countries || match.phrase.countries.includes(country));
}

export const paymentObligationButton = defineRule({
  id: 'payment-obligation-button',
  needs: ['controls', 'frames', 'blocks'],
  words: [
    'button-accepted',
    'button-rejected',
    'button-ambiguous',
    'pay-word',
    'order-word',
    'book-word',
    'trial-word',
    'continue-step',
    'payment-method',
    ...TOTAL_LISTS,
    'subscription',
  ],
  kinds: ['review', 'checkout'],
  reasons: REASONS,
  check(page) {
    const control = page.orderControl;
    if (control) return [judgeControl(page, control)];
    const frame = page.frames.find((one) => !one.reached && one.visible !== 'no');
    if (frame && !goesOn(page))
      return [
        {
          outcome: 'needs-review',
          reason: 'button-may-be-in-frame',
          data: { origin: frame.origin },
        },
      ];
    if (page.kind === 'checkout') return [];
    return [{ outcome: 'needs-review', reason: 'button-not-found', absence: true }];
  },
});

/**
 * The total is nothing, and nobody asks how it will be paid: nothing has a price, or a voucher took
 * it off, or nobody is asked who orders (a basket that is still empty). The order is free, or a
 * script has yet to fill the total in.
 */
function looksFree(page: PageView): boolean {
  const amounts = [
    ...page.blocks.flatMap((one) => (one.struck ? [] : one.amounts)),
    ...page.controls.flatMap((one) => one.price ?? []),
  ].map(({ cents }) => cents);
  const totals = totalsOf(page);
  // "Total today 0,00" of a trial that turns paid is not what the order costs (register, rule 4).
  if (blocksWith(page, 'total-price').some(({ text }) => page.words.has('today', text)))
    return false;
  const asked = page.controls.some((one) => one.kind === 'text-box' && one.visible !== 'no');
  const nothing =
    amounts.every((cents) => cents <= 0) || amounts.some((cents) => cents < 0) || !asked;
  return (
    nothing &&
    totals.length > 0 &&
    totals.every((cents) => cents === 0) &&
    blocksWith(page, 'subscription').length === 0 &&
    !asksHowToPay(page)
  );
}

/** Outside the footer, where a shop says what it takes in general. */
function asksHowToPay(page: PageView): boolean {
  const controls = page.controls.filter((one) => one.visible !== 'no');
  return (
    controls.some((one) => one.purpose === 'card' || page.words.has('payment-method', one.text)) ||
    blocksWith(page, 'payment-method').some(
      ({ region, amounts }) =>
        region !== 'footer' &&
        // "Gift card −199,00 kr." has paid: it asks nothing.
        !amounts.some(({ cents }) => cents < 0),
    )
  );
}

/** A step with a way on to the next one: the order is placed later. */
function goesOn(page: PageView): boolean {
  const lists = ['continue-step', 'step-word'] as const;
  return page.controls.some(
    (one) =>
      one.kind === 'button' &&
      one.visible !== 'no' &&
      lists.some((list) => page.words.has(list, buttonWords(one))),
  );
}

function judgeControl(page: PageView, control: Control): Answer {
  const said = buttonWords(control);
  const at = { quote: said, target: control.target, data: { text: said } };
  if (!said.trim()) return { outcome: 'needs-review', reason: 'button-without-words', ...at };
  const verdict = judgeButton(said, page.words, page.country);
  if (verdict.reason === 'button-words-unknown' && page.words.languages.length === 0)
    return { ...at, outcome: 'needs-review', reason: 'button-other-language' };
  // Words that only assistive technology reads are not words on the button (register, rule 4).
  if (!control.text && !control.content)
    return { ...at, outcome: 'needs-review', reason: 'button-named-by-label-only' };
  if (control.visible === 'unknown' && page.layout && verdict.outcome === 'violation')
    return { ...at, outcome: 'needs-review', reason: verdict.reason };
  const trial = verdict.reason === 'button-says-free-trial';
  if (verdict.outcome === 'violation' && !trial && looksFree(page))
    return { ...at, outcome: 'needs-review', reason: 'button-total-is-nothing' };
  // Steps of one page: a button for later, hidden as yet, may be the one that concludes.
  if (verdict.outcome === 'violation' && hiddenPayButton(page, control))
    return { ...at, outcome: 'needs-review', reason: 'button-leads-to-payment' };
  return { ...at, ...verdict };
}

/** Hidden: a button that says so, or the one of a form of its own that asks for a card. */
function hiddenPayButton(page: PageView, control: Control): boolean {
  const cards = page.controls.filter((one) => one.purpose === 'card' && one.form !== control.form);
  return page.controls.some((one) => {
    if (one.kind !== 'button' || one.visible !== 'no') return false;
    const said = buttonWords(one);
    return (
      (page.words.whole('button-accepted', said) !== null &&
        !page.words.has('payment-method', said)) ||
      (one.form !== null && cards.some(({ form }) => form === one.form))
    );
  });
}
