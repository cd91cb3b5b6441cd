import { describe, expect, it } from 'vitest';
import { deadlinesOf } from '../../src/orders/deadlines-of.ts';
import { nextDeadline } from '../../src/orders/next-deadline.ts';
import type { Order } from '../../src/orders/order.ts';
import { remindersOf } from '../../src/orders/reminders-of.ts';
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

  it('tell the increase of a late refund after withdrawal, but not before the moved day is over', () => {
    // Informed on Saturday 28 November: 14 days end on Saturday 12 December, held to Monday 14.
    const order = whenTold(lamp(), 'withdrawn 2026-11-28 email');
    expect(find(order, '2026-12-14', 'refund')).toMatchObject({ passed: false, late: null });
    const late = find(order, '2026-12-27', 'refund');
    expect(late?.late).toMatchObject({
      band: '5%',
      daysLate: 13,
      increase: 475,
      consumerGets: 9965,
    });
    const paid = whenTold(order, 'refunded 2027-01-08');
    expect(find(paid, '2027-06-01', 'refund')).toMatchObject({
      done: true,
      late: { band: '10%', daysLate: 25 },
    });
  });

  it('tell the increase after termination for late delivery, of the sum that is due', () => {
    const order = whenTold(
      lamp(),
      { kind: 'formal-notice', date: '2026-12-22', channel: 'letter', days: 8 },
      'reached 2026-12-23',
      { kind: 'terminated', date: '2027-01-04', channel: 'email', sumCents: 8900 },
    );
    expect(dates(order, '2027-01-05')).toMatchObject({
      'extra-period': '2026-12-31 done',
      refund: '2027-01-18',
    });
    expect(find(order, '2027-01-28', 'refund')?.late).toMatchObject({ band: '10%', increase: 890 });
  });

  it('give no increase where French law or euros are not known to apply', () => {
    for (const fields of [{ country: 'BE' }, { currency: 'CHF' }, { amountCents: undefined }]) {
      const order = whenTold(lamp(fields), 'withdrawn 2026-11-28 email');
      expect(find(order, '2027-01-27', 'refund'), JSON.stringify(fields)).toMatchObject({
        passed: true,
        late: null,
      });
    }
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

describe('the reminders of an order', () => {
  const stages = (order: Order, from: string, days: number) => {
    const found: string[] = [];
    for (let i = 0; i < days; i += 1) {
      const today = on(from).add({ days: i });
      for (const { deadline, stage } of remindersOf(order, today))
        found.push(`${today} ${deadline.id} ${stage}`);
    }
    return found;
  };

  it('come a week, two days before and on the last day of a withdrawal', () => {
    const order = whenTold(lamp(), 'received 2026-11-28');
    const told = stages(order, '2026-11-29', 40);
    expect(told[0]).toBe('2026-12-07 withdrawal-goods week');
    expect(told.find((one) => one.endsWith('two-days'))).toBe(
      '2026-12-12 withdrawal-goods two-days',
    );
    expect(told.at(-1)).toBe('2026-12-14 withdrawal-goods last-day');
  });

  it('come on the day a refund is owed, and from the day after', () => {
    const order = whenTold(lamp(), 'withdrawn 2026-11-30 email');
    expect(stages(order, '2026-12-13', 3)).toEqual([
      '2026-12-14 refund refund-due',
      '2026-12-15 refund refund-late',
    ]);
  });

  it('come when the delivery is late, and never after what they ask for', () => {
    expect(stages(lamp(), '2026-12-20', 3)).toEqual(['2026-12-22 delivery delivery-late']);
    expect(
      stages(
        whenTold(lamp(), 'received 2026-11-28', 'withdrawn 2026-12-01', 'goods-sent 2026-12-02'),
        '2026-12-02',
        40,
      ),
    ).toEqual([]);
  });

  it('keep their key from day to day, and change it with the date of the deadline', () => {
    const key = (order: Order, today: string) => remindersOf(order, on(today))[0]?.key;
    const order = whenTold(lamp(), 'received 2026-11-28');
    expect(key(order, '2026-12-08')).toBe(key(order, '2026-12-09'));
    expect(key(whenTold(lamp(), 'received 2026-11-27'), '2026-12-08')).not.toBe(
      key(order, '2026-12-08'),
    );
  });
});

describe('the counting of a late refund', () => {
  it('tells the true day of the declaration, the day moved, then the delay', () => {
    const order = whenTold(lamp(), 'withdrawn 2026-11-28 email');
    const { late } = find(order, '2026-12-27', 'refund') ?? {};
    expect(late?.steps.map(({ key }) => key)).toEqual([
      'start.informed',
      'plus-days',
      'roll.weekend',
      'refund.late',
      'increase.percent',
    ]);
    expect(late?.steps[0]?.data).toEqual({ start: '2026-11-28' });
    expect(late?.steps[3]?.data.days).toBe(13);
  });
});
