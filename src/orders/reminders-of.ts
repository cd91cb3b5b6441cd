/** Which reminders an order has on a day. Whether they were told is remembered elsewhere. */
import type { OrderDeadline } from './deadlines-of.ts';
import { deadlinesOf } from './deadlines-of.ts';
import type { Order } from './order.ts';

export const reminderStages = [
  'week', // 7 days before the end, or less when that day was missed
  'two-days',
  'last-day',
  'refund-due', // the day on which the refund is owed
  'refund-late',
  'delivery-late',
] as const;
export type ReminderStage = (typeof reminderStages)[number];

export type Reminder = {
  orderId: string;
  deadline: OrderDeadline;
  stage: ReminderStage;
  /** Names this reminder for ever; another one when the date of the deadline changes. */
  key: string;
};

/**
 * The reminders due: for each open deadline the most pressing stage reached, so that a day on which
 * the browser was closed is made up for and nothing is told twice in other words.
 */
export function remindersOf(order: Order, today: Temporal.PlainDate): Reminder[] {
  return deadlinesOf(order, today).flatMap((deadline) => {
    const stage = stageOf(deadline);
    if (!stage) return [];
    const key = `${order.id} ${deadline.id} ${deadline.date} ${stage}`;
    return [{ orderId: order.id, deadline, stage, key }];
  });
}

function stageOf({ kind, done, daysLeft, passed }: OrderDeadline): ReminderStage | null {
  if (done || daysLeft === null) return null;
  switch (kind) {
    case 'withdrawal':
    case 'return-goods':
      if (daysLeft < 0) return null;
      return daysLeft === 0
        ? 'last-day'
        : daysLeft <= 2
          ? 'two-days'
          : daysLeft <= 7
            ? 'week'
            : null;
    case 'refund':
      return passed ? 'refund-late' : daysLeft === 0 ? 'refund-due' : null;
    case 'delivery':
      return passed ? 'delivery-late' : null;
    default:
      return null;
  }
}
