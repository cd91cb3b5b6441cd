/**
 * Ordonnances 2025-880 and 2025-1154: since 20 November 2026 paying in parts or later through a
 * lender is consumer credit, free of charge or not. Advertising of credit carries a warning (C.
 * conso. L312-5); what a list of means of payment must show was not read, so nothing here is more
 * than a question.
 */
import { isPayLater } from '../words/pay-later-brands.ts';
import { isPaymentChoice } from './choices.ts';
import { type Answer, defineRule, type PageView } from './define-rule.ts';
import { buttonWords, choiceLabel } from './label.ts';
import { blocksWith } from './shown.ts';

const REASONS = [
  'credit-warning-shown',
  'credit-cost-shown',
  'split-payment-without-credit-terms',
] as const;

type Offer = { label: string; target: string[] };
/** Longer texts explain or advertise; a means of payment has a name. */
const LONGEST_NAME = 160;

export const bnplCredit = defineRule({
  id: 'bnpl-credit',
  needs: ['controls', 'blocks'],
  words: ['split-payment', 'credit-warning', 'credit-cost', 'payment-method'],
  kinds: ['checkout', 'review'],
  reasons: REASONS,
  check(page) {
    const offer = splitPayment(page);
    if (!offer) return [];
    const [warning] = blocksWith(page, 'credit-warning');
    if (warning) return [answer('pass', 'credit-warning-shown', warning.text, warning.target)];
    const [cost] = blocksWith(page, 'credit-cost');
    if (cost) return [answer('pass', 'credit-cost-shown', cost.text, cost.target)];
    const { label, target } = offer;
    return [
      {
        ...answer('needs-review', 'split-payment-without-credit-terms', label, target),
        data: { label },
        absence: true,
      },
    ];
  },
});

/** The first means of payment that splits or defers: by its words, or by a brand that does so. */
function splitPayment(page: PageView): Offer | null {
  for (const control of page.controls) {
    if (control.visible === 'no') continue;
    const button = control.kind === 'button';
    if (!button && !isPaymentChoice(page, control)) continue;
    const label = button ? buttonWords(control) : choiceLabel(control);
    if (label.length > LONGEST_NAME) continue;
    if (page.words.has('split-payment', label) || isPayLater(label))
      return { label, target: control.target };
  }
  return null;
}

function answer(
  outcome: Answer['outcome'],
  reason: (typeof REASONS)[number],
  text: string,
  target: string[],
): Answer {
  return { outcome, reason, quote: text.slice(0, 300), target };
}
