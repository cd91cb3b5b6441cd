/** From which day the withdrawal period runs (C. conso. L221-18, L221-4, L221-1 II; CRD art. 9). */
import { earlier, isAfter, later, type Step, step } from './answer.ts';
import { Impossible } from './impossible.ts';

/** What was bought, as far as the start of the period depends on it. */
export const withdrawalKinds = [
  'single_good',
  'several_goods_separate',
  'lots_or_pieces',
  'regular_delivery',
  'sale_with_installation',
  'mixed',
  'pickup_point',
  'service',
  'utilities',
  'district_heating',
  'digital',
] as const;
export type WithdrawalKind = (typeof withdrawalKinds)[number];

const FROM_CONTRACT: readonly WithdrawalKind[] = [
  'service',
  'utilities',
  'district_heating',
  'digital',
];
const FROM_LAST_RECEIPT: readonly WithdrawalKind[] = ['several_goods_separate', 'lots_or_pieces'];

/** Whether the period runs from the conclusion of the contract; else from a receipt of goods. */
export function runsFromContract(kind: WithdrawalKind): boolean {
  return FROM_CONTRACT.includes(kind);
}

export type StartFacts = {
  kind: WithdrawalKind;
  /** The day of the order, by the consumer's clock. */
  concluded?: Temporal.PlainDate | null;
  /** The day of the order by the trader's clock, when it is another one (orders near midnight). */
  concludedElsewhere?: Temporal.PlainDate | null;
  /** The days on which goods came to the consumer or a third party he named, not the carrier;
   * null: one still to come. At a pick-up point: the day of collection. */
  receipts?: readonly (Temporal.PlainDate | null)[] | null;
  /** The day on which the goods waited at the pick-up point. */
  arrivedAtPoint?: Temporal.PlainDate | null;
};

export type Start = {
  expected: Temporal.PlainDate;
  safe: Temporal.PlainDate;
  steps: Step[];
  doubts: Step[];
};

/**
 * The day of the start event, or null while it has not happened.
 * Throws Impossible when a service has no day of contract, or goods came before their order.
 */
export function startOf(facts: StartFacts): Start | null {
  return runsFromContract(facts.kind) ? contractStart(facts) : receiptStart(facts);
}

function contractStart({ kind, concluded, concludedElsewhere }: StartFacts): Start | null {
  if (!concluded) throw new Impossible('impossible.no-contract-date', { kind });
  const steps = [step('start.concluded', { start: concluded })];
  const other = concludedElsewhere ?? concluded;
  if (other.equals(concluded)) return { expected: concluded, safe: concluded, steps, doubts: [] };
  const safe = earlier(concluded, other);
  const expected = later(concluded, other);
  return {
    expected,
    safe,
    steps: [step('start.concluded', { start: expected })],
    doubts: [step('doubt.conclusion-day', { first: safe, second: expected })],
  };
}

function receiptStart(facts: StartFacts): Start | null {
  const { kind, concluded, arrivedAtPoint } = facts;
  const receipts = facts.receipts ?? [];
  const come = receipts.filter((date) => date !== null).sort(Temporal.PlainDate.compare);
  const first = come[0];
  const last = come.at(-1);
  if (!first || !last) return null;
  if (concluded && isAfter(concluded, first)) {
    throw new Impossible('impossible.received-before-order', {
      received: first.toString(),
      ordered: concluded.toString(),
    });
  }
  if (kind === 'regular_delivery') return start(first, 'start.first', come.length);
  if (FROM_LAST_RECEIPT.includes(kind)) {
    if (come.length < receipts.length) return null;
    return start(last, kind === 'lots_or_pieces' ? 'start.last-piece' : 'start.last', come.length);
  }
  if (kind !== 'pickup_point') return start(last, 'start.received', come.length);
  const arrived = arrivedAtPoint ?? first;
  const collected = start(last, 'start.collected', 1);
  if (!isAfter(last, arrived)) return collected;
  const doubts = [step('doubt.pickup-point', { arrived })];
  return { ...collected, safe: arrived, doubts };
}

function start(date: Temporal.PlainDate, key: string, count: number): Start {
  return { expected: date, safe: date, steps: [step(key, { start: date, count })], doubts: [] };
}
