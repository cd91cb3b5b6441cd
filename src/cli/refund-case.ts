/** One case of `refund`: from its fields to the answer of src/deadlines. */
import { Impossible } from '../deadlines/impossible.ts';
import { lateDeliveryRefund } from '../deadlines/late-delivery-refund.ts';
import { lateWithdrawalRefund } from '../deadlines/late-withdrawal-refund.ts';
import { placeOf } from '../deadlines/place.ts';
import type { LateRefund } from '../deadlines/refund-increase.ts';
import {
  type Case,
  centsOf,
  choiceOf,
  dateOf,
  flagOf,
  neededDate,
  numberOf,
  textOf,
} from './case-fields.ts';

type Ladder = 'withdrawal' | 'late_delivery';
const LADDER_NAMES: Record<string, Ladder> = {
  withdrawal_l242_4: 'withdrawal',
  l242_4: 'withdrawal',
  late_delivery_l241_4: 'late_delivery',
  l241_4: 'late_delivery',
};

/** The answer to one case; `today` stands for a refund that has not come. Throws Impossible. */
export function refundOf(one: Case, today: () => Temporal.PlainDate): LateRefund {
  const country = textOf(one, 'country') ?? 'FR';
  const place = placeOf(country, textOf(one, 'region'));
  if (place.country !== 'FR') throw new Impossible('impossible.refund-country', { value: country });
  const refunded = dateOf(one, 'refundDate') ?? dateOf(one, 'on') ?? today();
  const totalPaid = centsOf(one, 'totalPaid');
  if (totalPaid === null) throw new Impossible('cli.missing', { field: 'totalPaid' });
  if (ladderOf(one) === 'late_delivery') {
    return lateDeliveryRefund({
      place,
      denounced: neededDate(one, 'denounced'),
      refunded,
      totalPaid,
    });
  }
  const goodsRecovered = dateOf(one, 'goodsRecovered');
  const proofOfSending = dateOf(one, 'proofOfSending');
  return lateWithdrawalRefund({
    place,
    informed: neededDate(one, 'informed'),
    goods: flagOf(one, 'goods') ?? flagOf(one, 'service') !== true,
    goodsRecovered,
    proofOfSending,
    traderCollects: flagOf(one, 'traderCollects') ?? false,
    refunded,
    totalPaid,
    productPrice: centsOf(one, 'productPrice'),
    legalRatePercent: numberOf(one, 'legalRatePercent'),
  });
}

function ladderOf(one: Case): Ladder {
  const named = textOf(one, 'ladder');
  if (named === null) return one.denounced ? 'late_delivery' : 'withdrawal';
  const known: readonly Ladder[] = ['withdrawal', 'late_delivery'];
  return choiceOf(named, 'ladder', known, LADDER_NAMES);
}
