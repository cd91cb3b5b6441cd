import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addOrder, importJournal, readJournal } from '../../src/browser/orders/store.ts';
import v1 from '../orders/frozen/v1.json' with { type: 'json' };
import v2 from '../orders/frozen/v2.json' with { type: 'json' };
import { lamp, whenTold } from '../orders/sample-order.ts';

const local = fakeBrowser.storage.local;

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('import', () => {
  it('adds, replaces, and puts bad records into quarantine once', async () => {
    await addOrder(lamp());
    const file = JSON.stringify([
      whenTold(lamp(), 'received 2026-11-28'),
      v1,
      { schemaVersion: 2 },
    ]);
    for (const times of [1, 2]) {
      const answer = await importJournal(file);
      expect(
        'added' in answer && [answer.added.length, answer.replaced.length, answer.bad.length],
      ).toEqual(times === 1 ? [1, 1, 1] : [0, 0, 1]);
      const { orders, quarantine } = await readJournal();
      expect(orders.map(({ revision }) => revision)).toEqual([1, 3]);
      expect(quarantine.map(({ record }) => record)).toEqual([{ schemaVersion: 2 }]);
    }
  });

  it('sets a damaged record aside before a good one takes its place', async () => {
    const damaged = { ...v2, events: 'lost' };
    await local.set({ [`order:${v2.id}`]: damaged });
    await importJournal(JSON.stringify([v2]));
    const { orders, quarantine } = await readJournal();
    expect(orders).toEqual([v2]);
    expect(quarantine.map(({ record }) => record)).toEqual([damaged]);
  });

  it('writes nothing for a file that is none', async () => {
    const set = vi.spyOn(local, 'set');
    expect(await importJournal('{"orders":')).toMatchObject({ problem: 'not-json' });
    expect(set).not.toHaveBeenCalled();
  });
});
