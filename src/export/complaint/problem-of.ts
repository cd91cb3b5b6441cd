/** Which problem a finding or an order is, as the places for complaints tell them apart. */
import type { Finding } from '../../check/report.ts';
import type { Order } from '../../orders/order.ts';
import { type OrderState, stateOf } from '../../orders/states.ts';
import type { OrderProblem } from './situation.ts';

/** The rule's id; a doubtful stock figure is a kind of its own. */
export function problemOfFinding({ rule, reason }: Pick<Finding, 'rule' | 'reason'>): string {
  return rule === 'false-urgency' && /stock/.test(reason) ? `${rule}.stock` : rule;
}

const BY_STATE: Partial<Record<OrderState, OrderProblem>> = {
  'delivery-late': 'late-delivery',
  'formal-notice': 'late-delivery',
  'partly-received': 'incomplete',
  terminated: 'late-refund',
  'refund-late': 'late-refund',
};

/** What the journal says is wrong; `other` where it says nothing. */
export function problemOfOrder(order: Order, today: Temporal.PlainDate): OrderProblem {
  return BY_STATE[stateOf(order, today)] ?? 'other';
}

/** The mediator whom the shop names, as read on its pages; null: none was read. */
export function mediatorOnPages(findings: readonly Finding[]): string | null {
  const named = findings.find(({ rule, outcome }) => rule === 'mediator-odr' && outcome === 'pass');
  return named?.quote.trim() || null;
}
