/** From runs of text to blocks; cells that belong together become a row. */
import { holds, type Open } from './open.ts';
import { type Line, linesOf, SOFT, textOfRun } from './run.ts';
import { shown } from './shown.ts';
import type { DraftBlock, Reading, Run, Visible } from './types.ts';

const ROW_CHARS = 400;
const BLOCK_CHARS = 4000;

export function emptyRun(): Run {
  return { raw: '', open: null, seq: 0, visible: 'unknown', struck: false, own: false };
}

/** Takes the text of one text node, which stands directly in `open`. */
export function takeText(reading: Reading, open: Open, data: string): void {
  const { options } = reading;
  if (!/[^\s\u200b\ufeff]/.test(data)) {
    if (reading.run.raw !== '') reading.run.raw += ' ';
    return;
  }
  const { textChars } = options.budget;
  if (reading.chars >= textChars) {
    if (!reading.truncated.some((cut) => cut.what === 'text')) {
      reading.truncated.push({ what: 'text', after: reading.chars });
    }
    return;
  }
  const text = data.slice(0, textChars - reading.chars);
  reading.chars += text.length;
  if (text.length < data.length) reading.truncated.push({ what: 'text', after: reading.chars });
  const visible = shown(open, options.layout);
  const struck = open.struck || (options.layout && /\d/.test(text) && struckByStyle(open, text));
  const apart = visible === 'no' || struck;
  if (apart && reading.aside.raw !== '') {
    const { aside } = reading;
    if (aside.visible !== visible || aside.struck !== struck) {
      reading.past.push(aside);
      reading.aside = emptyRun();
    }
  }
  const run = apart ? reading.aside : reading.run;
  if (run.open === null) {
    run.open = open.block;
    run.seq = ++reading.seq;
    run.visible = visible;
    run.struck = struck;
  } else if (visible === 'yes') run.visible = visible;
  if (open === open.block) run.own = true;
  if (apart && run.raw !== '') run.raw += SOFT;
  run.raw += text.length > BLOCK_CHARS ? text.slice(0, BLOCK_CHARS) : text;
}

/** Line-through does not inherit: the elements of the line are asked, where a price may stand. */
function struckByStyle(open: Open, text: string): boolean {
  if (!/\d[.,]\d|\p{Sc}|\d\s*(?:[A-Z]{3}|kr|zł|Kč|lei|Ft)/u.test(text)) return false;
  for (let at: Open | null = open; at; at = at === at.block ? null : at.up) {
    const view = at.root.document.defaultView;
    if (view?.getComputedStyle(at.el).textDecorationLine.includes('line-through')) return true;
  }
  return false;
}

/** Ends the line and keeps it as blocks, the parts that stood aside after it. */
export function flush(reading: Reading): void {
  const { run } = reading;
  reading.runs++;
  if (run.open !== null) {
    reading.run = emptyRun();
    for (const line of linesOf(run.raw, reading.currency)) {
      const row = !run.own && isRow(line.cells);
      keep(reading, run, run.open, row ? { ...line, text: line.cells.join(' | ') } : line, row);
    }
  } else if (run.raw !== '') reading.run = emptyRun();
  if (reading.aside.open === null) return;
  const asides = [...reading.past, reading.aside];
  reading.past = [];
  reading.aside = emptyRun();
  for (const aside of asides) {
    aside.seq = ++reading.seq;
    for (const line of linesOf(aside.raw, reading.currency)) {
      keep(reading, aside, aside.open as Open, line, false);
    }
  }
}

function keep(reading: Reading, run: Run, open: Open, line: Line, row: boolean): void {
  const plain = open.kind === 'text' || open.kind === 'list-item';
  reading.blocks.push({
    seq: reading.blocks.at(-1)?.seq === run.seq ? ++reading.seq : run.seq,
    open,
    frame: open.root.frame,
    kind: row && plain ? 'row' : open.kind,
    text: line.text,
    visible: run.visible,
    region: open.region,
    struck: run.struck,
    amounts: line.amounts,
  });
}

/** A label and an amount: some cell says words, another hardly more than a price. */
function isRow(cells: string[]): boolean {
  if (cells.length < 2 || cells.length > 6) return false;
  if (cells.reduce((n, cell) => n + cell.length, 0) > 240) return false;
  const prices = cells.filter(isPrice);
  return prices.length > 0 && cells.some((cell) => !isPrice(cell) && /\p{L}{2}/u.test(cell));
}

function isPrice(cell: string): boolean {
  return (
    cell.length <= 32 &&
    /\d/.test(cell) &&
    /\p{Sc}|\b(?:[A-Z]{3}|kr|zł|Kč|lei|Ft|euros?)\b|zł|Kč/u.test(cell) &&
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
  const boxes = parts.map((part) => part.open.el.getBoundingClientRect());
  const top = Math.max(...boxes.map((box) => box.top));
  const bottom = Math.min(...boxes.map((box) => box.bottom));
  return top < bottom;
}

/**
 * Text gathered since an element was entered, its last run not yet ended; `shownOnly` leaves
 * hidden parts out.
 */
export function textSince(reading: Reading, open: Open, shownOnly = false): string {
  const parts: string[] = [];
  for (let i = open.blocksBefore; i < reading.blocks.length; i++) {
    const block = reading.blocks[i] as DraftBlock;
    if (!shownOnly || block.visible !== 'no') parts.push(block.text);
  }
  const { run, aside } = reading;
  const same = open.runBefore === reading.runs;
  const rest = same ? run.raw.slice(open.rawBefore) : run.raw;
  if (rest !== '') parts.push(textOfRun(rest));
  if (aside.raw !== '' && !(shownOnly && aside.visible === 'no')) {
    parts.push(textOfRun(same ? aside.raw.slice(open.asideBefore) : aside.raw));
  }
  return parts.filter(Boolean).join(' ');
}

/** Place of the first block of an element that was read to its end. */
export function firstBlockIn(blocks: DraftBlock[], open: Open): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as DraftBlock).seq < open.seq) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Blocks of an element that was read to its end. */
export function blocksIn(blocks: DraftBlock[], open: Open): DraftBlock[] {
  const found: DraftBlock[] = [];
  for (let i = firstBlockIn(blocks, open); i < blocks.length; i++) {
    const block = blocks[i] as DraftBlock;
    if (!holds(open, block.seq)) break;
    found.push(block);
  }
  return found;
}
