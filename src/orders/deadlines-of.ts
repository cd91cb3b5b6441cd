/** The dated deadlines of one order: whose they are, when they end, how that was counted. */
import { type Deadline, isAfter } from '../deadlines/answer.ts';
import { Impossible } from '../deadlines/impossible.ts';
import { placeOf } from '../deadlines/place.ts';
import type { LateRefund } from '../deadlines/refund-increase.ts';
import { historyOf } from './history.ts';
import type { Order } from './order.ts';
import { type Period, periodsOf } from './periods-of.ts';

export const deadlineKinds = [
  'withdrawal', // until when the consumer may change his mind
  'delivery', // by when the goods or the service must come
  'extra-period', // the end of the period that a formal notice set
  'return-goods', // by when the consumer sends the goods back
  'refund', // by when the trader pays back
  'conformity', // by when a repair or replacement under the guarantee is owed
  'presumption', // until when a defect is presumed to have been there at delivery
  'guarantee', // the end of the legal guarantee
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

export type OrderDeadline = {
  /** The same for the same deadline of the order at every reading: `withdrawal-goods`, `refund`. */
  id: string;
  kind: DeadlineKind;
  /** Who must act by then. */
  who: 'consumer' | 'trader';
  /** Labels of the items concerned, when not all are. */
  items: string[];
  /** Both dates, the counting, the doubts, the articles; null when the facts contradict. */
  answer: Deadline | null;
  /** The date to show: `safe` to the consumer, `expected` where the trader is held to it; null
   * while the period is not running. */
  date: Temporal.PlainDate | null;
  /** Days from today to `date`; negative afterwards. */
  daysLeft: number | null;
  /** Today is after `expected`. */
  passed: boolean;
  /** What it asks for has happened, or it no longer matters: no reminder, no alarm. */
  done: boolean;
  /** Of a refund that is late: the ladder of increases, as of today or of the refund. */
  late: LateRefund | null;
  /** The facts contradict each other: a key and data of assets/texts/deadlines.*.json. */
  problem: Pick<Impossible, 'key' | 'data'> | null;
};

export type Options = {
  /** Legal interest in percent a year, when the user knows the rate that the table lacks. */
  legalRatePercent?: number | null;
};

/**
 * All deadlines that the order has had so far, in the order of deadlineKinds. Never throws for a
 * record that the schema accepts: facts that contradict each other make a `problem`.
 */
export function deadlinesOf(
  order: Order,
  today: Temporal.PlainDate,
  { legalRatePercent = null }: Options = {},
): OrderDeadline[] {
  return periodsOf(order, historyOf(order), today, legalRatePercent)
    .map((one) => dated(order, one, today))
    .filter((one) => one.answer !== null || one.problem !== null);
}

function dated(order: Order, period: Period, today: Temporal.PlainDate): OrderDeadline {
  const { id, kind, who, done, items = [] } = period;
  const known = { id, kind, who, done, items, late: null, problem: null };
  try {
    const place = placeOf(order.country, order.region);
    const answer = period.count(place);
    const date = answer && (who === 'consumer' ? answer.safe : answer.expected);
    return {
      ...known,
      answer,
      date,
      daysLeft: date && today.until(date, { largestUnit: 'days' }).days,
      passed: !!answer?.expected && isAfter(today, answer.expected),
      late: period.late?.(place) ?? null,
    };
  } catch (error) {
    if (!(error instanceof Impossible)) throw error;
    const { key, data } = error;
    return {
      ...known,
      answer: null,
      date: null,
      daysLeft: null,
      passed: false,
      problem: { key, data },
    };
  }
}
