/** The refund of an order: by when it is owed, and what its delay adds. */
import {
  AFTERWARDS_DAYS,
  lateDeliveryRefundDue,
  refundDue,
} from '../deadlines/after-withdrawal.ts';
import { consumerCode, type Deadline, isAfter, type Step, step } from '../deadlines/answer.ts';
import { lateDeliveryRefund } from '../deadlines/late-delivery-refund.ts';
import { lateWithdrawalRefund } from '../deadlines/late-withdrawal-refund.ts';
import type { Place } from '../deadlines/place.ts';
import type { LateRefund } from '../deadlines/refund-increase.ts';
import { roll } from '../deadlines/roll.ts';
import type { Declaration, History } from './history.ts';
import { hasGoods, type Order } from './order.ts';

/** By when the trader owes the refund; null when nothing opened one. Dates are null while the
 * letter that opens it has not come, or while he may wait for the goods. */
export function refundOf(order: Order, history: History, place: Place): Deadline | null {
  const { terminated, withdrawn } = history;
  if (terminated) {
    if (!terminated.reached) return notReached('L216-7');
    return lateDeliveryRefundDue(terminated.reached, place);
  }
  if (!withdrawn) return null;
  if (!withdrawn.reached) return notReached('L221-24');
  const answer = refundDue(refundFacts(order, history, withdrawn.reached), place);
  const underWay = hasGoods(order) && history.receipts.length === 0;
  if (!underWay) return answer;
  return { ...answer, doubts: [...answer.doubts, step('doubt.parcel-under-way')] };
}

function notReached(article: string): Deadline {
  const steps = [step('need.reached')];
  return { expected: null, safe: null, steps, doubts: [], articles: consumerCode(article) };
}

function refundFacts(order: Order, history: History, informed: Temporal.PlainDate) {
  return {
    informed,
    // Nothing came, nothing to wait for: the trader has his goods, or the carrier has.
    goods: hasGoods(order) && history.receipts.length > 0,
    goodsRecovered: history.goodsBack,
    proofOfSending: history.proofGiven,
    traderCollects: history.traderCollects,
  };
}

/**
 * What a late refund adds by French law, counted to the day of the refund, else to today, from the
 * day that the trader is held to (moved past days off). Null when nothing is late, the sum or the
 * law is not known, or the price is not in euros.
 * @param legalRatePercent percent a year, when the user knows the rate that the table lacks
 */
export function lateRefundOf(
  order: Order,
  history: History,
  place: Place,
  today: Temporal.PlainDate,
  legalRatePercent: number | null = null,
): LateRefund | null {
  const opened = history.terminated ?? history.withdrawn;
  const totalPaid = sumDue(order, opened);
  if (!opened?.reached || totalPaid === null) return null;
  if (place.country !== 'FR' || order.currency !== 'EUR') return null;
  const refunded = history.refunded ?? today;
  if (isAfter(opened.reached, refunded)) return null;
  const ladder = (opened: Temporal.PlainDate) =>
    history.terminated
      ? lateDeliveryRefund({ place, denounced: opened, refunded, totalPaid })
      : lateWithdrawalRefund({
          ...refundFacts(order, history, opened),
          place,
          refunded,
          totalPaid,
          productPrice: productPrice(order),
          legalRatePercent,
        });
  const bare = ladder(opened.reached);
  const { end, passed } = roll(opened.reached.add({ days: AFTERWARDS_DAYS }), place, 'european');
  // Opened as much later as the 14 days moved, the ladder starts on the moved day.
  const sure = passed.length > 0 ? ladder(end.subtract({ days: AFTERWARDS_DAYS })) : bare;
  if (sure.daysLate === 0) return null;
  return { ...sure, steps: counting(order, history, place, sure), doubts: doubts(sure, bare) };
}

/** How the day owed was counted, then how late it is and what that adds. */
function counting(order: Order, history: History, place: Place, { steps }: LateRefund): Step[] {
  const late = steps.findIndex(({ key }) => key === 'refund.late');
  return [...(refundOf(order, history, place)?.steps ?? []), ...steps.slice(late)];
}

/** By the bare text the delay is longer: told when it would add more. */
function doubts(sure: LateRefund, bare: LateRefund): Step[] {
  const { daysLate: days, increase } = bare;
  if (increase === null || increase <= (sure.increase ?? 0)) return sure.doubts;
  return [...sure.doubts, step('doubt.bare-count', { days, increase })];
}

/** The sums due in cents: those of the declaration, else the amount paid; null when unknown. */
export function sumDue(order: Order, opened: Declaration | null): number | null {
  return opened?.event.sumCents ?? order.amountCents ?? null;
}

/** The price of the items in cents; null unless every item has one. */
function productPrice({ items }: Order): number | null {
  if (items.length === 0) return null;
  return items.reduce<number | null>(
    (sum, { cents }) => (sum === null || cents === undefined ? null : sum + cents),
    0,
  );
}
