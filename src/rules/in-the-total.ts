/**
 * Is what the page chose part of the sum to pay? The register asks whether the total falls when a
 * choice is turned off; the figures of the bill tell it without a click: the total is made of goods,
 * delivery and the choices that are on.
 */
import type { Block, Control } from '../facts/page-facts.ts';
import type { PageView } from './define-rule.ts';
import { choiceLabel } from './label.ts';
import { blocksWith } from './shown.ts';

/** A bill has few lines: of a long page so many amounts, and so many totals, are tried. */
const LINES = 40;

/** What a rule names in its `words` when it asks for the totals of a page. */
export const TOTAL_LISTS = [
  'total-price',
  'payment-fee',
  'shipping-cost',
  'delivery-method',
] as const;

/** `perhaps`: the figures fit both ways, or neither. */
export type Part = 'yes' | 'no' | 'perhaps';

/**
 * `yes`: one line, or two, make up the total only with this choice, or with all that are on. `no`:
 * they make it up without, or with its sum taken off (credit that is used up).
 */
export function partOfTotal(page: PageView, control: Control): Part {
  const { all, sums, plain, totals, sent } = billOf(page);
  const mine = costOf(control);
  // A delivery of the same price would fill the same place.
  if (sent.has(mine)) return 'perhaps';
  const needs = (total: number) =>
    [mine, all].some((extra) => extra > 0 && sums.has(total - extra));
  if (totals.some((total) => needs(total) && !plain.has(total)))
    return isAnothersLine(page, control, mine) ? 'perhaps' : 'yes';
  const last = totals.at(-1);
  if (last === undefined) return 'perhaps';
  if (sums.has(last + mine)) return 'no';
  return totals.every((total) => plain.has(total) && !needs(total)) ? 'no' : 'perhaps';
}

/**
 * The bill says by name what its line of this amount is, and it is not this choice: a deposit of
 * 3,30 € is not the box about "a credit of up to 3,30 €".
 */
function isAnothersLine(page: PageView, control: Control, cents: number): boolean {
  const lines = linesOf(page).get(cents);
  if (!lines) return false;
  const label = choiceLabel(control);
  const own = longWords(label);
  const others = lines.filter(({ text }) => !text.includes(label));
  return others.length > 0 && !others.some((line) => own.some((word) => line.words.has(word)));
}

type NamedLine = { text: string; words: Set<string> };
const linesRead = new WeakMap<PageView, Map<number, NamedLine[]>>();

/** By their one amount: what stands on the page beside the labels of its choices; read once. */
function linesOf(page: PageView): Map<number, NamedLine[]> {
  const known = linesRead.get(page);
  if (known) return known;
  const lines = new Map<number, NamedLine[]>();
  for (const one of page.blocks) {
    const [amount] = one.amounts;
    if (!amount || one.amounts.length > 1 || one.kind === 'label' || !isShown(one)) continue;
    const words = new Set(longWords(one.text));
    // "2,50 €" in a cell of its own names nothing: its name stands in the cell before it.
    if (words.size === 0) continue;
    const same = lines.get(amount.cents) ?? [];
    if (same.length < LINES) same.push({ text: one.text, words });
    lines.set(amount.cents, same);
  }
  linesRead.set(page, lines);
  return lines;
}

/** Words of four letters and more: shorter ones tie nothing to anything. */
const longWords = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

const costOf = ({ price }: Control) => Math.max(price?.cents ?? 0, 0);

/**
 * In cents: what all choices that are on cost, what one line or two make together, the totals,
 * those of them that add up without any choice, and what delivery costs.
 */
type Bill = {
  all: number;
  sums: Set<number>;
  plain: Set<number>;
  totals: number[];
  sent: Set<number>;
};

/** A page may ask about thousands of choices: its bill is read once. */
const bills = new WeakMap<PageView, Bill>();

function billOf(page: PageView): Bill {
  const known = bills.get(page);
  if (known) return known;
  const prices = page.controls
    .filter((one) => (one.kind === 'checkbox' || one.kind === 'switch') && one.state === 'on')
    .map(costOf);
  const said = [...blocksWith(page, 'total-price'), ...totalLines(page).map(({ line }) => line)];
  const named = new Set(said);
  const shown = page.blocks.filter(isShown);
  const amounts = amountsOf(shown);
  const lines = firstLines(amounts, new Set(prices));
  const pairs = new Set(lines.flatMap((one, i) => lines.slice(i + 1).map((two) => one + two)));
  const whole = new Set(amountsOf(shown.filter((one) => !named.has(one))));
  const totals = totalsOf(page).slice(0, LINES);
  const bill = {
    all: prices.reduce((sum, cents) => sum + cents, 0),
    sums: new Set([...lines, ...pairs]),
    plain: new Set(totals.filter((total) => whole.has(total) || pairs.has(total))),
    totals,
    sent: new Set(amountsOf(deliveryLines(page))),
  };
  bills.set(page, bill);
  return bill;
}

/** What names the cost of delivery, but for the choices themselves ("Tracking of the delivery"). */
function deliveryLines(page: PageView): Block[] {
  const choices = new Set(page.controls.map((one) => choiceLabel(one)));
  const lines = blocksWith(page, 'shipping-cost').filter(isShown);
  return lines.filter(({ text }) => !choices.has(text));
}

const isShown = (one: Block) => one.visible !== 'no' && !one.struck;

const amountsOf = (blocks: Block[]) =>
  blocks.flatMap((one) => one.amounts.map(({ cents }) => cents)).filter((cents) => cents > 0);

function firstLines(amounts: number[], but: Set<number>): number[] {
  const lines: number[] = [];
  for (const cents of amounts) {
    if (lines.length === LINES) break;
    if (!but.has(cents)) lines.push(cents);
  }
  return lines;
}

/**
 * The totals that the page names, in cents; where a whole bill is one line, its largest amount. A
 * "total of the card fees" is none; and what follows the heading "Total" is the bill's first line.
 */
export function totalsOf(page: PageView): number[] {
  return totalLines(page).map(({ cents }) => cents);
}

/** A total, and the block that its amount stands in. */
type TotalLine = { line: Block; cents: number };

const totalsRead = new WeakMap<PageView, TotalLine[]>();

function totalLines(page: PageView): TotalLine[] {
  const known = totalsRead.get(page);
  if (known) return known;
  const named = new Set(blocksWith(page, 'total-price'));
  const totals = page.blocks.flatMap((block, i) => {
    if (!named.has(block)) return [];
    if (block.amounts.length > 0) return largest(block, sumsIn(page, block));
    const beside = page.blocks[i + 1];
    if (block.kind === 'heading' || !beside || !isShown(beside)) return [];
    const bare = sumsIn(page, beside).filter(({ before }) => !/\p{L}{4}/u.test(before));
    return largest(beside, bare);
  });
  totalsRead.set(page, totals);
  return totals;
}

const largest = (line: Block, sums: { cents: number }[]): TotalLine[] =>
  sums.length > 0 ? [{ line, cents: Math.max(...sums.map(({ cents }) => cents)) }] : [];

/** The amounts of a text that the words since the amount before do not call a fee or delivery. */
function sumsIn(page: PageView, { text, amounts }: Block): { cents: number; before: string }[] {
  let from = 0;
  const sums = amounts.map((amount) => {
    const at = text.indexOf(amount.text, from);
    const before = text.slice(from, at < 0 ? undefined : at);
    if (at >= 0) from = at + amount.text.length;
    return { cents: amount.cents, before };
  });
  const others = TOTAL_LISTS.filter((list) => list !== 'total-price');
  return sums.filter(({ before }) => !others.some((list) => page.words.has(list, before)));
}
