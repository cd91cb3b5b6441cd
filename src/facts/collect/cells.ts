/** Cells that stand together become one block of kind `row`. */
import { amountsIn } from './money.ts';
import type { Open } from './open.ts';
import { boxOf } from './shown.ts';
import type { DraftBlock, Reading, Visible } from './types.ts';

const ROW_CHARS = 400;

/** A label and an amount: some cell says words, another hardly more than a price. */
export function isRow(cells: string[]): boolean {
  if (cells.length < 2 || cells.length > 6) return false;
  if (cells.reduce((n, cell) => n + cell.length, 0) > 240) return false;
  const prices = cells.filter(isPrice);
  return prices.length > 0 && cells.some((cell) => !isPrice(cell) && /\p{L}{2}/u.test(cell));
}

/** Hardly more than an amount of money. */
export function isPrice(cell: string): boolean {
  return (
    cell.length <= 32 &&
    amountsIn(cell).length > 0 &&
    cell.replace(/[\d.,\s\p{Sc}+\-−–]/gu, '').length <= 14
  );
}

/** On leaving a block element: sibling cells of one line become a row. */
export function mergeCells(reading: Reading, open: Open): void {
  if (open.cells) {
    mergeRow(reading, open, open.cells);
    return;
  }
  const from = open.blocksBefore;
  const count = reading.blocks.length - from;
  if (count < 2 || count > 6 || open.up?.cells || open.kind === 'heading') return;
  const parts = reading.blocks.slice(from);
  if (parts.some((part) => part.kind !== 'text' && part.kind !== 'list-item')) return;
  if (parts.some((part) => part.open === open || part.struck || part.visible === 'no')) return;
  if (open.choices > 1 || open.buttons > 1 || !isRow(parts.map((part) => part.text))) return;
  if (new Set(parts.map((part) => childOf(part.open, open))).size < 2) return;
  if (reading.options.layout && !inOneLine(parts)) return;
  join(
    reading,
    open,
    from,
    parts.map((part) => [part]),
  );
}

/** Cells of a table row or of a definition, however many blocks each holds. */
function mergeRow(reading: Reading, open: Open, starts: number[]): void {
  const from = open.blocksBefore;
  const parts = reading.blocks.slice(from);
  const shownParts = parts.filter((part) => part.visible !== 'no' && !part.struck);
  if (shownParts.length < 2 || starts.length < 2 || shownParts.length > 24) return;
  if (parts.some((part) => part.open.cells && part.open !== open)) return;
  if (shownParts.reduce((n, part) => n + part.text.length, 0) > ROW_CHARS) return;
  const cells = starts.map((start, i) =>
    parts.filter((_, k) => from + k >= start && from + k < (starts[i + 1] ?? Infinity)),
  );
  join(reading, open, from, cells);
}

function join(reading: Reading, open: Open, from: number, cells: DraftBlock[][]): void {
  const good = (part: DraftBlock) => part.visible !== 'no' && !part.struck;
  const left = cells.flat().filter((part) => !good(part));
  const kept = cells.map((cell) => cell.filter(good)).filter((cell) => cell.length > 0);
  const first = kept[0]?.[0];
  if (kept.length < 2 || !first) return;
  const parts = kept.flat();
  const visible: Visible = parts.some((part) => part.visible === 'yes') ? 'yes' : first.visible;
  reading.blocks.length = from;
  reading.blocks.push(
    {
      ...first,
      open,
      kind: 'row',
      visible,
      text: kept.map((cell) => cell.map(wordsOf).join(' ')).join(' | '),
      amounts: parts.flatMap((part) => part.amounts),
    },
    ...left,
  );
  if (left.length > 0) reading.blocks.push(...reading.blocks.splice(from).sort(bySeq));
}

function wordsOf(part: DraftBlock): string {
  return part.text.replaceAll(' | ', ' ');
}

function bySeq(a: DraftBlock, b: DraftBlock): number {
  return a.seq - b.seq;
}

function childOf(inner: Open, outer: Open): Open {
  let at = inner;
  while (at.up && at.up !== outer) at = at.up;
  return at;
}

function inOneLine(parts: DraftBlock[]): boolean {
  const boxes = parts.flatMap((part) => boxOf(part.open.el) ?? []);
  const top = Math.max(...boxes.map((box) => box.top));
  const bottom = Math.min(...boxes.map((box) => box.bottom));
  return top < bottom;
}
