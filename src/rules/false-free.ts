/**
 * UCPD annex I point 20; C. conso. L121-4 19°: what is called free costs nothing beyond answering
 * the offer and having the thing delivered. A handling fee, or a plan that must be paid, is more.
 */
import type { Block } from '../facts/page-facts.ts';
import { type Answer, defineRule, type PageView } from './define-rule.ts';

const REASONS = [
  'fee-on-what-is-free',
  'free-with-paid-plan',
  'free-with-plan-perhaps',
  'free-with-footnote',
  'free-costs-nothing',
] as const;

const NOT_A_GIFT = ['delivery', 'delivery-method', 'shipping-cost', 'pick-up', 'returns'] as const;
const LINE = 220;
const FOOTNOTE = 400;
/** Characters between "free", the fee and its amount. */
const CLOSE = 40;
/** A comma or a dash may set two things of a list side by side: free cancellation, a booking fee. */
const ADDS = /[(+:]\s*$/;
const PARTS = /[.;!?|•\n]\s/;

export const falseFree = defineRule({
  id: 'false-free',
  needs: ['blocks'],
  words: ['free-of-charge', 'late-fee', 'paid-plan-required', 'trial-word', ...NOT_A_GIFT],
  kinds: ['product', 'cart', 'checkout', 'review'],
  reasons: REASONS,
  check(page) {
    const shown = page.blocks.filter((one) => one.visible !== 'no' && !one.struck);
    const gifts = shown.filter((one) => isGift(page, one));
    const answers = gifts.flatMap((one) => costOf(page, one, shown));
    if (answers.length > 0) return answers;
    // Delivery that is free above a sum is the shop's own affair.
    const [first] = gifts;
    if (!first) return [];
    const { text: quote, target } = first;
    return [{ outcome: 'pass', reason: 'free-costs-nothing', quote, target, absence: true }];
  },
});

/** Something is called free that is neither delivery, nor sending back, nor a trial (rules 1, 4, 5). */
function isGift(page: PageView, { text, region }: Block): boolean {
  if (text.length > LINE || region === 'footer' || region === 'nav') return false;
  if (!page.words.has('free-of-charge', text)) return false;
  return ![...NOT_A_GIFT, 'trial-word' as const].some((list) => page.words.has(list, text));
}

function costOf(page: PageView, block: Block, shown: Block[]): Answer[] {
  const { text: quote, target } = block;
  const at = { quote, target };
  const asked = feeIn(page, block);
  if (asked) {
    const outcome = asked.sure ? 'violation' : 'needs-review';
    return [{ outcome, reason: 'fee-on-what-is-free', data: { fee: asked.fee }, ...at }];
  }
  const plan = page.words.find('paid-plan-required', quote)[0];
  if (plan && block.amounts.some(({ cents }) => cents > 0)) {
    // "No subscription required": only at the head of its part does it stand for itself.
    const alone = /(?:^|[,;:.!?(–—-])\s*$/.test(quote.slice(0, plan.start));
    // "A subscription is required for the further functions": not for what is free.
    const forMore = /^[^\d.;)]*\p{L}[^\d.;)]*\s\p{L}/u.test(quote.slice(plan.end));
    return plan.phrase.weak || !alone || forMore
      ? [{ outcome: 'needs-review', reason: 'free-with-plan-perhaps', ...at }]
      : [{ outcome: 'violation', reason: 'free-with-paid-plan', ...at }];
  }
  const note = footnoteOf(page, block, shown);
  if (note)
    return [{ outcome: 'needs-review', reason: 'free-with-footnote', data: { note }, ...at }];
  return [];
}

/** "Free sample (handling fee 2.90 €)": free, then the fee, then its amount, in one breath. */
function feeIn(page: PageView, { text, amounts }: Block): { fee: string; sure: boolean } | null {
  const free = page.words.find('free-of-charge', text);
  for (const fee of page.words.find('late-fee', text)) {
    const before = free.filter((one) => one.end <= fee.start).at(-1);
    const amount = amounts.find(({ cents, text: written }) => {
      const from = text.indexOf(written, fee.end);
      return cents > 0 && from >= 0 && from - fee.end <= CLOSE / 2;
    });
    if (!before || !amount || fee.start - before.end > CLOSE) continue;
    const between = text.slice(before.end, text.indexOf(amount.text, fee.end));
    const freed = free.some((one) => one.start >= fee.end && one.start - fee.end <= CLOSE);
    // "Free, no handling fee": a word before the fee may take it back.
    if (!ADDS.test(text.slice(before.end, fee.start)) || PARTS.test(between) || freed) continue;
    const after = text.slice(text.indexOf(amount.text, fee.end) + amount.text.length);
    // So much a month is paid for something that goes on; further words may say when it is due.
    if (/^\s*\//.test(after)) continue;
    const sure = /^\s*(?:[).,;!*]|$)/.test(after);
    return { fee: `${text.slice(fee.start, fee.end)} ${amount.text}`, sure };
  }
  return null;
}

/** "Free*" and, further down, "* handling fee 4.90 €". */
function footnoteOf(page: PageView, block: Block, shown: Block[]): string | null {
  const mark = page.words.find('free-of-charge', block.text).some(({ end }) =>
    block.text
      .slice(end, end + 2)
      .trim()
      .startsWith('*'),
  );
  if (!mark) return null;
  const note = shown.find(
    (one) =>
      one !== block &&
      one.text.length <= FOOTNOTE &&
      one.text.startsWith('*') &&
      one.amounts.some(({ cents }) => cents > 0) &&
      !NOT_A_GIFT.some((list) => page.words.has(list, one.text)),
  );
  return note?.text ?? null;
}
