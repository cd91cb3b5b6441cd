import { describe, expect, it } from 'vitest';
import { deadlinesOf } from '../../src/orders/deadlines-of.ts';
import type { Order } from '../../src/orders/order.ts';
import { lamp, on, whenTold } from './sample-order.ts';

const find = (order: Order, today: string, id: string) =>
  deadlinesOf(order, on(today)).find((one) => one.id === id);

describe('a late refund', () => {
  it('has its increase after withdrawal, but not before the moved day is over', () => {
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

  it('has its increase after termination for late delivery, of the sum that is due', () => {
    const order = whenTold(
      lamp(),
      { kind: 'formal-notice', date: '2026-12-22', channel: 'letter', days: 8 },
      'reached 2026-12-23',
      { kind: 'terminated', date: '2027-01-04', channel: 'email', sumCents: 8900 },
    );
    expect(`${find(order, '2027-01-05', 'extra-period')?.date}`).toBe('2026-12-31');
    expect(`${find(order, '2027-01-05', 'refund')?.date}`).toBe('2027-01-18');
    expect(find(order, '2027-01-28', 'refund')?.late).toMatchObject({ band: '10%', increase: 890 });
  });

  it('has no increase where French law or euros are not known to apply', () => {
    for (const fields of [{ country: 'BE' }, { currency: 'CHF' }, { amountCents: undefined }]) {
      const order = whenTold(lamp(fields), 'withdrawn 2026-11-28 email');
      expect(find(order, '2027-01-27', 'refund'), JSON.stringify(fields)).toMatchObject({
        passed: true,
        late: null,
      });
    }
  });

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
