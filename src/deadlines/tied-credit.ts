/**
 * Credit granted to pay one purchase. Information only: the articles on credit were rewritten for
 * contracts from 20 November 2026 and were not read in their new form.
 */
import { consumerCode, type Deadline, earlier, later, step } from './answer.ts';
import { Impossible } from './impossible.ts';

export type TiedCreditFacts = {
  /** The day on which the consumer accepted the credit offer. */
  accepted: Temporal.PlainDate;
  /** Immediate delivery was asked for in writing; `delivered` is then the day it came. */
  immediateDelivery?: boolean;
  delivered?: Temporal.PlainDate | null;
};

export type TiedCredit = Deadline & { certainty: 'secondary' };

const CREDIT_DAYS = 14;
const IMMEDIATE_DELIVERY_DAYS = 3;

/**
 * The last day to withdraw from the credit itself: 14 days from acceptance; when immediate
 * delivery was asked for, the day of delivery, but at least three days. When the sale ends, the
 * credit ends with it, without cost (L221-27, L312-54): the steps say so.
 */
export function tiedCredit(facts: TiedCreditFacts): TiedCredit {
  const { accepted, immediateDelivery = false, delivered } = facts;
  const full = accepted.add({ days: CREDIT_DAYS });
  const steps = [step('credit.accepted', { start: accepted })];
  let end = full;
  if (immediateDelivery) {
    if (!delivered) throw new Impossible('impossible.no-delivery-date');
    const least = accepted.add({ days: IMMEDIATE_DELIVERY_DAYS });
    end = earlier(full, later(least, delivered));
    steps.push(step('credit.immediate', { date: delivered, days: IMMEDIATE_DELIVERY_DAYS, end }));
  } else {
    steps.push(step('plus-days', { days: CREDIT_DAYS, end }));
  }
  steps.push(step('credit.ends-with-sale'));
  return {
    expected: end,
    safe: end,
    steps,
    doubts: [step('doubt.credit')],
    articles: consumerCode('L221-27', 'L312-19', 'L312-47', 'L312-54'),
    certainty: 'secondary',
  };
}
