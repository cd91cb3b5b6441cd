/**
 * The one pass over the page: flat tree, document order, no recursion. It enters open shadow
 * roots, those that the browser opens for an extension, and frames of the same origin.
 */
import { flush, takeText } from './blocks.ts';
import { enter } from './enter.ts';
import { leave } from './leave.ts';
import type { Open } from './open.ts';
import { nextSiblingOf, rootOf, tagOf, typeOf } from './reads.ts';
import { rootFor } from './root.ts';
import type { Options, Reading } from './types.ts';

const TEXT = 3;
const CDATA = 4;
const ELEMENT = 1;
/** Nodes between two looks at the clock. */
const STRIDE = 32;

/**
 * Walks one document. Yields whenever `due()` says that the slice is used up; ends early, with the
 * cut recorded, when the budget of nodes or time is spent. Returns false when the page changed so
 * much between two slices that the place was lost.
 */
export function* walk(
  reading: Reading,
  document: Document,
  due: () => boolean,
): Generator<void, boolean> {
  const html = rootOf(document);
  if (!html) return true;
  const { options } = reading;
  let open: Open | null = enter(
    reading,
    html,
    'html',
    null,
    rootFor(document, null, 0, options.layout),
  );
  while (open !== null) {
    const node: Node | null = reading.stopped ? null : open.next;
    if (node === null) {
      leave(reading, open);
      open = open.up ?? afterFrame(open);
      continue;
    }
    const type = typeOf(node);
    const tag = type === ELEMENT ? tagOf(node as Element) : '';
    open.next = open.list ? (open.list[++open.index] ?? null) : nextSiblingOf(node, tag);
    if (type === TEXT || type === CDATA) {
      if (!open.silent) takeText(reading, open, (node as Text).data);
    } else if (type === ELEMENT) {
      open = enter(reading, node as Element, tag, open) ?? open;
    }
    if (++reading.nodes % STRIDE === 0) {
      checkBudget(reading, options);
      if (due()) {
        yield;
        if (!open.el.isConnected) return false;
      }
    }
  }
  flush(reading);
  return true;
}

/** A frame's document is entered like a child of its frame element. */
function afterFrame(open: Open): Open | null {
  return open.root.host !== null && open.root.node.nodeType === 9 ? open.root.host : null;
}

function checkBudget(reading: Reading, options: Options): void {
  const { nodes, ms } = options.budget;
  const what = reading.nodes >= nodes ? 'nodes' : reading.spent >= ms ? 'time' : null;
  if (what === null || reading.stopped) return;
  reading.stopped = true;
  const after = what === 'nodes' ? reading.nodes : Math.round(reading.spent);
  reading.truncated.push({ what, after });
}
