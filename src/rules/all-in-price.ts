/**
 * CRD art. 6(1)(e), 6(6); C. conso. L112-1, L112-3, L221-5 2°, L221-6: the total with taxes and
 * every unavoidable fee. A compulsory fee that first shows at the last step was not told.
 */
import type { Block } from '../facts/page-facts.ts';
import { defineRule, type PageView } from './define-rule.ts';
import { blocksWith, sawTheWay } from './shown.ts';

const REASONS = [
  'fee-first-shown-at-order',
  'fee-not-seen-before',
  'price-without-tax',
  'no-late-fee',
] as const;

export const allInPrice = defineRule({
  id: 'all-in-price',
  needs: ['blocks', 'controls', 'earlier'],
  words: ['late-fee', 'tax-excluded', 'tax-included', 'total-price', 'business-only'],
  kinds: ['checkout', 'review'],
  reasons: REASONS,
  check(page) {
    const fees = blocksWith(page, 'late-fee').filter(
      (block) => block.kind === 'row' && block.amounts.some((amount) => amount.cents > 0),
    );
    const fresh = fees.filter((block) => !toldBefore(page, block) && !chosen(page, block));
    const answers = fresh.map((block) => ({
      outcome: sawTheWay(page) ? ('violation' as const) : ('needs-review' as const),
      reason: sawTheWay(page) ? 'fee-first-shown-at-order' : 'fee-not-seen-before',
      data: { text: block.text },
      quote: block.text,
      target: block.target,
      absence: true,
    }));
    const bare = netTotal(page);
    if (bare)
      answers.push({
        outcome: 'needs-review',
        reason: 'price-without-tax',
        data: { text: bare.text },
        quote: bare.text,
        target: bare.target,
        absence: true,
      });
    if (answers.length > 0) return answers;
    return [{ outcome: 'pass', reason: 'no-late-fee', absence: true }];
  },
});

function toldBefore(page: PageView, fee: Block): boolean {
  return page.earlier.some((one) =>
    blocksWith(one, 'late-fee').some((block) => sameFee(page, block, fee)),
  );
}

function sameFee(page: PageView, before: Block, now: Block): boolean {
  // Named otherwise ("preparation", then "service"), it is the same sum.
  const sums = now.amounts.map(({ cents }) => cents).filter((cents) => cents > 0);
  if (before.amounts.some(({ cents }) => sums.includes(cents))) return true;
  const names = page.words.find('late-fee', now.text).map((match) => match.phrase.text);
  return page.words
    .find('late-fee', before.text)
    .some((match) => names.includes(match.phrase.text));
}

/** A fee that comes from the user's own choice (a service ticked) is no compulsory one. */
function chosen(page: PageView, fee: Block): boolean {
  const name = fee.text.split('|')[0]?.trim().toLowerCase() ?? '';
  const sums = fee.amounts.map(({ cents }) => cents).filter((cents) => cents > 0);
  return page.controls.some(
    (one) =>
      one.state === 'on' &&
      ((name.length > 3 && `${one.label} ${one.name}`.toLowerCase().includes(name)) ||
        sums.includes(one.price?.cents ?? 0)),
  );
}

/** A total that is said to be without tax, when none with tax stands on the page. */
function netTotal(page: PageView): Block | null {
  const totals = blocksWith(page, 'total-price').filter((block) => block.amounts.length > 0);
  const net = totals.find((block) => page.words.has('tax-excluded', block.text));
  if (!net || blocksWith(page, 'tax-included').length > 0) return null;
  return totals.some((block) => !page.words.has('tax-excluded', block.text)) ? null : net;
}
