import { describe, expect, it } from 'vitest';
import { exportOrders, type Merged, mergeFile } from '../../src/orders/exchange.ts';
import v1 from './frozen/v1.json' with { type: 'json' };
import v2 from './frozen/v2.json' with { type: 'json' };
import { lamp, on, whenTold } from './sample-order.ts';

const file = (...records: unknown[]) =>
  JSON.stringify({ format: 'caisse-claire-orders', orders: records });
const merged = (text: string, current = [lamp()]) => {
  const answer = mergeFile(text, current);
  if ('problem' in answer) throw new Error(answer.problem);
  return answer;
};
const ids = ({ added, replaced, kept, bad }: Merged) =>
  [added, replaced, kept]
    .map((list) => list.map(({ id, revision }) => `${id.slice(0, 4)} ${revision}`))
    .concat([bad.map(({ number }) => `${number}`)]);

describe('exchange', () => {
  it('brings back everything that was exported, and a second time changes nothing', () => {
    const orders = [lamp(), whenTold(lamp({ id: v1.id }), 'received 2026-11-28')];
    const text = exportOrders(orders, []);
    expect(merged(text, []).added).toEqual(orders);
    expect(ids(merged(text, orders))).toEqual([[], [], ['3f1c 0', '7c9e 1'], []]);
  });

  it('takes records of earlier versions, and a bare list', () => {
    expect(merged(file(v1)).added).toEqual([v2]);
    expect(merged(JSON.stringify([v1])).added).toEqual([v2]);
    expect(merged(`\uFEFF${file(v1)}`).added).toEqual([v2]);
  });

  it('lets the newer revision win, in the file too', () => {
    const newer = whenTold(lamp(), 'received 2026-11-28');
    expect(ids(merged(file(newer)))).toEqual([[], ['3f1c 1'], [], []]);
    expect(ids(merged(file(lamp()), [newer]))).toEqual([[], [], ['3f1c 1'], []]);
    expect(ids(merged(file(lamp(), newer, lamp()), []))).toEqual([['3f1c 1'], [], [], []]);
  });

  it('takes the good records of a damaged file and says which are bad, and why', () => {
    const answer = merged(file(v1, { ...v2, orderedOn: '30/02' }, 'x', lamp()), []);
    expect(ids(answer)).toEqual([['7c9e 3', '3f1c 0'], [], [], ['2', '3']]);
    expect(answer.bad.map(({ why }) => why)).toEqual(['damaged', 'not-a-record']);
    expect(answer.bad[0]?.where[0]).toMatch(/^orderedOn: /);
    expect(answer.bad[1]?.record).toBe('x');
  });

  it('exports quarantined records as they are, and reads them when they can be read again', () => {
    const kept = {
      key: 'order:x',
      record: { ...v2, schemaVersion: 99 },
      why: 'newer' as const,
      where: [],
    };
    const answer = merged(exportOrders([lamp()], [kept]), []);
    expect(answer.added).toEqual([lamp()]);
    expect(answer.bad).toMatchObject([{ number: 2, why: 'newer', record: kept.record }]);
  });

  it.each([
    ['', 'not-json'],
    [file(lamp()).slice(0, 80), 'not-json'],
    ['<html>', 'not-json'],
    ['null', 'not-a-journal'],
    ['12', 'not-a-journal'],
    ['{"events":[]}', 'not-a-journal'],
    ['{"orders":{}}', 'not-a-journal'],
  ])('answers %j with %s', (text, problem) => {
    expect(mergeFile(text, [])).toMatchObject({ problem });
  });

  it('tells where a cut-off file ends', () => {
    const answer = mergeFile(file(lamp()).slice(0, 80), []);
    expect('problem' in answer && answer.detail).toMatch(/position 80/);
  });

  it('keeps the day of an order a civil date', () => {
    expect(on(merged(file(v1)).added[0]?.orderedOn ?? '').toString()).toBe('2026-09-14');
  });
});
