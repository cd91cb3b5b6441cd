/** Orders for tests, and a short way to tell what happened to them. */
import type { OrderEvent } from '../../src/orders/event.ts';
import { addEvent, newOrder } from '../../src/orders/journal.ts';
import type { Order } from '../../src/orders/order.ts';

export const ID = '3f1c7c0e-5d0a-4c3e-9a57-0d6a5c1f2b11';
export const on = (date: string): Temporal.PlainDate => Temporal.PlainDate.from(date);

/** A lamp, ordered in Lyon on 20 November 2026. */
export function lamp(fields: Partial<Order> = {}): Order {
  return {
    ...newOrder(ID, {
      shop: { host: 'orvelune.example', name: 'Orvelune', country: 'FR' },
      orderedOn: '2026-11-20',
      orderNumber: 'ORV-20417',
      amountCents: 9490,
      items: [{ label: 'Bedside lamp', kind: 'goods', cents: 8900 }],
      country: 'FR',
    }),
    ...fields,
  };
}

/** The order after events such as `received 2026-11-28`, each entered on its own day. */
export function whenTold(order: Order, ...told: (string | Partial<OrderEvent>)[]): Order {
  return told.reduce<Order>((now, one) => {
    const event = typeof one === 'string' ? eventOf(one) : { by: 'user' as const, ...one };
    return addEvent(now, event as OrderEvent, on(event.date ?? ''));
  }, order);
}

function eventOf(words: string): OrderEvent {
  const [kind, date = '', channel] = words.split(' ');
  return { kind, date, by: 'user', ...(channel && { channel }) } as OrderEvent;
}
