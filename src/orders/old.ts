/** Orders that have been closed for so long that they may be forgotten. */
import { isAfter } from '../deadlines/answer.ts';
import { historyOf } from './history.ts';
import type { Order } from './order.ts';

/** Closed more than `months` months before today. */
export function isOld(order: Order, today: Temporal.PlainDate, months: number): boolean {
  const { closed } = historyOf(order);
  return closed !== null && isAfter(today, closed.add({ months }));
}
