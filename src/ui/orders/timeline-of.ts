/** What the timeline of an order draws: what happened, what is to come, the spans between. */

import type { DeadlineKind, OrderDeadline } from '../../orders/deadlines-of.ts';
import type { EventKind } from '../../orders/event.ts';
import { isDeclaration } from '../../orders/history.ts';
import type { Order } from '../../orders/order.ts';

export type Moment = { date: string } & (
  | { what: 'ordered' | 'today' }
  | { what: 'event'; event: Order['events'][number]; index: number }
  | { what: 'deadline'; deadline: OrderDeadline }
);

/** One bar: from what opened the deadline to its day, as shares of the whole width, 0 to 1. */
export type Lane = { deadline: OrderDeadline; from: number; to: number };

export type TimelineDrawn = {
  moments: Moment[];
  lanes: Lane[];
  /** Share of the width at which an event, or today, stands; null beyond the drawing. */
  at(date: string): number | null;
  first: Temporal.PlainDate;
  last: Temporal.PlainDate;
};

/** Ends of the guarantee are years away: they are told, not drawn. */
const TOLD: readonly DeadlineKind[] = ['guarantee', 'presumption'];
/** Days after the last mark up to which today still belongs in the drawing. */
const NEAR = 30;
const OPENED_BY: Partial<Record<DeadlineKind, EventKind[]>> = {
  withdrawal: ['received', 'partly-received'],
  'extra-period': ['formal-notice'],
  'return-goods': ['withdrawn'],
  refund: ['terminated', 'withdrawn'],
  conformity: ['repair-asked'],
};

/** Puts events, open deadlines and today on one line of time. */
export function timelineOf(
  order: Order,
  deadlines: readonly OrderDeadline[],
  today: Temporal.PlainDate,
): TimelineDrawn {
  const moments: Moment[] = [
    { what: 'ordered', date: order.orderedOn },
    ...order.events.map(
      (event, index) => ({ what: 'event', date: event.date, event, index }) as const,
    ),
    { what: 'today', date: `${today}` },
    ...deadlines.flatMap((deadline) =>
      deadline.date && !deadline.done
        ? [{ what: 'deadline', date: `${deadline.date}`, deadline } as const]
        : [],
    ),
  ];
  moments.sort((one, other) => one.date.localeCompare(other.date));
  const shown = deadlines.filter(({ kind, date }) => date && !TOLD.includes(kind));
  const first = Temporal.PlainDate.from(order.orderedOn);
  const last = lastDay(
    order,
    shown.filter(({ done }) => !done),
    today,
  );
  const days = Math.max(1, first.until(last, { largestUnit: 'days' }).days);
  const share = (date: string) =>
    first.until(Temporal.PlainDate.from(date), { largestUnit: 'days' }).days / days;
  const within = (value: number) => Math.min(1, Math.max(0, value));
  return {
    moments,
    lanes: shown.map((deadline) => ({
      deadline,
      from: within(share(openedOn(order, deadline.kind))),
      to: within(share(`${deadline.date}`)),
    })),
    at: (date) => (share(date) > 1 || share(date) < 0 ? null : share(date)),
    first,
    last,
  };
}

function lastDay(order: Order, shown: readonly OrderDeadline[], today: Temporal.PlainDate) {
  const dates = [
    order.orderedOn,
    ...order.events.map(({ date }) => date),
    ...shown.map(({ date }) => `${date}`),
  ];
  const last = Temporal.PlainDate.from(dates.sort().at(-1) ?? order.orderedOn);
  const beyond = last.until(today, { largestUnit: 'days' }).days;
  // What the trader still owes has no end before today, however long ago it was due.
  const owed = shown.some(({ passed, who }) => passed && who === 'trader');
  return beyond > 0 && (owed || beyond <= NEAR) ? today : last;
}

/** The day from which a deadline is drawn: that of the last event that opens it, else the order. */
function openedOn(order: Order, kind: DeadlineKind): string {
  const opening = OPENED_BY[kind] ?? [];
  const found = order.events.findLast((event) => opening.includes(event.kind));
  if (!found) return order.orderedOn;
  const reached = order.events.findLast(({ kind: one }) => one === 'reached');
  return isDeclaration(found) && reached && kind !== 'return-goods' ? reached.date : found.date;
}
