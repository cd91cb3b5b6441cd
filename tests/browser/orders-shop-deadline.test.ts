import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { shopDeadline } from '../../src/browser/orders/shop-deadline.ts';
import { order, received, TODAY, uuid } from '../ui/orders/sample-orders.ts';

const keep = (...orders: ReturnType<typeof order>[]) =>
  fakeBrowser.storage.local.set(Object.fromEntries(orders.map((one) => [`order:${one.id}`, one])));

describe('the next deadline at a shop', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is the nearest of its orders, whatever part of the shop they name', async () => {
    const shop = { host: 'www.lampes.example', name: 'Lampes' };
    await keep(
      order(1, { shop, events: received('2026-11-14') }),
      order(2, { promisedBy: '2026-11-25' }),
      order(3, { shop: { host: 'other.example', name: 'Other' }, promisedBy: '2026-11-23' }),
    );
    expect(await shopDeadline('lampes.example', TODAY)).toEqual({
      orderId: uuid(2),
      kind: 'delivery',
      date: '2026-11-25',
    });
  });

  it('is none without an order there, and never the end of a guarantee', async () => {
    await keep(order(1, { orderedOn: '2026-09-01', events: received('2026-09-10') }));
    expect(await shopDeadline('other.example', TODAY)).toBeNull();
    expect(await shopDeadline('lampes.example', TODAY)).toBeNull();
  });
});
