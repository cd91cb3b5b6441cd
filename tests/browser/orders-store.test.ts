import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  addOrder,
  changeOrder,
  deleteAllOrders,
  deleteRecord,
  exportJournal,
  onJournal,
  readJournal,
  readOrder,
  restoreRecord,
} from '../../src/browser/orders/store.ts';
import { changed } from '../../src/orders/journal.ts';
import v1 from '../orders/frozen/v1.json' with { type: 'json' };
import v2 from '../orders/frozen/v2.json' with { type: 'json' };
import { ID, lamp, whenTold } from '../orders/sample-order.ts';

const local = fakeBrowser.storage.local;
const kept = async () => ({ ...(await local.get(null)) });

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('the journal', () => {
  it('keeps one key per order and reads them newest first', async () => {
    await local.set({ settings: { paused: true } });
    await addOrder(lamp({ id: v2.id, orderedOn: '2026-01-05' }));
    await addOrder(lamp());
    const { orders, quarantine } = await readJournal();
    expect(orders.map(({ orderedOn }) => orderedOn)).toEqual(['2026-11-20', '2026-01-05']);
    expect(quarantine).toEqual([]);
    expect(Object.keys(await kept()).sort()).toEqual([`order:${ID}`, `order:${v2.id}`, 'settings']);
    await expect(addOrder(lamp())).rejects.toThrow('kept already');
  });

  it('reads records of every version', async () => {
    await local.set({ [`order:${v1.id}`]: v1 });
    expect(await readOrder(v1.id)).toEqual(v2);
    expect((await readJournal()).orders).toEqual([v2]);
    expect((await changeOrder(v1.id, (order) => changed(order, { notes: 'new' }))).notes).toBe(
      'new',
    );
    expect((await kept())[`order:${v1.id}`]).toMatchObject({ schemaVersion: 2, amountCents: 5740 });
  });

  it('lists what it cannot read, leaves it where it is, and never writes over it', async () => {
    const newer = { ...v2, schemaVersion: 9 };
    await local.set({ [`order:${v2.id}`]: newer, 'order:other': lamp(), 'order:x': 'text' });
    const { orders, quarantine } = await readJournal();
    expect(orders).toEqual([]);
    expect(quarantine.map(({ key, why }) => [key, why])).toEqual([
      [`order:${v2.id}`, 'newer'],
      ['order:other', 'damaged'],
      ['order:x', 'not-a-record'],
    ]);
    await expect(addOrder(v2 as never)).rejects.toThrow('kept already');
    await expect(changeOrder(v2.id, (order) => order)).rejects.toThrow('no order');
    expect((await kept())[`order:${v2.id}`]).toEqual(newer);
    expect(JSON.parse(await exportJournal()).unreadable).toEqual([newer, lamp(), 'text']);
  });

  it('makes changes one after the other, each on the newest state', async () => {
    await addOrder(lamp());
    await Promise.all(
      ['a', 'b', 'c'].map((word) =>
        changeOrder(ID, (order) => changed(order, { notes: order.notes + word })),
      ),
    );
    expect(await readOrder(ID)).toMatchObject({ notes: 'abc', revision: 3 });
  });

  it('stores nothing when a change is refused', async () => {
    await addOrder(lamp());
    await expect(
      changeOrder(ID, (order) => whenTold(order, 'reached 2026-11-22')),
    ).rejects.toThrow();
    await expect(changeOrder(ID, (order) => ({ ...order, currency: 'euros' }))).rejects.toThrow();
    await expect(changeOrder(ID, (order) => ({ ...order, id: v2.id }))).rejects.toThrow();
    expect(await readOrder(ID)).toEqual(lamp());
  });

  it('deletes one and takes that back, also for what cannot be read', async () => {
    await local.set({ [`order:${ID}`]: lamp(), 'order-damaged:1': { half: true } });
    for (const name of [ID, 'order-damaged:1']) {
      const before = await kept();
      const removed = await deleteRecord(name);
      expect(Object.keys(await kept())).toHaveLength(1);
      if (removed) await restoreRecord(removed);
      expect(await kept()).toEqual(before);
    }
    expect(await deleteRecord(v2.id)).toBeNull();
  });

  it('deletes all of its own and nothing else', async () => {
    await local.set({ settings: 1, [`order:${ID}`]: lamp(), 'order-damaged:1': {} });
    expect(await deleteAllOrders()).toBe(2);
    expect(await kept()).toEqual({ settings: 1 });
  });

  it('tells its pages of changes, until they stop listening', async () => {
    const heard = vi.fn();
    const stop = onJournal(heard);
    await local.set({ settings: 1 });
    expect(heard).not.toHaveBeenCalled();
    await addOrder(lamp());
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    await deleteRecord(ID);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
