/** What a late refund adds once late delivery ended the contract (C. conso. L241-4). */
import { AFTERWARDS_DAYS } from './after-withdrawal.ts';
import { consumerCode, step } from './answer.ts';
import type { Place } from './place.ts';
import {
  checkRefund,
  type LateRefund,
  lateness,
  nothing,
  rollDoubt,
  rung,
} from './refund-increase.ts';
import { roll } from './roll.ts';

export type LateDeliveryRefundFacts = {
  place: Place;
  /** The day on which the trader received the letter that ended the contract. */
  denounced: Temporal.PlainDate;
  refunded: Temporal.PlainDate;
  /** All sums paid, in cents. */
  totalPaid: number;
};

/** L241-4, for contracts from 1 January 2022. Throws Impossible like lateWithdrawalRefund. */
export function lateDeliveryRefund(facts: LateDeliveryRefundFacts): LateRefund {
  const { denounced, refunded, totalPaid, place } = facts;
  checkRefund(denounced, refunded, totalPaid);
  const due = denounced.add({ days: AFTERWARDS_DAYS });
  const rolled = roll(due, place, 'european').end;
  const daysLate = lateness(due, refunded);
  const articles = consumerCode('L216-7', 'L241-4');
  const known = { due, dueRolled: rolled, daysLate, articles };
  const steps = [
    step('start.denounced', { start: denounced }),
    step('plus-days', { days: AFTERWARDS_DAYS, end: due }),
  ];
  if (daysLate === 0) {
    const told = [...steps, step('refund.on-time', { date: refunded })];
    return { ...nothing(totalPaid), ...known, steps: told, doubts: [] };
  }
  const percent = daysLate <= 14 ? 10 : daysLate <= 30 ? 20 : 50;
  const increased = rung(`${percent}%`, percent, totalPaid);
  return {
    ...known,
    ...increased,
    consumerGets: totalPaid + (increased.increase ?? 0),
    steps: [...steps, step('refund.late', { date: refunded, days: daysLate }), ...increased.steps],
    doubts: rollDoubt(due, rolled, refunded),
  };
}
