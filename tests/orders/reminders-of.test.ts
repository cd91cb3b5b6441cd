import { describe, expect, it } from 'vitest';
import type { Order } from '../../src/orders/order.ts';
import { remindersOf } from '../../src/orders/reminders-of.ts';
import { lamp, on, whenTold } from './sample-order.ts';

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
