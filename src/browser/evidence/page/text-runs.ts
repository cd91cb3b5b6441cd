/** The text of the page as people read it: text nodes joined as far as one block of text goes. */
import { read, tagOf, typeOf, windowOf } from '../../../facts/collect/reads.ts';
import { documentIn, mayHost, type OpenShadow } from './roots.ts';

export type Run = {
  /** White space as written: offsets count in it. */
  text: string;
  /** The text nodes, each with where it starts in `text`. */
  pieces: { node: Text; start: number }[];
  /** The frames it lies in, outermost first. */
  frames: HTMLIFrameElement[];
  /** The browser draws it. */
  shown: boolean;
};

const SILENT = new Set(
  'script style noscript template textarea select datalist head title audio video object'.split(
    ' ',
  ),
);
/** Elements that go on in the line they stand in, unless their style says otherwise. */
const INLINE = /^(inline|contents|ruby)/;
const NODES = 300_000;

/** Every run of text of the page, frames and shadow roots included, in the order of the trees. */
export function textRuns(document: Document, open: OpenShadow): Run[] {
  const runs: Run[] = [];
  let left = NODES;
  const readTree = (root: Node, frames: HTMLIFrameElement[]) => {
    let run: Run | null = null;
    const close = () => {
      if (run && run.text.trim() !== '') runs.push(run);
      run = null;
    };
    // 'close' stands between the content of a block and what follows it.
    const waiting: (Node | 'close')[] = [root];
    for (let next = waiting.pop(); next !== undefined && left > 0; next = waiting.pop()) {
      if (next === 'close') {
        close();
        continue;
      }
      left -= 1;
      const type = typeOf(next);
      if (type === 3) {
        run ??= { text: '', pieces: [], frames, shown: isDrawn(next) };
        run.pieces.push({ node: next as Text, start: run.text.length });
        run.text += next.nodeValue ?? '';
        continue;
      }
      if (type !== 1 && type !== 9 && type !== 11) continue;
      const tag = type === 1 ? tagOf(next as Element) : '';
      if (SILENT.has(tag)) continue;
      if (tag === 'br') {
        close();
        continue;
      }
      const inner = type === 1 ? documentIn(next as Element, tag) : null;
      if (inner) readTree(inner, [...frames, next as HTMLIFrameElement]);
      if (type !== 1 || !isInline(next as Element)) {
        close();
        waiting.push('close');
      }
      const shadow = type === 1 && mayHost(next as Element, tag) ? open(next as Element) : null;
      waiting.push(...[...childrenOf(next)].reverse());
      // Read before the slotted nodes: for finding words the order does not matter.
      if (shadow) waiting.push('close', shadow);
    }
    close();
  };
  readTree(document, []);
  return runs;
}

/** The visible text, one line per run. */
export function visibleText(runs: Run[]): string {
  const lines = runs
    .filter(({ shown }) => shown)
    .map(({ text }) => text.replace(/\s+/g, ' ').trim());
  return lines.join('\n');
}

const childrenOf = (node: Node) => read(node, 'childNodes') as NodeListOf<ChildNode>;

function isInline(el: Element): boolean {
  const view = windowOf(read(el, 'ownerDocument') as Document);
  return view !== null && INLINE.test(view.getComputedStyle(el).display);
}

function isDrawn(text: Node): boolean {
  const parent = text.parentElement ?? (text.getRootNode() as ShadowRoot).host;
  const seen = { opacityProperty: true, visibilityProperty: true };
  return parent ? read(parent, 'checkVisibility', seen) !== false : true;
}
