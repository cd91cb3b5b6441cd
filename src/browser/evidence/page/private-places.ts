/** Where private things are drawn on the page right now, for the pictures to be painted over. */
import type { Box, PrivateClass } from '../../../evidence/capture.ts';
import { attr, read } from '../../../facts/collect/reads.ts';
import { recapTexts } from './recap.ts';
import { documentIn, elementsOf, type OpenShadow } from './roots.ts';
import { type Run, textRuns } from './text-runs.ts';
import { typedValues } from './typed-values.ts';

export type PrivateBox = Box & { class: PrivateClass };
/** A private part of a text, in its characters. */
export type Span = { start: number; end: number; class: PrivateClass };
export type FindPrivate = (text: string) => Span[];

/** Pixels around a box: letters reach over their line, and layouts round. */
const MARGIN = 3;

/** Boxes within the view, in CSS pixels from its top left. */
export function privateBoxes(
  document: Document,
  open: OpenShadow,
  find: FindPrivate,
): PrivateBox[] {
  const boxes: PrivateBox[] = [];
  const view = { width: innerWidth, height: innerHeight };
  const add = (rects: Iterable<DOMRect>, why: PrivateClass, frames: HTMLIFrameElement[]) => {
    for (const rect of rects) {
      const box = within(moved(rect, frames), view);
      if (box) boxes.push({ ...box, class: why });
    }
  };
  const recap = recapTexts(document, open);
  for (const run of textRuns(document, open)) {
    for (const { node } of run.pieces) {
      if (recap.has(node)) add(rectsOf(node, 0, node.length), 'postal-address', run.frames);
    }
    for (const span of find(run.text)) {
      for (const [node, from, to] of partsOf(run, span)) {
        add(rectsOf(node, from, to), span.class, run.frames);
      }
    }
  }
  for (const { el, class: why, frames } of typedValues(document, open).fields) {
    add([el.getBoundingClientRect()], why, frames);
  }
  for (const { el, tag, frames } of elementsOf(document, open)) {
    const why = unreadFrame(el, tag) ? 'frame' : find(drawnWords(el, tag))[0]?.class;
    if (why) add([el.getBoundingClientRect()], why, frames);
  }
  return boxes;
}

/** The parts of the text nodes that a span covers. */
function* partsOf(run: Run, span: Span): Generator<[Text, number, number]> {
  for (const { node, start } of run.pieces) {
    const from = Math.max(span.start - start, 0);
    const to = Math.min(span.end - start, node.length);
    if (from < to) yield [node, from, to];
  }
}

function rectsOf(node: Text, from: number, to: number): Iterable<DOMRect> {
  const range = read(node.ownerDocument, 'createRange') as Range;
  range.setStart(node, from);
  range.setEnd(node, to);
  return range.getClientRects();
}

/** What another site draws into the page cannot be read: a card number may stand in it. */
function unreadFrame(el: Element, tag: string): boolean {
  return (tag === 'iframe' || tag === 'frame') && documentIn(el, tag) === null;
}

/** Words that an element draws without a text node: on a button, in a closed list. */
function drawnWords(el: Element, tag: string): string {
  if (tag === 'select') return (el as HTMLSelectElement).selectedOptions[0]?.text ?? '';
  if (tag !== 'input') return '';
  return /^(submit|button|reset)$/i.test(attr(el, 'type') ?? '') ? (attr(el, 'value') ?? '') : '';
}

/** From the view of a frame to the view of the page. */
function moved(rect: DOMRect, frames: HTMLIFrameElement[]): Box {
  let { x, y } = rect;
  for (const frame of frames) {
    const outer = frame.getBoundingClientRect();
    x += outer.x + frame.clientLeft;
    y += outer.y + frame.clientTop;
  }
  return { x, y, width: rect.width, height: rect.height };
}

/** Cut to the view, with the margin; null when nothing of it is in view. */
function within(box: Box, view: { width: number; height: number }): Box | null {
  if (box.width <= 0 || box.height <= 0) return null;
  const left = Math.max(0, box.x - MARGIN);
  const top = Math.max(0, box.y - MARGIN);
  const right = Math.min(view.width, box.x + box.width + MARGIN);
  const bottom = Math.min(view.height, box.y + box.height + MARGIN);
  return left < right && top < bottom
    ? { x: left, y: top, width: right - left, height: bottom - top }
    : null;
}
