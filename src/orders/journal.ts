/** Entering, taking back and correcting: pure functions from one order to the next. */
import { isAfter } from '../deadlines/answer.ts';
import { Impossible } from '../deadlines/impossible.ts';
import { type EventKind, OrderEvent } from './event.ts';
import { day, historyOf, isDeclaration } from './history.ts';
import { Order, SCHEMA_VERSION } from './order.ts';
import { allowedEvents, type OrderState, RECEIVING, stateOf } from './states.ts';

/** Events that make no sense before another one: that of the list which came last. */
const NOT_BEFORE: Partial<Record<EventKind, EventKind[]>> = {
  reached: ['withdrawn', 'formal-notice', 'terminated'],
  'trader-collects': ['withdrawn'],
  'goods-sent': ['withdrawn'],
  'proof-given': ['goods-sent', 'withdrawn'],
  'goods-back': ['goods-sent', 'withdrawn'],
  'refund-reminder': ['withdrawn', 'terminated'],
  received: ['partly-received', 'arrived-at-point'],
  repaired: ['repair-asked'],
  replaced: ['repair-asked'],
};

/** What may be entered on an order now, for the buttons of the page. */
export function possibleEvents(order: Order, today: Temporal.PlainDate): EventKind[] {
  return possibleIn(stateOf(order, today), order);
}

function possibleIn(state: OrderState, order: Order): EventKind[] {
  const { complete } = historyOf(order);
  return allowedEvents(state).filter((kind) => {
    if (kind === 'reached') return isOnTheWay(order);
    return !(complete && RECEIVING.includes(kind));
  });
}

/** A letter was sent of which the arrival is not entered yet. */
function isOnTheWay(order: Order): boolean {
  const { withdrawn, notice, terminated } = historyOf(order);
  const last = order.events.findLast(isDeclaration);
  return [withdrawn, notice, terminated].some((one) => one?.event === last && !one?.reached);
}

/**
 * The order with one more event, its revision raised. What was possible is judged on the day of the
 * event: a withdrawal in time may be entered when the period is over.
 * Throws Impossible (texts in assets/texts/orders.*.json) for a day in the future or before what it
 * answers, and for an event that the state does not allow.
 */
export function addEvent(order: Order, event: OrderEvent, today: Temporal.PlainDate): Order {
  const entered = OrderEvent.parse(event);
  const date = day(entered.date);
  const { kind } = entered;
  if (isAfter(date, today)) {
    throw new Impossible('impossible.event-in-future', { date: entered.date });
  }
  const cause = order.events.findLast((one) => NOT_BEFORE[kind]?.includes(one.kind));
  const earliest = cause?.date ?? order.orderedOn;
  if (isAfter(day(earliest), date)) {
    const key = cause ? 'impossible.event-before-cause' : 'impossible.event-before-order';
    throw new Impossible(key, { date: entered.date, earliest });
  }
  const state = stateOf(order, date);
  if (!possibleIn(state, order).includes(kind)) {
    throw new Impossible('impossible.event-not-now', { kind, state });
  }
  return changed(order, { events: [...order.events, entered] });
}

/**
 * The order without one of its events (without `index`: the last one entered), and that event.
 * Throws Impossible when there is none, or when a later event makes no sense without it.
 */
export function undoEvent(
  order: Order,
  index = order.events.length - 1,
): { order: Order; removed: OrderEvent } {
  const removed = order.events[index];
  if (!removed) throw new Impossible('impossible.nothing-to-undo');
  let replayed = changed(order, { events: order.events.slice(0, index) });
  for (const event of order.events.slice(index + 1)) {
    try {
      replayed = addEvent(replayed, event, day(event.date));
    } catch (error) {
      if (!(error instanceof Impossible)) throw error;
      throw new Impossible('impossible.undo-needed', { kind: removed.kind, later: event.kind });
    }
  }
  return { order: { ...replayed, revision: order.revision + 1 }, removed };
}

/** What the consumer may correct by hand; events have functions of their own. */
export type Correction = Partial<Omit<Order, 'schemaVersion' | 'id' | 'revision' | 'events'>>;

/** The order corrected, its revision raised. Throws z.core.$ZodError for fields out of form. */
export function changed(
  order: Order,
  correction: Correction & Partial<Pick<Order, 'events'>>,
): Order {
  return Order.parse({ ...order, ...correction, revision: order.revision + 1 });
}

/** A new order without events. Throws z.core.$ZodError, its issues naming the fields. */
export function newOrder(
  id: string,
  fields: Correction & Pick<Order, 'shop' | 'orderedOn'>,
): Order {
  return Order.parse({
    currency: 'EUR',
    items: [],
    notes: '',
    ...fields,
    schemaVersion: SCHEMA_VERSION,
    id,
    revision: 0,
    events: [],
  });
}
