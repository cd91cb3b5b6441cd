/** From runs of text to blocks; cells that belong together become a row. */
import { isRow } from './cells.ts';
import { mayHoldMoney } from './money.ts';
import { holds, type Open } from './open.ts';
import { type Line, linesOf, SOFT, textOfRun } from './run.ts';
import { shown, styleOf } from './shown.ts';
import type { DraftBlock, Reading, Run } from './types.ts';

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
  if (!/\d[.,]\d/.test(text) && !mayHoldMoney(text)) return false;
  for (let at: Open | null = open; at; at = at === at.block ? null : at.up) {
    if (styleOf(at)?.textDecorationLine.includes('line-through')) return true;
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
