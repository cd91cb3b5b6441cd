/** The right of withdrawal of an order: one period per kind of contract among its items. */

import type { Place } from '../deadlines/place.ts';
import { type Withdrawal, withdrawal } from '../deadlines/withdrawal.ts';
import type { WithdrawalKind } from '../deadlines/withdrawal-start.ts';
import { day, type History } from './history.ts';
import type { Item, ItemKind, Order } from './order.ts';

/** Items whose period runs together. */
export type ContractPart = {
  part: 'goods' | 'subscription' | 'service' | 'utilities' | 'digital';
  items: Item[];
};

const PART_OF: Record<ItemKind, ContractPart['part']> = {
  goods: 'goods',
  installation: 'goods',
  mixed: 'goods',
  subscription: 'subscription',
  service: 'service',
  utilities: 'utilities',
  digital: 'digital',
};

/** The parts of an order from which one may withdraw: items excluded by the consumer's answer are
 * left out. An order without items is one part of goods. */
export function withdrawableParts({ items }: Order): ContractPart[] {
  if (items.length === 0) return [{ part: 'goods', items: [] }];
  const parts = new Map<ContractPart['part'], Item[]>();
  for (const item of items) {
    if (item.exclusion !== undefined) continue;
    const part = PART_OF[item.kind];
    parts.set(part, [...(parts.get(part) ?? []), item]);
  }
  return [...parts].map(([part, items]) => ({ part, items }));
}

/** Until when one may withdraw from one part. Throws Impossible for dates that contradict. */
export function withdrawalOf(
  order: Order,
  history: History,
  { part, items }: ContractPart,
  place: Place,
): Withdrawal {
  const { receipts, complete, arrivedAtPoint } = history;
  return withdrawal({
    kind: part === 'goods' ? goodsKind(items, history) : KINDS[part],
    place,
    concluded: day(order.orderedOn),
    receipts: complete || receipts.length === 0 ? receipts : [...receipts, null],
    arrivedAtPoint,
    days: order.withdrawalDays,
    ...(order.information && {
      information: {
        state: order.information.state,
        received: order.information.received ? day(order.information.received) : null,
      },
    }),
  });
}

const KINDS: Record<Exclude<ContractPart['part'], 'goods'>, WithdrawalKind> = {
  subscription: 'regular_delivery',
  service: 'service',
  utilities: 'utilities',
  digital: 'digital',
};

function goodsKind(items: Item[], { receipts, complete, arrivedAtPoint }: History): WithdrawalKind {
  if (items.some(({ lots }) => lots)) return 'lots_or_pieces';
  if (receipts.length > 1 || (receipts.length === 1 && !complete)) return 'several_goods_separate';
  if (arrivedAtPoint) return 'pickup_point';
  if (items.some(({ kind }) => kind === 'installation')) return 'sale_with_installation';
  return items.some(({ kind }) => kind === 'mixed') ? 'mixed' : 'single_good';
}
