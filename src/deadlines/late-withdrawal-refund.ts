/** What a late refund after a withdrawal adds to the sums due (C. conso. L242-4). */
import { type RefundFacts, refundNominal } from './after-withdrawal.ts';
import { consumerCode, isAfter, later, step } from './answer.ts';
import { type LegalRate, legalInterest, legalRateOn } from './legal-interest.ts';
import type { Place } from './place.ts';
import {
  checkRefund,
  checkSum,
  type LateRefund,
  lateness,
  nothing,
  type Rung,
  rollDoubt,
  rung,
  share,
} from './refund-increase.ts';
import { roll } from './roll.ts';

export type LateWithdrawalRefundFacts = RefundFacts & {
  place: Place;
  /** The day of the refund, or today while it has not come. */
  refunded: Temporal.PlainDate;
  /** All sums due, standard delivery included, in cents. */
  totalPaid: number;
  /** The price of the goods or service, in cents: ceiling of the monthly points. Without: the
   * sums due stand for it, with a doubt. */
  productPrice?: number | null;
  /** Percent a year; without: the table by half-year. */
  legalRatePercent?: number | null;
  legalRates?: readonly LegalRate[];
};

/** L242-4. Throws Impossible for a refund before the trader was informed, or a negative sum. */
export function lateWithdrawalRefund(facts: LateWithdrawalRefundFacts): LateRefund {
  const { informed, refunded, totalPaid, productPrice, place } = facts;
  checkRefund(informed, refunded, totalPaid);
  checkSum(productPrice ?? 0);
  const { nominal: due, steps, fourteenDays } = refundNominal(facts);
  const articles = consumerCode('L221-24', 'L242-4');
  if (!due) {
    return { ...nothing(totalPaid), due: null, dueRolled: null, steps, doubts: [], articles };
  }
  // Only the 14 days can end on a day off; a deferral ends with an event.
  const rolled = later(due, roll(fourteenDays, place, 'european').end);
  const daysLate = lateness(due, refunded);
  const known = { due, dueRolled: rolled, daysLate, articles };
  if (daysLate === 0) {
    const told = [...steps, step('refund.on-time', { date: refunded })];
    return { ...nothing(totalPaid), ...known, steps: told, doubts: [] };
  }
  const ladder = withdrawalLadder(facts, due, daysLate);
  return {
    ...known,
    ...ladder,
    consumerGets: ladder.increase === null ? null : totalPaid + ladder.increase,
    steps: [...steps, step('refund.late', { date: refunded, days: daysLate }), ...ladder.steps],
    doubts: [...rollDoubt(due, rolled, refunded), ...ladder.doubts],
  };
}

function withdrawalLadder(
  facts: LateWithdrawalRefundFacts,
  due: Temporal.PlainDate,
  daysLate: number,
): Rung {
  const { totalPaid, productPrice, refunded, legalRatePercent, legalRates } = facts;
  if (daysLate <= 10) {
    const increase = legalInterest(totalPaid, due, refunded, legalRatePercent, legalRates);
    const rate = legalRatePercent ?? legalRateOn(refunded, legalRates);
    const known = increase !== null && rate !== null;
    const told = known
      ? step('increase.interest', { rate, days: daysLate, increase })
      : step('increase.interest-unknown', { date: refunded });
    const doubts = [step(known ? 'doubt.interest-pro-rata' : 'doubt.rate-unknown')];
    return { band: 'legal-interest', increase, steps: [told], doubts };
  }
  const percent = daysLate <= 20 ? 5 : daysLate <= 30 ? 10 : daysLate <= 60 ? 20 : 50;
  if (daysLate <= 90) return rung(`${percent}%`, percent, totalPaid);

  const ninetieth = due.add({ days: 90 });
  const months = fullMonths(ninetieth, refunded);
  const points = 50 + 5 * months;
  const half = share(totalPaid, 50);
  // The ceiling belongs to the monthly points: it never takes back the 50 % already owed.
  const ceiling = Math.max(productPrice ?? totalPaid, half);
  const unknown = productPrice == null && months > 0 ? [step('doubt.price-unknown')] : [];
  const increase = share(totalPaid, points);
  if (months > 0 && increase >= ceiling) {
    const steps = [step('increase.cap', { increase: ceiling, months })];
    return {
      band: 'cap',
      increase: ceiling,
      steps,
      doubts: [step('doubt.interest-after-cap'), ...unknown],
    };
  }
  const told = step('increase.months', { date: ninetieth, months, percent: points, increase });
  const begun = isAfter(refunded, ninetieth.add({ months }));
  const doubt = step('doubt.started-month', {
    percent: points + 5,
    increase: Math.min(ceiling, share(totalPaid, points + 5)),
  });
  return {
    band: `50%+${months}x5`,
    increase,
    steps: [told],
    doubts: [...(begun ? [doubt] : []), ...unknown],
  };
}

/** Complete months: a month that lacks the day ends on its last (regulation 1182/71 art. 3(2)(c)). */
function fullMonths(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  let months = 0;
  while (!isAfter(from.add({ months: months + 1 }), to)) months += 1;
  return months;
}
