/** Where an order stands. Derived from its events and the day, never stored. */
import { isAfter } from '../deadlines/answer.ts';
import { Impossible } from '../deadlines/impossible.ts';
import { type Place, placeOf } from '../deadlines/place.ts';
import type { EventKind } from './event.ts';
import { type History, historyOf } from './history.ts';
import { hasGoods, type Order } from './order.ts';
import { deliveryOf } from './periods-of.ts';
import { refundOf } from './refund-of.ts';
import { withdrawableParts, withdrawalOf } from './withdrawal-of.ts';

export const orderStates = [
  'ordered',
  'partly-received',
  'received', // the withdrawal period is open
  'window-closed', // by the clock
  'delivery-late', // by the clock
  'formal-notice',
  'terminated', // its letter is still on the way
  'withdrawn',
  'sent-back',
  'refund-due',
  'refund-late', // by the clock
  'refunded',
  'escalated',
  'closed',
] as const;
export type OrderState = (typeof orderStates)[number];

/** Events by which goods come; none of them after everything came. */
export const RECEIVING: EventKind[] = ['arrived-at-point', 'partly-received', 'received'];
const REFUND: EventKind[] = [
  'reached',
  'trader-collects',
  'goods-sent',
  'proof-given',
  'goods-back',
  'refund-reminder',
  'refunded',
];
const GUARANTEE: EventKind[] = ['repair-asked', 'repaired', 'replaced'];

const ALLOWED: Record<OrderState, EventKind[]> = {
  ordered: [...RECEIVING, 'withdrawn', 'terminated', 'refunded'],
  'partly-received': [...RECEIVING, 'withdrawn', 'terminated', 'refunded'],
  received: ['withdrawn', 'refunded', ...GUARANTEE],
  'window-closed': ['received', 'refunded', ...GUARANTEE],
  'delivery-late': [
    ...RECEIVING,
    'formal-notice',
    'terminated',
    'withdrawn',
    'refunded',
    'escalated',
  ],
  'formal-notice': [
    ...RECEIVING,
    'reached',
    'formal-notice',
    'terminated',
    'withdrawn',
    'refunded',
    'escalated',
  ],
  terminated: ['reached', 'received', 'refunded'],
  withdrawn: [...RECEIVING, ...REFUND],
  'sent-back': REFUND,
  'refund-due': [...RECEIVING, ...REFUND],
  'refund-late': [...RECEIVING, ...REFUND, 'escalated'],
  refunded: [],
  escalated: [...RECEIVING, 'terminated', 'withdrawn', ...REFUND, 'escalated'],
  closed: [],
};

/** The events that may be entered in a state; `closed` may be, in every other one. */
export function allowedEvents(state: OrderState): EventKind[] {
  return state === 'closed' ? [] : [...ALLOWED[state], 'closed'];
}

/** The state on a day. A country or year beyond the tables moves nothing by itself. */
export function stateOf(order: Order, today: Temporal.PlainDate): OrderState {
  const history = historyOf(order);
  if (history.closed) return 'closed';
  if (history.refunded) return 'refunded';
  if (history.escalated) return 'escalated';
  const place = knownPlace(order);
  const after = (count: (place: Place) => Temporal.PlainDate | null | undefined) =>
    isAfterCounted(today, place, count);
  if (history.withdrawn || history.terminated) {
    if (after((place) => refundOf(order, history, place)?.expected)) return 'refund-late';
    return awaitingRefund(history);
  }
  if (history.complete || !hasGoods(order)) {
    const last = (place: Place) => lastWithdrawal(order, history, place);
    if (history.complete || after(last)) {
      return withdrawableParts(order).length === 0 || after(last) ? 'window-closed' : 'received';
    }
  }
  if (history.notice) return 'formal-notice';
  const expected = hasGoods(order) || order.promisedBy;
  if (expected && after((place) => deliveryOf(order, place).expected)) return 'delivery-late';
  return history.receipts.length > 0 ? 'partly-received' : 'ordered';
}

function awaitingRefund(history: History): OrderState {
  const { terminated, withdrawn, returnOwed, goodsSent, goodsBack, proofGiven } = history;
  if (terminated) return terminated.reached ? 'refund-due' : 'terminated';
  const returned = !returnOwed || (goodsBack ?? proofGiven) !== null;
  if (withdrawn?.reached && returned) return 'refund-due';
  return goodsSent ? 'sent-back' : 'withdrawn';
}

/** The last day of all withdrawal periods; null while one of them is not running. */
function lastWithdrawal(order: Order, history: History, place: Place): Temporal.PlainDate | null {
  const ends = withdrawableParts(order).map(
    (part) => withdrawalOf(order, history, part, place).expected,
  );
  if (ends.some((end) => end === null)) return null;
  return ends.reduce((last, end) => (last && end && isAfter(last, end) ? last : end), null);
}

function knownPlace(order: Order): Place | null {
  try {
    return placeOf(order.country, order.region);
  } catch {
    return null;
  }
}

function isAfterCounted(
  today: Temporal.PlainDate,
  place: Place | null,
  count: (place: Place) => Temporal.PlainDate | null | undefined,
): boolean {
  if (!place) return false;
  try {
    const date = count(place);
    return !!date && isAfter(today, date);
  } catch (error) {
    if (error instanceof Impossible) return false;
    throw error;
  }
}
