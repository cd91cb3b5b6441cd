/**
 * Is what the page chose part of the sum to pay? The register asks whether the total falls when a
 * choice is turned off; the figures of the bill tell it without a click: the total is made of goods,
 * delivery and the choices that are on.
 */
import type { Control } from '../facts/page-facts.ts';
import type { PageView } from './define-rule.ts';
import { blocksWith } from './shown.ts';

/** A bill has few lines: of a long page so many amounts are tried. */
const LINES = 40;

/** Goods alone, or goods and delivery, make up the total with this choice or with all that are on. */
export function isInTotal(page: PageView, control: Control): boolean {
  const { prices, all, amounts, totals } = billOf(page);
  const mine = costOf(control);
  const lines = firstOf(amounts, (cents) => cents !== mine && !prices.has(cents));
  return totals.some((total) => {
    const rest = lines.filter((cents) => cents !== total);
    return [mine, all].some((extra) => extra > 0 && isSum(total - extra, rest));
  });
}

const costOf = ({ price }: Control) => Math.max(price?.cents ?? 0, 0);

/** In cents: what each choice that is on costs, all of them, every amount shown, the totals. */
type Bill = { prices: Set<number>; all: number; amounts: number[]; totals: number[] };

/** A page may ask about thousands of choices: its bill is read once. */
const bills = new WeakMap<PageView, Bill>();

function billOf(page: PageView): Bill {
  const known = bills.get(page);
  if (known) return known;
  const on = page.controls.filter(
    (one) => (one.kind === 'checkbox' || one.kind === 'switch') && one.state === 'on',
  );
  const prices = on.map(costOf);
  const shown = page.blocks.filter((one) => one.visible !== 'no' && !one.struck);
  const amounts = shown.flatMap((one) => one.amounts.map(({ cents }) => cents));
  const bill = {
    prices: new Set(prices),
    all: prices.reduce((sum, cents) => sum + cents, 0),
    amounts: amounts.filter((cents) => cents > 0),
    totals: totalsOf(page),
  };
  bills.set(page, bill);
  return bill;
}

function firstOf(amounts: number[], fits: (cents: number) => boolean): number[] {
  const lines: number[] = [];
  for (const cents of amounts) {
    if (lines.length === LINES) break;
    if (fits(cents)) lines.push(cents);
  }
  return lines;
}

/** The totals that the page names, in cents; where a whole bill is one line, its largest amount. */
export function totalsOf(page: PageView): number[] {
  return blocksWith(page, 'total-price').flatMap((block) => {
    const beside = page.blocks[page.blocks.indexOf(block) + 1];
    const { amounts } = block.amounts.length > 0 || !beside ? block : beside;
    return amounts.length > 0 ? [Math.max(...amounts.map(({ cents }) => cents))] : [];
  });
}

const isSum = (rest: number, lines: number[]) =>
  lines.some((one, i) => one === rest || lines.slice(i + 1).some((two) => one + two === rest));
