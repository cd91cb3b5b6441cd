/** What the events of an order amount to: the facts that deadlines and states are made of. */
import type { OrderEvent } from './event.ts';
import { hasGoods, type Order } from './order.ts';

export type Declaration = {
  sent: Temporal.PlainDate;
  /** The day it came to the trader; null: a letter of which no `reached` tells it yet. */
  reached: Temporal.PlainDate | null;
  event: OrderEvent;
};

export type History = {
  /** Days on which something came, in the order of the calendar. */
  receipts: Temporal.PlainDate[];
  /** Everything came. */
  complete: boolean;
  arrivedAtPoint: Temporal.PlainDate | null;
  withdrawn: Declaration | null;
  notice: Declaration | null;
  terminated: Declaration | null;
  /** There are goods to send back, and the consumer has to send them. */
  returnOwed: boolean;
  traderCollects: boolean;
  goodsSent: Temporal.PlainDate | null;
  proofGiven: Temporal.PlainDate | null;
  goodsBack: Temporal.PlainDate | null;
  refunded: Temporal.PlainDate | null;
  repairAsked: Temporal.PlainDate | null;
  repaired: Temporal.PlainDate | null;
  replaced: Temporal.PlainDate | null;
  closed: Temporal.PlainDate | null;
  /** The complaint still stands: nothing moved the order since. */
  escalated: boolean;
};

/** Reads a stored civil date. */
export const day = (date: string): Temporal.PlainDate => Temporal.PlainDate.from(date);

const MOVES: readonly string[] = ['received', 'withdrawn', 'terminated', 'refunded', 'closed'];

/** The events read in the order in which they were entered; the last of a kind counts. */
export function historyOf(order: Order): History {
  const { events } = order;
  const last = (kind: OrderEvent['kind']) => {
    const found = events.findLast((event) => event.kind === kind);
    return found ? day(found.date) : null;
  };
  const receipts = events
    .filter(({ kind }) => kind === 'partly-received' || kind === 'received')
    .map(({ date }) => day(date))
    .sort(Temporal.PlainDate.compare);
  const traderCollects = last('trader-collects') !== null;
  const complaint = events.findLastIndex(({ kind }) => kind === 'escalated');
  return {
    receipts,
    complete: last('received') !== null,
    arrivedAtPoint: last('arrived-at-point'),
    withdrawn: declaration(events, 'withdrawn'),
    notice: declaration(events, 'formal-notice'),
    terminated: declaration(events, 'terminated'),
    returnOwed: hasGoods(order) && receipts.length > 0 && !traderCollects,
    traderCollects,
    goodsSent: last('goods-sent'),
    proofGiven: last('proof-given'),
    goodsBack: last('goods-back'),
    refunded: last('refunded'),
    repairAsked: last('repair-asked'),
    repaired: last('repaired'),
    replaced: last('replaced'),
    closed: last('closed'),
    escalated:
      complaint >= 0 && !events.slice(complaint + 1).some(({ kind }) => MOVES.includes(kind)),
  };
}

function declaration(events: readonly OrderEvent[], kind: OrderEvent['kind']): Declaration | null {
  const at = events.findLastIndex((event) => event.kind === kind);
  const event = events[at];
  if (!event) return null;
  const sent = day(event.date);
  if (event.channel !== 'letter') return { sent, reached: sent, event };
  const later = events.slice(at + 1);
  const other = later.findIndex(isDeclaration);
  const answer = (other < 0 ? later : later.slice(0, other)).find((one) => one.kind === 'reached');
  return { sent, reached: answer ? day(answer.date) : null, event };
}

/** Whether an event is a declaration to the trader on which a period hangs. */
export function isDeclaration({ kind }: OrderEvent): boolean {
  return kind === 'withdrawn' || kind === 'formal-notice' || kind === 'terminated';
}
