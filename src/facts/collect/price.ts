/** The price tied to a control, and how it is tied; several prices tie nothing. */
import type { Money } from '../page-facts.ts';
import { amountsIn } from './money.ts';
import type { Open } from './open.ts';
import { partsOf } from './row.ts';
import type { Control, Reading } from './types.ts';

/**
 * Own label first, then the description, then the row (`row` is null when it holds other choices).
 * `labels` are the amounts of the label that are not struck.
 */
export function priceOf(
  reading: Reading,
  label: string,
  labels: Money[] | null,
  description: string,
  row: Open | null,
): Control['price'] {
  const own = labels ?? amountsIn(label, reading.currency);
  if (own.length > 0) return tie(single(own) ?? outsideBrackets(label, reading), 'label');
  const described = amountsIn(description, reading.currency);
  if (described.length > 0) return tie(single(described), 'description');
  if (!row) return null;
  const blocks = partsOf(reading, row).filter((block) => !block.struck);
  return tie(single(blocks.flatMap((block) => block.amounts)), 'row');
}

function tie(money: Money | null, how: 'label' | 'row' | 'description'): Control['price'] {
  return money ? { ...money, how } : null;
}

/** The only amount, also when it is written twice; the only one with a plus among several. */
function single(amounts: Money[]): Money | null {
  const keys = new Set(amounts.map((money) => `${money.cents} ${money.currency}`));
  if (keys.size === 1) return amounts[0] ?? null;
  const added = amounts.filter((money) => money.text.startsWith('+'));
  return added.length === 1 ? (added[0] ?? null) : null;
}

/** `4,99 € / month (59,88 € a year)`: what stands in brackets explains. */
function outsideBrackets(label: string, reading: Reading): Money | null {
  return single(amountsIn(label.replace(/\([^)]*\)/g, ' '), reading.currency));
}
