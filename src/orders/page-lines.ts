/** The lines of a confirmation page: what was bought, and the total. */
import type { Block, Money } from '../facts/page-facts.ts';
import type { ListName } from '../words/language-pack.ts';
import { agreed, type Found, type PageReading } from './page-reading.ts';

export type Line = { label: string; cents: number; currency: string | null };

/** Lines with an amount that are not things bought. */
const NOT_BOUGHT: ListName[] = [
  'total-price',
  'subtotal',
  'shipping-cost',
  'delivery',
  'delivery-method',
  'tax-included',
  'tax-excluded',
  'discount',
  'late-fee',
  'payment-fee',
  'payment-method',
];
const LONGEST = 300;

/** The total paid; null when the page shows none, or several that differ. */
export function totalOn({ body, words }: PageReading): Found<Money> | null {
  const found = body.flatMap((block, i) => {
    const { text } = block;
    if (text.length > LONGEST || block.struck || !words.has('total-price', text)) return [];
    if (words.has('subtotal', text) || words.has('tax-excluded', text)) return [];
    // A line of its own, or the label beside the amount.
    const next = body[i + 1];
    const beside = block.amounts.length === 0 && next && next.text.length < 40 ? next : block;
    const [amount, ...others] = beside.amounts;
    if (!amount || others.length > 0) return [];
    return [{ value: amount, quote: beside === block ? text : `${text} ${beside.text}` }];
  });
  const first = agreed(found.map(({ value, quote }) => ({ value: value.cents, quote })));
  return first ? (found.find(({ quote }) => quote === first.quote) ?? null) : null;
}

/** The lines of things bought, in order; lines dearer than the total are none. */
export function linesOn(reading: PageReading, total: Money | null): Found<Line>[] {
  return reading.body.flatMap((block) => {
    const line = lineOf(block, reading);
    if (!line || (total && line.cents > total.cents)) return [];
    return [{ value: line, quote: block.text }];
  });
}

function lineOf(block: Block, { words }: PageReading): Line | null {
  const { kind, text, amounts, struck } = block;
  const amount = amounts.at(-1);
  if ((kind !== 'row' && kind !== 'list-item') || !amount || struck || text.length > LONGEST) {
    return null;
  }
  const cells = text.split(' | ').map((cell) => cell.trim());
  const withoutAmounts = cells.map((cell) =>
    amounts.reduce((rest, one) => rest.replace(one.text, ''), cell).trim(),
  );
  const label = withoutAmounts.find((cell) => /\p{L}{2}/u.test(cell));
  if (!label || amount.cents < 0 || NOT_BOUGHT.some((list) => words.has(list, label))) return null;
  return { label, cents: amount.cents, currency: amount.currency };
}
