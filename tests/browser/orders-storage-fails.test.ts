import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { StorageFull } from '../../src/browser/orders/storage-full.ts';
import {
  addOrder,
  changeOrder,
  importJournal,
  readJournal,
} from '../../src/browser/orders/store.ts';
import { changed } from '../../src/orders/journal.ts';
import v1 from '../orders/frozen/v1.json' with { type: 'json' };
import v2 from '../orders/frozen/v2.json' with { type: 'json' };
import { ID, lamp, whenTold } from '../orders/sample-order.ts';

const local = fakeBrowser.storage.local;
const kept = async () => ({ ...(await local.get(null)) });

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('when the storage fails', () => {
  /** Writes fail from the n-th on, before or after they took effect: the worker was stopped there. */
  function stopAt(n: number, when: 'before' | 'after') {
    const real = local.set.bind(local);
    let count = 0;
    vi.spyOn(local, 'set').mockImplementation(async (items: Record<string, unknown>) => {
      count += 1;
      if (count === n && when === 'after') await real(items);
      if (count >= n) throw new Error('stopped');
      await real(items);
    });
  }

  it.each(['before', 'after'] as const)(
    'a worker stopped %s a write leaves the old or the new record',
    async (when) => {
      await addOrder(lamp());
      const next = whenTold(lamp(), 'received 2026-11-28');
      stopAt(1, when);
      await expect(changeOrder(ID, () => next)).rejects.toThrow('stopped');
      vi.restoreAllMocks();
      const { orders, quarantine } = await readJournal();
      expect(orders).toEqual([when === 'before' ? lamp() : next]);
      expect(quarantine).toEqual([]);
    },
  );

  it.each([
    [1, 'before'],
    [1, 'after'],
    [2, 'before'],
    [2, 'after'],
  ] as const)('an import stopped at write %i, %s it, loses nothing', async (n, when) => {
    const damaged = { ...v2, events: 'lost' };
    await local.set({ [`order:${v2.id}`]: damaged, [`order:${ID}`]: lamp() });
    stopAt(n, when);
    await importJournal(JSON.stringify([v2])).catch(() => undefined);
    vi.restoreAllMocks();
    expect(Object.values(await kept())).toEqual(expect.arrayContaining([lamp()]));
    const { orders, quarantine } = await readJournal();
    const all = [...orders, ...quarantine.map(({ record }) => record)];
    expect(all).toEqual(expect.arrayContaining([n === 2 && when === 'after' ? v2 : damaged]));
  });

  it.each([
    'Resource::kQuotaBytes quota exceeded',
    'QuotaExceededError: storage.local API call exceeded its quota limitations.',
    'IO error: No space left on device',
  ])('full (%s): a typed error, and all is as it was', async (message) => {
    await addOrder(lamp());
    const before = await kept();
    vi.spyOn(local, 'set').mockRejectedValue(new Error(message));
    await expect(addOrder(lamp({ id: v2.id }))).rejects.toBeInstanceOf(StorageFull);
    await expect(changeOrder(ID, (order) => changed(order, { notes: 'x' }))).rejects.toBeInstanceOf(
      StorageFull,
    );
    await expect(importJournal(JSON.stringify([v1, {}]))).rejects.toBeInstanceOf(StorageFull);
    expect(await kept()).toEqual(before);
  });

  it('full at the second write of an import: what was put aside goes again', async () => {
    await addOrder(lamp());
    const before = await kept();
    const real = local.set.bind(local);
    vi.spyOn(local, 'set')
      .mockImplementationOnce(real)
      .mockRejectedValue(new Error('quota exceeded'));
    await expect(importJournal(JSON.stringify([v1, {}]))).rejects.toBeInstanceOf(StorageFull);
    expect(await kept()).toEqual(before);
  });
});
