import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeOrderSettings, readOrderSettings } from '../../src/browser/orders/order-settings.ts';
import { addOrder, readJournal } from '../../src/browser/orders/store.ts';
import { addEvent } from '../../src/orders/journal.ts';
import { lamp, on } from '../orders/sample-order.ts';
import { morning, startFake } from './orders-fake.ts';

beforeEach(() => startFake());
afterEach(() => vi.restoreAllMocks());

describe('orders closed long ago', () => {
  const close = () =>
    addOrder(
      addEvent(lamp(), { kind: 'closed', date: '2026-11-22', by: 'user' }, on('2026-11-22')),
    );
  const kept = async () => (await readJournal()).orders.length;

  it('go after 24 months, not a day before', async () => {
    await close();
    await addOrder(lamp({ id: '7c9e6679-7425-40de-944b-e07fc1f90ae7' }));
    await morning('2028-11-22');
    expect(await kept()).toBe(2);
    await morning('2028-11-23');
    expect(await kept()).toBe(1);
  });

  it('stay when the user wants so, or when that choice cannot be read', async () => {
    await close();
    await changeOrderSettings({ forgetAfterMonths: null });
    await morning('2036-11-23');
    await fakeBrowser.storage.local.set({ 'orders-settings': { forgetAfterMonths: 'x' } });
    expect((await readOrderSettings()).forgetAfterMonths).toBeNull();
    await morning('2036-11-24');
    expect(await kept()).toBe(1);
  });
});
