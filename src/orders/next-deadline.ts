/** Which deadline of an order, or of all orders, comes next. */
import { deadlinesOf, type OrderDeadline } from './deadlines-of.ts';
import type { Order } from './order.ts';

/**
 * The deadline to show first: what the trader is late with, else the nearest day to come; null when
 * nothing is running. The ends of the guarantee count, as they are the last ones left.
 */
export function nextDeadline(order: Order, today: Temporal.PlainDate): OrderDeadline | null {
  return firstOf(deadlinesOf(order, today));
}

/** The same among deadlines that are at hand. */
export function firstOf(deadlines: readonly OrderDeadline[]): OrderDeadline | null {
  const open = deadlines.filter(({ done, date }) => !done && date !== null);
  const late = open.filter(({ who, passed }) => who === 'trader' && passed);
  const ahead = open.filter(({ daysLeft }) => (daysLeft ?? -1) >= 0);
  return [...late.sort(byDate), ...ahead.sort(byDate)][0] ?? null;
}

/** Earlier dates first, those without a date last. */
export function byDate(one: OrderDeadline, other: OrderDeadline): number {
  if (!one.date || !other.date) return Number(!one.date) - Number(!other.date);
  return Temporal.PlainDate.compare(one.date, other.date);
}
