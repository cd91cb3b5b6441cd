/** Leaving an element: its text is complete, its rows and links are known. */
import { flush, textSince } from './blocks.ts';
import { mergeCells } from './cells.ts';
import { HEADING, ROLE, SECTIONS } from './elements.ts';
import { breaksLine } from './enter.ts';
import type { Open } from './open.ts';
import { attr } from './reads.ts';
import { CELL, HARD, linesOf, SOFT } from './run.ts';
import type { Reading } from './types.ts';

/** Ends an element and hands its counts to its parent. */
export function leave(reading: Reading, open: Open): void {
  const { tag } = open;
  if (tag === 'label' || open.kind === 'heading' || tag === 'a') capture(reading, open);
  if (!open.inline) flush(reading);
  open.atEnd?.(open);
  if (tag === 'a') link(reading, open);
  if (open.inline) border(reading, open);
  else {
    mergeCells(reading, open);
    if (tag === 'dt' || tag === 'dd') definition(reading, open);
  }
  open.end = reading.seq;
  passOn(open);
  if (reading.stopped) open.next = null;
}

/** Words and amounts, kept with the element: its blocks may be merged into a row later. */
function capture(reading: Reading, open: Open): void {
  if (open.kind !== 'heading' || open.up?.kind !== 'heading') {
    open.text = textSince(reading, open, true) || textSince(reading, open);
  }
  if (open.tag === 'label') {
    const blocks = reading.blocks.slice(open.blocksBefore);
    const running = linesOf(reading.run.raw, reading.currency);
    const shown = blocks.filter((block) => block.visible !== 'no' && !block.struck);
    const seen = [...shown, ...running];
    // A label hidden as a whole still says what its box is for.
    const parts = seen.length > 0 ? seen : blocks.filter((block) => !block.struck);
    open.amounts = parts.flatMap((part) => part.amounts);
  }
}

function border(reading: Reading, open: Open): void {
  const { run } = reading;
  if (run.raw === '') return;
  const last = run.raw.at(-1) as string;
  if (reading.options.layout && last !== HARD && !/\s/.test(last) && breaksNext(open)) {
    run.raw += HARD;
  } else run.raw += open.up === open.block ? CELL : SOFT;
}

/** Only where something follows without a space does the style of the border matter. */
function breaksNext(open: Open): boolean {
  const next = open.up?.next ?? null;
  if (next === null) return false;
  const glued = next.nodeType !== 3 || !/^\s/.test((next as Text).data);
  return glued && breaksLine(open);
}

/** `dt` and the `dd` after it are one row. */
function definition(reading: Reading, open: Open): void {
  const list = open.up;
  if (!list) return;
  if (open.tag === 'dt') {
    list.cells = [open.blocksBefore];
    return;
  }
  const begin = list.cells?.[0];
  if (begin === undefined) return;
  const cells = [begin, open.blocksBefore];
  list.cells = null;
  mergeCells(reading, { ...open, blocksBefore: begin, cells });
}

function link(reading: Reading, open: Open): void {
  const href = attr(open.el, 'href');
  if (href === null) return;
  reading.links.push({
    seq: open.seq,
    open,
    frame: open.root.frame,
    href,
    text: open.text,
    name: '',
    visible: 'unknown',
    region: open.region,
  });
}

function passOn(open: Open): void {
  const { up } = open;
  if (!up) return;
  up.choices += open.choices;
  up.buttons += open.buttons;
  up.boxes += open.boxes;
  if (HEADING.has(open.tag) || (open.kind === 'heading' && up.kind !== 'heading')) {
    open.heading = open.text;
  }
  // The heading of a card's header speaks for what follows it, that of a section does not.
  if (!SECTIONS.has(open.tag) && open.heading !== up.heading && !isGroup(open)) {
    up.heading = open.heading;
  }
}

function isGroup(open: Open): boolean {
  return /^(radiogroup|group|listbox|region|dialog)$/.test(
    open.marks & ROLE ? (attr(open.el, 'role') ?? '') : '',
  );
}
