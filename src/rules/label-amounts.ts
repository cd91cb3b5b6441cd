/** What the amounts are that a label names: a price, one that is gone, or only what a thing is worth. */
import type { Block } from '../facts/page-facts.ts';
import type { PageView } from './define-rule.ts';

/** "A cream worth €20", "300 Ft értékben": the amount is said to be what the thing is worth. */
export function isWorth(page: PageView, label: string, amount: string): boolean {
  const at = amount === '' ? -1 : label.indexOf(amount);
  if (at < 0) return false;
  return page.words.find('worth', label).some(({ start, end }) => {
    if (start >= at + amount.length) return /^\s*$/.test(label.slice(at + amount.length, start));
    const between = label.slice(end, at);
    return end <= at && /^(?:[\s:(~]*\p{L}{1,4}){0,2}[\s:(~]*$/u.test(between);
  });
}

/**
 * "€4.99 instead of €9.99, free cancellation": of two prices one is still to be paid, and what is
 * free is something else. "Free instead of €3.99" names one price, which is gone.
 */
export function isReduced(page: PageView, label: string): boolean {
  return page.words.has('prior-price', label) && countSums(page, label) > 1;
}

const labels = new WeakMap<Block[], Block[]>();

/** A page may have thousands of blocks: its labels with an amount are looked up once. */
function pricedLabels({ blocks }: PageView): Block[] {
  const known = labels.get(blocks);
  if (known) return known;
  const found = blocks.filter(({ kind, amounts }) => kind === 'label' && amounts.length > 0);
  labels.set(blocks, found);
  return found;
}

/** How many sums above zero a label names. */
export function countSums(page: PageView, label: string): number {
  const own = pricedLabels(page).filter(({ text }) => label.includes(text));
  const amounts = own.flatMap((one) => one.amounts.map(({ cents }) => cents));
  return new Set(amounts.filter((cents) => cents > 0)).size;
}
