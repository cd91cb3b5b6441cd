import { describe, expect, it } from 'vitest';
import { deadlinesOf } from '../../src/orders/deadlines-of.ts';
import { nextDeadline } from '../../src/orders/next-deadline.ts';
import type { Order } from '../../src/orders/order.ts';
import { lamp, on, whenTold } from './sample-order.ts';

const dates = (order: Order, today: string) =>
  Object.fromEntries(
    deadlinesOf(order, on(today)).map(({ id, date, done }) => [
      id,
      `${date}${done ? ' done' : ''}`,
    ]),
  );
const find = (order: Order, today: string, id: string) =>
  deadlinesOf(order, on(today)).find((one) => one.id === id);

describe('the deadlines of an order', () => {
  it('before anything came: delivery owed, the withdrawal period not running', () => {
    expect(dates(lamp(), '2026-11-21')).toEqual({
      'withdrawal-goods': 'null',
      delivery: '2026-12-21',
    });
    expect(find(lamp(), '2026-11-21', 'withdrawal-goods')?.answer?.steps[1]?.key).toBe(
      'not-running.now',
    );
    expect(dates(lamp({ promisedBy: '2026-11-27' }), '2026-11-21').delivery).toBe('2026-11-27');
  });

  it('after receipt: withdrawal with its counting, and the guarantee', () => {
    const order = whenTold(lamp(), 'received 2026-11-28');
    expect(dates(order, '2026-11-29')).toEqual({
      'withdrawal-goods': '2026-12-14',
      delivery: '2026-12-21 done',
      presumption: '2028-11-28',
      guarantee: '2028-11-28',
    });
    const withdrawal = find(order, '2026-11-29', 'withdrawal-goods');
    expect(withdrawal?.answer?.steps.map(({ key }) => key)).toEqual([
      'start.received',
      'plus-days',
      'roll.weekend',
      'last-hour',
    ]);
    expect([withdrawal?.daysLeft, withdrawal?.passed]).toEqual([15, false]);
    expect(find(order, '2026-12-15', 'withdrawal-goods')?.passed).toBe(true);
  });

  it('wait for the last of several parcels, and for a collected one take the earlier day', () => {
    const some = whenTold(lamp(), 'partly-received 2026-11-25');
    expect(dates(some, '2026-11-26')['withdrawal-goods']).toBe('null');
    const all = whenTold(some, 'received 2026-12-01');
    expect(dates(all, '2026-12-02')['withdrawal-goods']).toBe('2026-12-15');
    const collected = whenTold(lamp(), 'arrived-at-point 2026-11-23', 'received 2026-11-26');
    const { answer } = find(collected, '2026-11-27', 'withdrawal-goods') ?? {};
    expect([`${answer?.expected}`, `${answer?.safe}`]).toEqual(['2026-12-10', '2026-12-07']);
  });

  it('of a mixed basket have a period for each part, without what is excluded', () => {
    const order = whenTold(
      lamp({
        items: [
          { label: 'Lamp', kind: 'goods' },
          { label: 'Engraving', kind: 'goods', exclusion: 3 },
          { label: 'Manual', kind: 'digital' },
        ],
      }),
      'received 2026-11-28',
    );
    const found = deadlinesOf(order, on('2026-11-29')).filter(({ kind }) => kind === 'withdrawal');
    expect(found.map(({ id, items, date }) => [id, items, `${date}`])).toEqual([
      ['withdrawal-goods', ['Lamp'], '2026-12-14'],
      ['withdrawal-digital', ['Manual'], '2026-12-04'],
    ]);
  });

  it('reach a year further when the information was missing, and longer when the shop gives more', () => {
    const missing = lamp({ information: { state: 'missing' } });
    expect(dates(whenTold(missing, 'received 2026-11-28'), '2026-11-29')['withdrawal-goods']).toBe(
      '2027-12-13',
    );
    const generous = lamp({ withdrawalDays: 30 });
    expect(dates(whenTold(generous, 'received 2026-11-26'), '2026-11-29')['withdrawal-goods']).toBe(
      '2026-12-28',
    );
  });

  it('after withdrawal: goods to send, refund owed once they are back or proved sent', () => {
    const order = whenTold(lamp(), 'received 2026-11-28', 'withdrawn 2026-12-01 email');
    expect(dates(order, '2026-12-02')).toEqual({
      'withdrawal-goods': '2026-12-14 done',
      delivery: '2026-12-21 done',
      'return-goods': '2026-12-15',
      refund: 'null',
    });
    const back = whenTold(order, 'goods-sent 2026-12-18', 'goods-back 2026-12-22');
    expect(dates(back, '2026-12-23')).toMatchObject({
      'return-goods': '2026-12-15 done',
      refund: '2026-12-22',
    });
    const collected = whenTold(order, 'trader-collects 2026-12-02');
    expect(dates(collected, '2026-12-03')).not.toHaveProperty('return-goods');
    expect(dates(collected, '2026-12-03').refund).toBe('2026-12-15');
  });

  it('make a problem of facts that contradict, and keep the other deadlines', () => {
    const order = lamp({ promisedBy: '2026-11-01' });
    expect(find(order, '2026-11-21', 'delivery')).toMatchObject({
      answer: null,
      problem: { key: 'impossible.promised-before-order' },
    });
    expect(find(order, '2026-11-21', 'withdrawal-goods')?.problem).toBeNull();
    expect(deadlinesOf(lamp({ country: 'US' }), on('2026-11-21'))[0]?.problem?.key).toBe(
      'impossible.country',
    );
  });
});

describe('the next deadline', () => {
  it('is the nearest one to come', () => {
    expect(nextDeadline(lamp(), on('2026-11-21'))?.id).toBe('delivery');
    expect(nextDeadline(whenTold(lamp(), 'received 2026-11-28'), on('2026-11-29'))?.id).toBe(
      'withdrawal-goods',
    );
    expect(nextDeadline(whenTold(lamp(), 'received 2026-11-28'), on('2026-12-15'))?.id).toBe(
      'presumption',
    );
  });

  it('is what the trader is late with, while he is', () => {
    const order = whenTold(lamp(), 'withdrawn 2026-11-28 email');
    expect(nextDeadline(order, on('2027-03-01'))).toMatchObject({ id: 'refund', passed: true });
    expect(nextDeadline(whenTold(order, 'refunded 2027-03-02'), on('2027-03-03'))).toBeNull();
  });
});
