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
  const on = page.controls.filter(
    (one) => (one.kind === 'checkbox' || one.kind === 'switch') && one.state === 'on',
  );
  const prices = on.map(costOf);
  const mine = costOf(control);
  const all = prices.reduce((sum, cents) => sum + cents, 0);
  const lines = linesOf(page, new Set([...prices, mine]));
  return totalsOf(page).some((total) => {
    const rest = lines.filter((cents) => cents !== total);
    return [mine, all].some((extra) => extra > 0 && isSum(total - extra, rest));
  });
}

const costOf = ({ price }: Control) => Math.max(price?.cents ?? 0, 0);

/** The totals that the page names, in cents; where a whole bill is one line, its largest amount. */
export function totalsOf(page: PageView): number[] {
  return blocksWith(page, 'total-price').flatMap((block) => {
    const beside = page.blocks[page.blocks.indexOf(block) + 1];
    const { amounts } = block.amounts.length > 0 || !beside ? block : beside;
    return amounts.length > 0 ? [Math.max(...amounts.map(({ cents }) => cents))] : [];
  });
}

function linesOf(page: PageView, others: Set<number>): number[] {
  const shown = page.blocks.filter((one) => one.visible !== 'no' && !one.struck);
  const amounts = shown.flatMap((one) => one.amounts.map(({ cents }) => cents));
  return amounts.filter((cents) => cents > 0 && !others.has(cents)).slice(0, LINES);
}

const isSum = (rest: number, lines: number[]) =>
  lines.some((one, i) => one === rest || lines.slice(i + 1).some((two) => one + two === rest));
