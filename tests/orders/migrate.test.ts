import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOrderRecord } from '../../src/orders/migrate.ts';
import { SCHEMA_VERSION } from '../../src/orders/order.ts';
import v1 from './frozen/v1.json' with { type: 'json' };
import v2 from './frozen/v2.json' with { type: 'json' };

const FROZEN: Record<string, unknown> = { 'v1.json': v1, 'v2.json': v2 };

describe('migrations', () => {
  it('have a frozen record of every version, this one included', () => {
    const versions = Array.from({ length: SCHEMA_VERSION }, (_, i) => `v${i + 1}.json`);
    expect(readdirSync(join(import.meta.dirname, 'frozen')).sort()).toEqual(versions);
    expect(Object.keys(FROZEN)).toEqual(versions);
  });

  it.each(Object.keys(FROZEN))('bring %s up to today, nothing lost', (name) => {
    expect(readOrderRecord(FROZEN[name])).toEqual({ order: v2 });
  });

  it('do not change what they were given', () => {
    const record = structuredClone(v1);
    readOrderRecord(record);
    expect(record).toEqual(v1);
  });

  it.each([
    ['57.40', 5740],
    ['57,4', 5740],
    ['57', 5700],
    ['0.05', 5],
    ['1234567.89', 123456789],
    ['', undefined],
    [undefined, undefined],
  ])('read the amount %j as %j cents', (amount, cents) => {
    const read = readOrderRecord({ ...v1, amount });
    expect('order' in read && read.order.amountCents).toBe(cents);
  });

  it.each(['57.401', '-5', 'free', '1e3', '1 234,50', 57.4])(
    'say that the amount %j is damaged instead of guessing',
    (amount) => {
      expect(readOrderRecord({ ...v1, amount })).toEqual({
        unreadable: { why: 'damaged', where: [`amount: ${JSON.stringify(amount)}`] },
      });
    },
  );
});

describe('a record that cannot be read', () => {
  it.each([
    [null, 'not-a-record'],
    ['order', 'not-a-record'],
    [[v2], 'not-a-record'],
    [{}, 'not-a-record'],
    [{ ...v2, schemaVersion: 0 }, 'not-a-record'],
    [{ ...v2, schemaVersion: SCHEMA_VERSION + 1 }, 'newer'],
    [{ ...v2, orderedOn: '2026-02-30' }, 'damaged'],
    [{ ...v2, shop: { ...v2.shop, withdrawalUrl: 'javascript:alert(1)' } }, 'damaged'],
    [{ ...v2, amountCents: 12.5 }, 'damaged'],
    [{ ...v2, events: [{ kind: 'received', date: '2026-09-19' }] }, 'damaged'],
    [{ ...v1, items: [{ label: 'Tasse', kind: 'goods', price: 'dear' }] }, 'damaged'],
  ])('is told apart: %#', (record, why) => {
    expect(readOrderRecord(record)).toMatchObject({ unreadable: { why } });
  });

  it('names the fields that are wrong', () => {
    const read = readOrderRecord({
      ...v2,
      orderedOn: 'yesterday',
      items: [{ label: '', kind: 'goods' }],
    });
    const where = 'unreadable' in read ? read.unreadable.where.map((one) => one.split(':')[0]) : [];
    expect(where).toEqual(['orderedOn', 'items.0.label']);
  });
});
