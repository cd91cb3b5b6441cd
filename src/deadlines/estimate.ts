/** What can be said of the withdrawal period while the order is only being placed. */
import { isAfter, type Step, step } from './answer.ts';
import { placeOf } from './place.ts';
import { withdrawal } from './withdrawal.ts';
import { runsFromContract, type WithdrawalKind } from './withdrawal-start.ts';

export type EstimateFacts = {
  country: string;
  region?: string | null;
  kind: WithdrawalKind;
  /** The day of the order: today, on a checkout. */
  ordered?: Temporal.PlainDate | null;
  /** The delivery promised, first and last day. */
  deliveryFrom?: Temporal.PlainDate | null;
  deliveryTo?: Temporal.PlainDate | null;
};

export type Estimate = {
  /** `certain`: runs from the contract · `estimated`: from the promise · `on-receipt`: no date. */
  certainty: 'certain' | 'estimated' | 'on-receipt';
  /** The last day if all goes as promised, by the earliest delivery: the one to keep in mind. */
  earliest: Temporal.PlainDate | null;
  /** The same by the latest delivery. */
  latest: Temporal.PlainDate | null;
  /** One sentence for the popup. */
  say: Step;
};

/**
 * An estimate of the last day (always the `safe` one), or that the 14 days start at receipt.
 * Throws Impossible for unknown places and years beyond the table.
 */
export function estimateWithdrawal(facts: EstimateFacts): Estimate {
  const place = placeOf(facts.country, facts.region);
  const { kind, ordered } = facts;
  if (runsFromContract(kind)) {
    if (!ordered) return { ...none, say: step('estimate.on-contract') };
    const { safe } = withdrawal({ kind, place, concluded: ordered });
    return { certainty: 'certain', earliest: safe, latest: safe, say: sentence('certain', safe) };
  }
  const from = facts.deliveryFrom ?? facts.deliveryTo;
  const to = facts.deliveryTo ?? facts.deliveryFrom;
  // A promise that lies before the order or runs backwards was misread: no date is better.
  if (!from || !to || isAfter(from, to) || (ordered && isAfter(ordered, from))) {
    return { ...none, say: step('estimate.on-receipt') };
  }
  // A regular delivery is counted from its first parcel, which the promise speaks of.
  const end = (received: Temporal.PlainDate) =>
    withdrawal({ kind, place, receipts: [received] }).safe;
  const earliest = end(from);
  return {
    certainty: 'estimated',
    earliest,
    latest: end(to),
    say: sentence('estimated', earliest),
  };
}

const none = { certainty: 'on-receipt', earliest: null, latest: null } as const;

function sentence(certainty: 'certain' | 'estimated', end: Temporal.PlainDate | null): Step {
  return end ? step(`estimate.${certainty}`, { end }) : step('estimate.on-receipt');
}
