/**
 * After the consumer withdrew: sending the goods back (C. conso. L221-23) and the refund
 * (L221-24), and the refund after a contract ended for late delivery (L216-7).
 */
import { consumerCode, type Deadline, earlier, isAfter, later, type Step, step } from './answer.ts';
import { periodEnd } from './period.ts';
import type { Place } from './place.ts';

/** All three periods last 14 days. */
export const AFTERWARDS_DAYS = 14;

/** By when the goods must be on their way back, from the day the decision was communicated. */
export function returnDue(decided: Temporal.PlainDate, place: Place): Deadline {
  const steps = [step('start.decided', { start: decided })];
  return periodEnd(decided, AFTERWARDS_DAYS, place, { steps, articles: consumerCode('L221-23') });
}

export type RefundFacts = {
  /** The day on which the trader was informed of the decision to withdraw. */
  informed: Temporal.PlainDate;
  /** A sale of goods; a service has nothing to send back. */
  goods: boolean;
  /** The day on which the trader had the goods back. */
  goodsRecovered?: Temporal.PlainDate | null;
  /** The day on which the consumer gave proof of sending. */
  proofOfSending?: Temporal.PlainDate | null;
  /** The trader offered to collect the goods: then he may not wait for them. */
  traderCollects?: boolean;
};

export type RefundStart = {
  /** The end of the 14 days of L221-24 paragraph 1. */
  fourteenDays: Temporal.PlainDate;
  /** The day on which the refund is owed; null while the trader may still wait for the goods. */
  nominal: Temporal.PlainDate | null;
  steps: Step[];
};

/** `informed` + 14; for goods not before they are back or their sending is proved (bare count). */
export function refundNominal(facts: RefundFacts): RefundStart {
  const { informed, goodsRecovered, proofOfSending } = facts;
  const fourteenDays = informed.add({ days: AFTERWARDS_DAYS });
  const steps = [
    step('start.informed', { start: informed }),
    step('plus-days', { days: AFTERWARDS_DAYS, end: fourteenDays }),
  ];
  if (!facts.goods || facts.traderCollects) return { fourteenDays, nominal: fourteenDays, steps };
  const either = [goodsRecovered, proofOfSending].filter((date) => !!date);
  const first = either.reduce<Temporal.PlainDate | null>(
    (known, date) => (known ? earlier(known, date) : date),
    null,
  );
  if (!first) {
    const waiting = step('refund.waiting', { end: fourteenDays });
    return { fourteenDays, nominal: null, steps: [...steps, waiting] };
  }
  const key = goodsRecovered?.equals(first) ? 'refund.goods-back' : 'refund.proof';
  const nominal = later(fourteenDays, first);
  steps.push(step(key, { date: first }));
  steps.push(
    step(isAfter(first, fourteenDays) ? 'refund.deferred' : 'refund.kept', { end: nominal }),
  );
  return { fourteenDays, nominal, steps };
}

/** By when the refund after a withdrawal is owed; null dates while the trader may wait. */
export function refundDue(facts: RefundFacts, place: Place): Deadline {
  const { nominal, steps } = refundNominal(facts);
  const articles = consumerCode('L221-24');
  if (!nominal) return { expected: null, safe: null, steps, doubts: [], articles };
  // A deferral ends with an event, not with a period: only the 14 days move with days off.
  const counted = periodEnd(facts.informed, AFTERWARDS_DAYS, place, { steps: [], articles });
  if (counted.expected && isAfter(nominal, counted.expected)) {
    return { expected: nominal, safe: nominal, steps, doubts: [], articles };
  }
  return { ...counted, safe: nominal, steps: [...steps, ...counted.steps.slice(1)] };
}

/** By when the refund is owed once the trader received the letter that ends the contract. */
export function lateDeliveryRefundDue(denounced: Temporal.PlainDate, place: Place): Deadline {
  const steps = [step('start.denounced', { start: denounced })];
  return periodEnd(denounced, AFTERWARDS_DAYS, place, { steps, articles: consumerCode('L216-7') });
}
