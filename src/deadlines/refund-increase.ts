/** What the two ladders of late refunds (C. conso. L242-4 and L241-4) have in one. */
import { type Article, isAfter, type Step, step } from './answer.ts';
import { Impossible } from './impossible.ts';

export type LateRefund = {
  /** The day on which the refund was owed, counted on the bare text; null: the trader may wait. */
  due: Temporal.PlainDate | null;
  /** The same day moved past days off: claim an increase only beyond it. */
  dueRolled: Temporal.PlainDate | null;
  daysLate: number;
  /** `none`, `legal-interest`, `5%` … `50%`, `50%+2x5`, `cap`. */
  band: string;
  /** Cents; null: legal interest whose rate is not known. */
  increase: number | null;
  /** Sums due and increase, in cents; null with `increase`. */
  consumerGets: number | null;
  steps: Step[];
  doubts: Step[];
  articles: Article[];
};

/** Where on the ladder a refund stands. */
export type Rung = Pick<LateRefund, 'band' | 'increase' | 'steps' | 'doubts'>;

/** One step of a ladder: a flat percentage of the sums due, in cents. */
export function rung(band: string, percent: number, totalPaid: number): Rung {
  const increase = share(totalPaid, percent);
  return { band, increase, steps: [step('increase.percent', { percent, increase })], doubts: [] };
}

/** A percentage of a sum in cents, half a cent upwards. */
export function share(cents: number, percent: number): number {
  return Math.round((cents * percent) / 100);
}

/** Whole days from the day owed to the day of the refund; 0 when it came in time. */
export function lateness(due: Temporal.PlainDate, refunded: Temporal.PlainDate): number {
  return Math.max(0, due.until(refunded, { largestUnit: 'days' }).days);
}

/** Nothing is owed beyond the sums themselves. */
export function nothing(totalPaid: number) {
  return { daysLate: 0, band: 'none', increase: 0, consumerGets: totalPaid };
}

/** The day owed fell on a day off: an increase is only sure beyond the rolled day. */
export function rollDoubt(
  due: Temporal.PlainDate,
  rolled: Temporal.PlainDate,
  refunded: Temporal.PlainDate,
): Step[] {
  if (rolled.equals(due)) return [];
  const onTime = !isAfter(refunded, rolled);
  return [step(onTime ? 'doubt.refund-on-time' : 'doubt.refund-rolled', { due, end: rolled })];
}

/** Throws Impossible for a refund before its cause or a sum that is no whole number of cents. */
export function checkRefund(
  start: Temporal.PlainDate,
  refunded: Temporal.PlainDate,
  totalPaid: number,
): void {
  checkSum(totalPaid);
  if (isAfter(start, refunded)) {
    throw new Impossible('impossible.refunded-before', {
      refunded: refunded.toString(),
      start: start.toString(),
    });
  }
}

/** Throws Impossible for a sum that is no whole number of cents from 0 up. */
export function checkSum(cents: number): void {
  if (!Number.isSafeInteger(cents) || cents < 0) throw new Impossible('impossible.sum', { cents });
}
