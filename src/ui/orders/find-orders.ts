/** The list: what matches a search, and what comes first. */
import { deadlinesOf, type OrderDeadline } from '../../orders/deadlines-of.ts';
import { byDate, firstOf } from '../../orders/next-deadline.ts';
import type { Order } from '../../orders/order.ts';
import { type OrderState, stateOf } from '../../orders/states.ts';

/** An order as the list shows it. */
export type Listed = { order: Order; state: OrderState; next: OrderDeadline | null };

/** All orders, the next deadline first; those without one at the end, newest first. */
export function listed(orders: readonly Order[], today: Temporal.PlainDate): Listed[] {
  const all = orders.map((order) => ({
    order,
    state: stateOf(order, today),
    next: firstOf(deadlinesOf(order, today)),
  }));
  return all.sort((one, other) => {
    if (!one.next || !other.next) {
      const newest = other.order.orderedOn.localeCompare(one.order.orderedOn);
      return Number(!one.next) - Number(!other.next) || newest;
    }
    return byDate(one.next, other.next);
  });
}

/** Those in which every word of the search occurs: shop, number, items, notes; accents aside. */
export function matching(all: readonly Listed[], search: string): Listed[] {
  const wanted = plain(search).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [...all];
  return all.filter(({ order }) => {
    const text = searchable(order);
    return wanted.every((word) => text.includes(word));
  });
}

function searchable({ shop, orderNumber, items, notes }: Order): string {
  return plain([shop.name, shop.host, orderNumber, ...items.map((i) => i.label), notes].join(' '));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
