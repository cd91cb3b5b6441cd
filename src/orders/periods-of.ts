/** Which periods an order has, by what happened to it; each is counted when its place is known. */
import { returnDue } from '../deadlines/after-withdrawal.ts';
import { type Deadline, isAfter, step } from '../deadlines/answer.ts';
import { deliveryDue, extraPeriodEnd } from '../deadlines/delivery.ts';
import { conformityDue, guarantee } from '../deadlines/guarantee.ts';
import type { Place } from '../deadlines/place.ts';
import type { LateRefund } from '../deadlines/refund-increase.ts';
import type { OrderDeadline } from './deadlines-of.ts';
import { day, type History } from './history.ts';
import { hasGoods, type Order } from './order.ts';
import { lateRefundOf, refundOf } from './refund-of.ts';
import { withdrawableParts, withdrawalOf } from './withdrawal-of.ts';

/** A period and how to count it; `count` and `late` throw Impossible for facts that contradict. */
export type Period = Pick<OrderDeadline, 'id' | 'kind' | 'who' | 'done'> & {
  items?: string[];
  count: (place: Place) => Deadline | null;
  late?: (place: Place) => LateRefund | null;
};

/** All periods of an order, in the order of deadlineKinds. */
export function periodsOf(
  order: Order,
  history: History,
  today: Temporal.PlainDate,
  legalRatePercent: number | null,
): Period[] {
  return [
    ...withdrawals(order, history),
    ...deliveries(order, history),
    ...afterwards(order, history, today, legalRatePercent),
    ...guarantees(order, history),
  ];
}

function withdrawals(order: Order, history: History): Period[] {
  const { withdrawn, terminated, refunded, closed } = history;
  const parts = withdrawableParts(order);
  const some = parts.reduce((sum, { items }) => sum + items.length, 0) < order.items.length;
  return parts.map((part) => ({
    id: `withdrawal-${part.part}`,
    kind: 'withdrawal',
    who: 'consumer',
    done: (withdrawn ?? terminated ?? refunded ?? closed) !== null,
    items: some || parts.length > 1 ? part.items.map(({ label }) => label) : [],
    count: (place) => withdrawalOf(order, history, part, place),
  }));
}

function deliveries(order: Order, history: History): Period[] {
  const { complete, withdrawn, terminated, refunded, closed, notice } = history;
  const done = complete || (withdrawn ?? terminated ?? refunded ?? closed) !== null;
  const due = { id: 'delivery', kind: 'delivery', who: 'trader', done } as const;
  const found: Period[] = [];
  // A service without a day promised is mostly there at once: no alarm is made of it.
  if (hasGoods(order) || order.promisedBy) {
    found.push({ ...due, count: (place) => french(deliveryOf(order, place), place) });
  }
  const { reached, event } = notice ?? {};
  if (reached && event?.days) {
    const { days } = event;
    const extra = { ...due, id: 'extra-period', kind: 'extra-period' } as const;
    found.push({ ...extra, count: (place) => french(extraPeriodEnd(reached, days, place), place) });
  }
  return found;
}

function afterwards(
  order: Order,
  history: History,
  today: Temporal.PlainDate,
  rate: number | null,
): Period[] {
  const { withdrawn, terminated, refunded, closed, goodsSent, goodsBack, returnOwed } = history;
  const found: Period[] = [];
  if (withdrawn && returnOwed && !terminated) {
    found.push({
      id: 'return-goods',
      kind: 'return-goods',
      who: 'consumer',
      done: (goodsSent ?? goodsBack ?? closed) !== null,
      count: (place) => french(returnDue(withdrawn.sent, place), place),
    });
  }
  if (withdrawn || terminated) {
    found.push({
      id: 'refund',
      kind: 'refund',
      who: 'trader',
      done: (refunded ?? closed) !== null,
      count: (place) => french(refundOf(order, history, place), place),
      late: (place) => lateRefundOf(order, history, place, today, rate),
    });
  }
  return found;
}

function guarantees(order: Order, history: History): Period[] {
  const { receipts, complete, withdrawn, terminated, repairAsked, repaired, replaced } = history;
  const delivered = receipts.at(-1);
  if (!hasGoods(order) || !complete || !delivered || withdrawn || terminated) return [];
  const secondHand = order.items.some((item) => item.secondHand);
  const both = (place: Place) =>
    guarantee({ place, delivered, secondHand, repaired, replacedInsteadOfRepair: replaced });
  const found: Period[] = [
    {
      id: 'presumption',
      kind: 'presumption',
      who: 'consumer',
      done: false,
      count: (place) => both(place).presumption,
    },
    {
      id: 'guarantee',
      kind: 'guarantee',
      who: 'consumer',
      done: false,
      count: (place) => both(place).end,
    },
  ];
  if (!repairAsked) return found;
  const mended = [repaired, replaced].some((date) => date && !isAfter(repairAsked, date));
  const asked = { id: 'conformity', kind: 'conformity', who: 'trader', done: mended } as const;
  return [{ ...asked, count: () => conformityDue(repairAsked) }, ...found];
}

/** By when the delivery was promised or is owed. Throws Impossible. */
export function deliveryOf(order: Order, place: Place): Deadline {
  const promised = order.promisedBy ? day(order.promisedBy) : null;
  return deliveryDue({ place, concluded: day(order.orderedOn), promised });
}

/** Says so where a period of French law is counted for a consumer elsewhere. */
function french(answer: Deadline | null, { country }: Place): Deadline | null {
  if (!answer || country === 'FR') return answer;
  return { ...answer, doubts: [...answer.doubts, step('doubt.french-article', { country })] };
}
