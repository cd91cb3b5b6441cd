/** Entering an element: what it is, what its content inherits, and where its children are. */
import { flush, takeText } from './blocks.ts';
import { choose, enterControl } from './control-start.ts';
import {
  ACTING,
  DISABLED,
  HEADING,
  HIDING,
  ID,
  INERT,
  INLINE,
  LIVE,
  MARKS,
  ROLE,
  SECTIONS,
  SILENT,
  STRUCK,
} from './elements.ts';
import { enterFrame } from './frame.ts';
import { kindOf, mayBeButton, roleOf } from './kind.ts';
import { mayHoldMoney } from './money.ts';
import { countChild, type Open, openOf, type Root } from './open.ts';
import { attr, attributeNames, firstChildOf, has } from './reads.ts';
import { regionOf } from './region.ts';
import { BREAK, CELL, HARD, RAISED, SOFT } from './run.ts';
import { childrenOf } from './shadow.ts';
import { hiddenByMarkup, shown, styleOf } from './shown.ts';
import type { Reading } from './types.ts';

/**
 * Enters an element; null when there is nothing to read inside. `top` is the tree of a document's
 * first element; others find theirs through the parent that the walk came from.
 */
export function enter(
  reading: Reading,
  el: Element,
  tag: string,
  up: Open | null,
  top: Root | null = null,
): Open | null {
  if (tag === 'br' || tag === 'hr' || tag === 'wbr') {
    if (tag === 'br' && reading.run.raw !== '') reading.run.raw += BREAK;
    if (tag === 'hr') flush(reading);
    return null;
  }
  const host = up && up.tag === 'slot' && up.list ? up.root.host : null;
  const root = top ?? host?.root ?? up?.inner ?? (up as Open).root;
  const open = openOf(el, tag, up, host ?? (up?.inner ? null : up), root);
  open.marks = marksOf(el, tag);
  place(open, host !== null);
  if (SILENT.has(tag) && tag !== 'template') return null;
  open.seq = ++reading.seq;
  inherit(reading, open);
  const children = childrenOf(reading, open);
  if (children === null) return null;
  const role = open.marks & ROLE ? roleOf(el) : '';
  border(reading, open, role);
  open.blocksBefore = reading.blocks.length;
  open.rawBefore = reading.run.raw.length;
  open.asideBefore = reading.aside.raw.length;
  open.runBefore = reading.runs;
  structure(open, role);
  if (tag === 'iframe' || tag === 'frame') return enterFrame(reading, open);
  if (tag === 'canvas' || tag === 'object' || tag === 'embed') drawn(reading, open);
  if (tag === 'img' || role === 'img') pictured(reading, open, tag);
  if (tag === 'svg') return null;
  if (tag === 'select') return choose(reading, open);
  if (role !== '' || open.marks & ACTING || CONTROLS.has(tag) || tag.includes('-')) {
    const kind = kindOf(open, role);
    if (kind) enterControl(reading, open, kind);
    else if (mayBeButton(open, role)) {
      enterControl(reading, open, { kind: 'button', element: tag }, true);
    }
  }
  start(open, children);
  return open;
}

function marksOf(el: Element, tag: string): number {
  if (tag !== 'form' && !el.hasAttributes()) return 0;
  let marks = 0;
  for (const name of attributeNames(el, tag)) marks |= MARKS.get(name) ?? 0;
  return marks;
}

const CONTROLS = new Set(['input', 'button', 'textarea', 'a']);
const OWN_LINE = /^(checkbox|radio|switch|option|listitem|row|cell|gridcell|heading|alert)$/;

/** Number among its kind and its id, for the path; known before anything is skipped. */
function place(open: Open, slotted: boolean): void {
  const { parent, root, el } = open;
  const id = open.marks & ID ? attr(el, 'id') : null;
  if (id) {
    open.id = id;
    root.ids.set(id, root.ids.has(id) ? null : open);
  }
  if (slotted) open.nth = 1 + sameBefore(el);
  else open.nth = countChild(parent ?? root, open.tag);
}

/** Slotted elements are met in the order of the slots, so their siblings are counted. */
function sameBefore(el: Element): number {
  let n = 0;
  for (let at = el.previousElementSibling; at; at = at.previousElementSibling) {
    if (at.localName === el.localName) n++;
  }
  return n;
}

function inherit(reading: Reading, open: Open): void {
  const { el, tag, up } = open;
  if (open.root.host && !up) open.hidden = open.root.host.hidden;
  if ((open.marks & HIDING || tag === 'dialog') && hiddenByMarkup(el, tag)) open.hidden = true;
  if (up?.tag === 'details' && tag !== 'summary' && !has(up.el, 'open')) open.hidden = true;
  if (open.marks & INERT) open.inert = true;
  if (tag === 'fieldset' && open.marks & DISABLED) open.disabled = true;
  if (tag === 'form') {
    open.form = open;
    reading.forms.push(open);
  }
  if (STRUCK.has(tag)) open.struck = true;
  if (tag === 'label') {
    open.label = open;
    const target = attr(el, 'for');
    if (target) {
      const labels = open.root.labels.get(target);
      if (labels) labels.push(open);
      else open.root.labels.set(target, [open]);
    }
  }
}

/** Decides whether the line goes on, and marks its border. */
function border(reading: Reading, open: Open, role: string): void {
  const { tag, up } = open;
  const { run } = reading;
  const inline = INLINE.has(tag) || tag.includes('-');
  open.inline = inline && up !== null && (role === '' || !OWN_LINE.test(role));
  if (tag === 'input' || tag === 'select' || tag === 'textarea') open.inline = up !== null;
  if (!open.inline) {
    flush(reading);
    return;
  }
  open.block = (up as Open).block;
  if (run.raw === '') return;
  const last = run.raw.at(-1) as string;
  const glued = !/\s/.test(last) && last !== HARD;
  if (glued && reading.options.layout && breaksLine(open)) run.raw += HARD;
  run.raw += tag === 'sup' ? RAISED : up === open.block ? CELL : SOFT;
}

/** By style the inline element is a block or a flex item: its words are words of their own. */
export function breaksLine(open: Open): boolean {
  const display = styleOf(open)?.display ?? 'inline';
  return !display.startsWith('inline') && display !== 'contents' && display !== 'none';
}

function structure(open: Open, role: string): void {
  const { el, tag, up } = open;
  open.region = regionOf(open, role);
  const live = open.marks & LIVE ? attr(el, 'aria-live') : null;
  if (role === 'alert' || role === 'alertdialog' || live === 'assertive') open.kind = 'alert';
  else if (HEADING.has(tag) || role === 'heading') open.kind = 'heading';
  else if (tag === 'label') open.kind = 'label';
  else if (tag === 'li' || role === 'listitem') open.kind = 'list-item';
  else if (SECTIONS.has(tag) && open.kind !== 'alert') open.kind = 'text';
  if (tag === 'tr' || role === 'row') open.cells = [];
  if (role === 'radiogroup' || role === 'group' || role === 'listbox') {
    const name = attr(el, 'aria-label');
    if (name) open.heading = name;
    if (role !== 'group') open.group = `${role}:${open.root.frame}:${open.seq}`;
  }
  if (up?.cells && (/^t[dh]$/.test(tag) || /cell|header$/.test(role))) {
    up.cells.push(open.blocksBefore);
  }
}

/** A price may be drawn: the picture's words stand for it, but never inside a link or control. */
function pictured(reading: Reading, open: Open, tag: string): void {
  const said = attr(open.el, tag === 'img' ? 'alt' : 'aria-label') ?? '';
  if (open.silent || !mayHoldMoney(said)) return;
  for (let at = open.up; at; at = at.up) if (at.tag === 'a' || at.atEnd) return;
  takeText(reading, open, ` ${said} `);
}

function drawn(reading: Reading, open: Open): void {
  if (shown(open, reading.options.layout) !== 'no') reading.drawn++;
}

function start(open: Open, children: Node | Node[]): void {
  if (Array.isArray(children)) {
    open.list = children;
    open.next = children[0] ?? null;
  } else {
    open.next = children === open.el ? firstChildOf(open.el, open.tag) : children;
  }
}
