/**
 * C. conso. L215-1-1, D215-1; § 312k BGB: a running contract that can be concluded online can be
 * ended online. Before the order only the pages around it can be seen, and the way may be in the
 * help pages or the account: its absence is a question.
 */
import type { Block, Control } from '../facts/page-facts.ts';
import { namesPayLaterBrand } from '../words/pay-later-brands.ts';
import { type Answer, defineRule, type PageView } from './define-rule.ts';
import { choiceLabel } from './label.ts';
import { blocksWith, pagesUpTo, waysTo } from './shown.ts';

const REASONS = [
  'termination-function-linked',
  'termination-by-letter-only',
  'termination-function-not-in-legal-pages',
  'termination-function-not-found',
] as const;

/** Where a page speaks of itself and of others' offers, not of what is being bought. */
const AROUND = new Set(['header', 'nav', 'footer', 'aside']);
/** What else is paid by the month, or called so; insurance has a law of its own. */
const OTHERS = [
  'newsletter',
  'split-payment',
  'credit-cost',
  'addon-insurance',
  'addon-warranty',
  'addon-protection',
] as const;
/** What a line promises beside a plan that somebody may take. */
const BENEFITS = ['free-of-charge', 'discount', 'conditional-offer', 'delivery'] as const;
/** Units in which a price comes back. */
const PERIODS = ['week-unit', 'month-unit', 'year-unit'] as const;
/** A price in a cell or block of its own. */
const LONGEST_PRICE = 25;
/** A shorter label may stand in any line by chance. */
const LABEL = 10;

export const terminationButton = defineRule({
  id: 'termination-button',
  needs: ['controls', 'blocks', 'links', 'earlier'],
  words: [
    'subscription',
    ...PERIODS,
    ...OTHERS,
    ...BENEFITS,
    'paid-plan-required',
    'termination-function',
    'termination-by-letter',
  ],
  kinds: ['cart', 'checkout', 'review', 'confirmation'],
  notFor: ['transport', 'dated-leisure'],
  reasons: REASONS,
  check(page) {
    const pages = pagesUpTo(page);
    const bought = page.blocks.find((block, i) => isSubscription(page, block, page.blocks[i + 1]));
    if (!bought) return [];
    const [way] = pages.flatMap((one) => waysTo(one, 'termination-function'));
    if (way)
      return [
        {
          outcome: 'pass',
          reason: 'termination-function-linked',
          quote: way.text,
          target: way.target,
        },
      ];
    const [letter] = pages.flatMap((one) => blocksWith(one, 'termination-by-letter'));
    if (letter) return [asked('termination-by-letter-only', letter)];
    const legal = pages.some((one) => one.kind === 'legal' || one.legal !== undefined);
    return [
      asked(
        legal ? 'termination-function-not-in-legal-pages' : 'termination-function-not-found',
        bought,
      ),
    ];
  },
});

function asked(reason: (typeof REASONS)[number], { text, target }: Block): Answer {
  return { outcome: 'needs-review', reason, quote: text.slice(0, 300), target, absence: true };
}

/** A line with a price that comes back, which nobody still has to choose. */
function isSubscription(page: PageView, block: Block, next: Block | undefined): boolean {
  if (block.visible === 'no' || block.struck || block.kind === 'label') return false;
  if (AROUND.has(block.region) || block.text.length > 200) return false;
  const beside = next && next.text.length <= LONGEST_PRICE ? next : undefined;
  if (!isPriced(block) && !isPriced(beside)) return false;
  if (!comesBack(page, block.text)) return false;
  if (OTHERS.some((list) => page.words.has(list, block.text))) return false;
  // So much a month to a lender is a part of the price.
  if (namesPayLaterBrand(block.text)) return false;
  return !page.controls.some((control) => isOffer(control, block));
}

/** "Monthly subscription", or "29,90 € / month"; not what a plan or a card would bring, or saves. */
function comesBack(page: PageView, text: string): boolean {
  const brings = BENEFITS.some((list) => page.words.has(list, text)) || /%|\bkWh\b/i.test(text);
  if (brings && page.words.has('paid-plan-required', text)) return false;
  if (page.words.find('subscription', text).some(({ phrase }) => !phrase.weak)) return true;
  if (brings) return false;
  const unit = /\d\D{0,6}\/\s?(\p{L}+)/u.exec(text)?.[1] ?? '';
  return PERIODS.some((list) => page.words.has(list, unit));
}

const isPriced = (block: Block | undefined) =>
  block?.amounts.some(({ cents }) => cents > 0) ?? false;

/** The block is the text of an extra that is not taken: an offer beside the purchase. */
function isOffer(control: Control, block: Block): boolean {
  if (control.state !== 'off' || control.visible === 'no') return false;
  const label = choiceLabel(control);
  return (
    `${label} ${control.near}`.includes(block.text) ||
    (label.length >= LABEL && block.text.includes(label))
  );
}
