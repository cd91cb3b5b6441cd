/** Orders as the tests of the page put them into the journal. */
import { newOrder } from '../../../src/orders/journal.ts';
import type { Order } from '../../../src/orders/order.ts';

export const TODAY = Temporal.PlainDate.from('2026-11-22');
export const uuid = (n: number) => `00000000-0000-4000-8000-${`${n}`.padStart(12, '0')}`;

/** A lamp ordered on 10 November 2026 in France. */
export function order(n: number, part: Partial<Order> = {}): Order {
  const { events = [], ...fields } = part;
  const made = newOrder(uuid(n), {
    shop: { host: 'lampes.example', name: 'Lampes du Canal', email: 'aide@lampes.example' },
    orderedOn: '2026-11-10',
    orderNumber: `LC-${n}`,
    amountCents: 5740,
    country: 'FR',
    items: [{ label: 'Lampe de bureau', kind: 'goods', cents: 4990 }],
    ...fields,
  });
  return { ...made, events };
}

export const received = (date: string): Order['events'] => [{ kind: 'received', date, by: 'user' }];
