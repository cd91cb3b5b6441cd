/** One case of `deadline`: from its fields to the answer of src/deadlines. */
import {
  AFTERWARDS_DAYS,
  lateDeliveryRefundDue,
  refundDue,
  returnDue,
} from '../deadlines/after-withdrawal.ts';
import { type Deadline, step } from '../deadlines/answer.ts';
import { DEFAULT_DELIVERY_DAYS, deliveryDue, extraPeriodEnd } from '../deadlines/delivery.ts';
import { guarantee } from '../deadlines/guarantee.ts';
import { Impossible } from '../deadlines/impossible.ts';
import type { Information } from '../deadlines/information.ts';
import { type Place, placeOf } from '../deadlines/place.ts';
import { tiedCredit } from '../deadlines/tied-credit.ts';
import { type WithdrawalFacts, withdrawal } from '../deadlines/withdrawal.ts';
import {
  runsFromContract,
  type WithdrawalKind,
  withdrawalKinds,
} from '../deadlines/withdrawal-start.ts';
import {
  type Case,
  choiceOf,
  dateOf,
  datesOf,
  flagOf,
  neededDate,
  numberOf,
  textOf,
} from './case-fields.ts';

export const deadlineRules = [
  'withdrawal',
  'default_delivery',
  'formal_notice',
  'goods_return',
  'refund_after_withdrawal',
  'refund_after_late_delivery',
  'legal_guarantee',
  'guarantee_presumption',
  'tied_credit',
] as const;
type DeadlineRule = (typeof deadlineRules)[number];

const RULE_NAMES: Record<string, DeadlineRule> = {
  delivery: 'default_delivery',
  return: 'goods_return',
  refund: 'refund_after_withdrawal',
  withdrawal_refund: 'refund_after_withdrawal',
  late_delivery_refund: 'refund_after_late_delivery',
  guarantee: 'legal_guarantee',
  presumption: 'guarantee_presumption',
  extra_period: 'formal_notice',
};
const KIND_NAMES: Record<string, WithdrawalKind> = {
  good: 'single_good',
  goods: 'single_good',
  several_goods: 'several_goods_separate',
  separate_deliveries: 'several_goods_separate',
  several_goods_apart: 'several_goods_separate',
  lots: 'lots_or_pieces',
  pieces: 'lots_or_pieces',
  lots_pieces: 'lots_or_pieces',
  regular: 'regular_delivery',
  subscription_box: 'regular_delivery',
  services: 'service',
  water_gas_electricity: 'utilities',
  electricity: 'utilities',
  gas: 'utilities',
  water: 'utilities',
  heating: 'district_heating',
  digital_content: 'digital',
  digital_content_without_medium: 'digital',
  digital_without_medium: 'digital',
  digital_service: 'digital',
  sale_and_installation: 'sale_with_installation',
  good_with_installation: 'sale_with_installation',
  goods_with_installation: 'sale_with_installation',
  installation: 'sale_with_installation',
  mixed_contract: 'mixed',
  pick_up_point: 'pickup_point',
  pickup: 'pickup_point',
  pick_up: 'pickup_point',
};
const INFORMATION_STATES = ['complete', 'missing', 'late', 'wrong'] as const;

/** The answer to one case. Throws Impossible for fields that are wrong or contradict each other. */
export function deadlineOf(one: Case): Deadline {
  const rule = choiceOf(textOf(one, 'rule') ?? 'withdrawal', 'rule', deadlineRules, RULE_NAMES);
  const place = placeOf(textOf(one, 'country') ?? 'FR', textOf(one, 'region'));
  const answer = answerOf(rule, one, place);
  const french = rule !== 'withdrawal' && rule !== 'tied_credit' && !rule.includes('guarantee');
  if (!french || place.country === 'FR') return answer;
  const doubt = step('doubt.french-article', { country: place.country });
  return { ...answer, doubts: [...answer.doubts, doubt] };
}

function answerOf(rule: DeadlineRule, one: Case, place: Place): Deadline {
  switch (rule) {
    case 'withdrawal':
      return withdrawal(withdrawalFacts(one, place));
    case 'default_delivery': {
      const days = numberOf(one, 'days');
      const promisedDays = days === DEFAULT_DELIVERY_DAYS ? null : days;
      const promised = dateOf(one, 'promised');
      const concluded = neededDate(one, 'start', 'contractDate');
      return deliveryDue({ place, concluded, promised, promisedDays });
    }
    case 'formal_notice': {
      const days = numberOf(one, 'days');
      if (days === null) throw new Impossible('cli.missing', { field: 'days' });
      return extraPeriodEnd(neededDate(one, 'start'), days, place);
    }
    case 'goods_return':
      return returnDue(fourteenDaysFrom(one), place);
    case 'refund_after_withdrawal':
      return refundAfterWithdrawal(one, place);
    case 'refund_after_late_delivery':
      return lateDeliveryRefundDue(fourteenDaysFrom(one), place);
    case 'tied_credit':
      return tiedCredit({
        accepted: neededDate(one, 'start', 'contractDate'),
        immediateDelivery: flagOf(one, 'immediateDelivery') ?? false,
        delivered: dateOf(one, 'delivered'),
      });
    default: {
      const { end, presumption } = guarantee({
        place,
        delivered: neededDate(one, 'start', 'delivered'),
        secondHand: flagOf(one, 'secondHand') ?? false,
        repaired: dateOf(one, 'repaired'),
        replacedInsteadOfRepair: dateOf(one, 'replaced'),
      });
      return rule === 'legal_guarantee' ? end : presumption;
    }
  }
}

function fourteenDaysFrom(one: Case): Temporal.PlainDate {
  const days = numberOf(one, 'days') ?? AFTERWARDS_DAYS;
  if (days === AFTERWARDS_DAYS) return neededDate(one, 'start', 'informed', 'denounced');
  throw new Impossible('impossible.days-fixed', { days, fixed: AFTERWARDS_DAYS });
}

function refundAfterWithdrawal(one: Case, place: Place): Deadline {
  const informed = fourteenDaysFrom(one);
  const goodsRecovered = dateOf(one, 'goodsRecovered');
  const proofOfSending = dateOf(one, 'proofOfSending');
  const told = flagOf(one, 'goods');
  const goods = told ?? (goodsRecovered !== null || proofOfSending !== null);
  const traderCollects = flagOf(one, 'traderCollects') ?? false;
  const facts = { informed, goods, goodsRecovered, proofOfSending, traderCollects };
  const answer = refundDue(facts, place);
  if (goods || told === false) return answer;
  return { ...answer, doubts: [...answer.doubts, step('doubt.goods-unknown')] };
}

/**
 * `start` is the day of the start event; `receipts`, when listed, decide instead for goods. For a
 * contract, a `contractDate` that differs from `start` is the same order by the other clock.
 */
function withdrawalFacts(one: Case, place: Place): WithdrawalFacts {
  const kind = choiceOf(textOf(one, 'kind') ?? 'single_good', 'kind', withdrawalKinds, KIND_NAMES);
  const start = dateOf(one, 'start');
  const contractDate = dateOf(one, 'contractDate');
  const information = informationOf(one);
  const days = numberOf(one, 'days') ?? undefined;
  if (runsFromContract(kind)) {
    const concluded = start ?? contractDate;
    return { kind, place, concluded, concludedElsewhere: contractDate, information, days };
  }
  const receipts = datesOf(one, 'receipts') ?? (start ? [start] : null);
  const arrivedAtPoint = dateOf(one, 'arrived');
  return { kind, place, concluded: contractDate, receipts, arrivedAtPoint, information, days };
}

function informationOf(one: Case): Information {
  const [word = '', ...rest] = (textOf(one, 'info') ?? 'complete').trim().split(/\s+/);
  const state = choiceOf(word, 'info', INFORMATION_STATES);
  const received = rest.length > 0 ? rest.join(' ') : textOf(one, 'infoReceived');
  return { state, received: dateOf({ infoReceived: received }, 'infoReceived') };
}
