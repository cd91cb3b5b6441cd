/**
 * CRD art. 6(1)(e), 6(6); C. conso. L112-1, L112-3, L221-5 2°, L221-6: the total with taxes and
 * every unavoidable fee. A compulsory fee that first shows at the last step was not told.
 */
import type { Block, Control } from '../facts/page-facts.ts';
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
    const on = page.controls.filter((one) => one.state === 'on').map(asChosen);
    const fresh = fees
      .map((block) => ({ block, why: whyAdded(page, block, on) }))
      .filter(({ block, why }) => why !== 'choice' && !toldBefore(page, block));
    const seen = sawTheWay(page);
    const answers = fresh.map(({ block, why }) => ({
      outcome: seen && why === 'shop' ? ('violation' as const) : ('needs-review' as const),
      reason: seen && why === 'shop' ? 'fee-first-shown-at-order' : 'fee-not-seen-before',
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

type Chosen = { said: string; cents: number };

const asChosen = ({ label, name, price }: Control): Chosen => ({
  said: `${label} ${name}`.toLowerCase(),
  cents: price?.cents ?? 0,
});

/**
 * A fee that comes from the user's own choice (a service ticked) is no compulsory one: the choice
 * bears its name, or its price and a word of it. The same price alone may be chance: ask.
 */
function whyAdded(page: PageView, fee: Block, on: Chosen[]): 'choice' | 'perhaps' | 'shop' {
  const name = fee.text.split('|')[0]?.trim().toLowerCase() ?? '';
  if (name.length > 3 && on.some(({ said }) => said.includes(name))) return 'choice';
  const sums = fee.amounts.map(({ cents }) => cents).filter((cents) => cents > 0);
  const alike = on.filter(({ cents }) => sums.includes(cents));
  if (alike.length === 0) return 'shop';
  // "Service fee assembly" beside "Assembly 25,00 €": what is left of the name tells.
  const left = page.words
    .find('late-fee', name)
    .reduce((rest, { start, end }) => blank(rest, start, end), name);
  const own = left.match(/\p{L}{5,}/gu) ?? [];
  return alike.some(({ said }) => own.some((word) => said.includes(word))) ? 'choice' : 'perhaps';
}

const blank = (text: string, start: number, end: number) =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

/** A total that is said to be without tax, when none with tax stands on the page. */
function netTotal(page: PageView): Block | null {
  const totals = blocksWith(page, 'total-price').filter((block) => block.amounts.length > 0);
  const net = totals.find((block) => page.words.has('tax-excluded', block.text));
  if (!net || blocksWith(page, 'tax-included').length > 0) return null;
  return totals.some((block) => !page.words.has('tax-excluded', block.text)) ? null : net;
}
