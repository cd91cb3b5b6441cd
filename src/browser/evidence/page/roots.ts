/** The trees that make up a page: its document, shadow roots and the frames that may be read. */
import { read, tagOf } from '../../../facts/collect/reads.ts';

export type OpenShadow = (element: Element) => ShadowRoot | null;

/** The document of a frame of the same origin; null for all others. */
export function documentIn(el: Element, tag: string): Document | null {
  if (tag !== 'iframe' && tag !== 'frame') return null;
  try {
    return (el as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** Elements visited at most: far above what a shop page holds. */
const ELEMENTS = 200_000;

/**
 * Every element of the page in the order of its trees, shadow roots and readable frames included.
 * `frames`: the frames entered, outermost first.
 */
export function* elementsOf(
  document: Document,
  open: OpenShadow,
): Generator<{ el: Element; tag: string; frames: HTMLIFrameElement[] }> {
  const waiting: { root: Document | ShadowRoot; frames: HTMLIFrameElement[] }[] = [
    { root: document, frames: [] },
  ];
  let left = ELEMENTS;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const owner = (next.root as ShadowRoot).ownerDocument ?? (next.root as Document);
    // 1: elements only.
    const walker = read(owner, 'createTreeWalker', next.root, 1) as TreeWalker;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (--left < 0) return;
      const el = node as Element;
      const tag = tagOf(el);
      yield { el, tag, frames: next.frames };
      const shadow = mayHost(el, tag) ? open(el) : null;
      if (shadow) waiting.push({ root: shadow, frames: next.frames });
      const inner = documentIn(el, tag);
      if (inner) waiting.push({ root: inner, frames: [...next.frames, el as HTMLIFrameElement] });
    }
  }
}

/** Closed roots are asked for only where they may be: asking costs a call into the browser. */
export function mayHost(el: Element, tag: string): boolean {
  // A form hosts nothing, and may hide its own members behind the names of its fields.
  return tag !== 'form' && (tag.includes('-') || el.shadowRoot !== null || !el.firstChild);
}
