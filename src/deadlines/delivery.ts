/**
 * Late delivery in distance sales (C. conso. L216-1, L216-6, L216-7; directive 2011/83 art. 18):
 * the day promised, else 30 days; a formal notice with a reasonable extra period; termination.
 */
import { consumerCode, type Deadline, isAfter, step } from './answer.ts';
import { Impossible } from './impossible.ts';
import { periodEnd } from './period.ts';
import type { Place } from './place.ts';

export const DEFAULT_DELIVERY_DAYS = 30;

export type DeliveryFacts = {
  place: Place;
  concluded: Temporal.PlainDate;
  /** The last day promised, when a date was promised. */
  promised?: Temporal.PlainDate | null;
  /** The days promised ("within 10 days"), when a period was. */
  promisedDays?: number | null;
};

/** By when the goods must be with the consumer. Throws Impossible for a promise before the order. */
export function deliveryDue(facts: DeliveryFacts): Deadline {
  const { place, concluded, promised, promisedDays } = facts;
  const articles = consumerCode('L216-1');
  const ordered = step('start.ordered', { start: concluded });
  if (promised) {
    if (isAfter(concluded, promised)) {
      throw new Impossible('impossible.promised-before-order', {
        promised: promised.toString(),
        ordered: concluded.toString(),
      });
    }
    const steps = [ordered, step('delivery.promised', { end: promised })];
    return { expected: promised, safe: promised, steps, doubts: [], articles };
  }
  const days = promisedDays ?? DEFAULT_DELIVERY_DAYS;
  if (!Number.isInteger(days) || days < 1) throw new Impossible('impossible.days', { days });
  const told = step(promisedDays ? 'delivery.promised-days' : 'delivery.default', { days });
  return periodEnd(concluded, days, place, { steps: [ordered, told], articles });
}

/**
 * The end of the extra period set by a formal notice: from the next day on the consumer may
 * terminate (L216-6 I 2°). What is reasonable is not fixed by law: the days are the consumer's.
 */
export function extraPeriodEnd(received: Temporal.PlainDate, days: number, place: Place): Deadline {
  if (!Number.isInteger(days) || days < 1) throw new Impossible('impossible.days', { days });
  const steps = [step('notice.received', { start: received }), step('notice.extra', { days })];
  const end = periodEnd(received, days, place, { steps, articles: consumerCode('L216-6') });
  return { ...end, doubts: [...end.doubts, step('doubt.reasonable-period', { days })] };
}

/** Why the contract may end at once, without an extra period (L216-6 II). */
export type Immediate =
  /** The trader refuses, or will clearly not deliver; `since`: the day this showed. */
  | { reason: 'refused' | 'will-not-deliver'; since: Temporal.PlainDate }
  /** The date was essential, by the circumstances or because the consumer said so beforehand. */
  | { reason: 'date-essential' };

export type TerminationFacts = {
  place: Place;
  /** `expected` of deliveryDue. */
  due: Temporal.PlainDate;
  /** The formal notice, once sent. */
  notice?: { received: Temporal.PlainDate; days: number } | null;
  immediate?: Immediate | null;
};

/**
 * The first day on which the consumer may end the contract because the goods did not come. Both
 * dates are null while a formal notice is still needed. Nothing here is a last day: to end the
 * contract too early is the consumer's risk, so both dates are the later reading.
 */
export function mayTerminateFrom({ place, due, notice, immediate }: TerminationFacts): Deadline {
  const articles = consumerCode('L216-6');
  const missed = step('delivery.missed', { due });
  if (immediate) {
    const first = immediate.reason === 'date-essential' ? due.add({ days: 1 }) : immediate.since;
    const steps = [missed, step(`terminate.${immediate.reason}`, { start: first })];
    return { expected: first, safe: first, steps, doubts: [], articles };
  }
  if (!notice) {
    const steps = [missed, step('terminate.notice-first')];
    return { expected: null, safe: null, steps, doubts: [], articles };
  }
  const extra = extraPeriodEnd(notice.received, notice.days, place);
  const first = extra.expected?.add({ days: 1 }) ?? null;
  const steps = [missed, ...extra.steps];
  if (first) steps.push(step('terminate.from', { start: first }));
  return { expected: first, safe: first, steps, doubts: extra.doubts, articles };
}
