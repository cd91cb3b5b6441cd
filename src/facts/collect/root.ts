/** The tree of one document. */
import type { Open, Root } from './open.ts';
import { rootOf, windowOf } from './reads.ts';

/** `frame` is 0 for the top document and k for the k-th entry of `frames`. */
export function rootFor(
  document: Document,
  host: Open | null,
  frame: number,
  layout: boolean,
): Root {
  const depth = host ? host.root.depth + 1 : 0;
  const view = windowOf(document);
  return {
    node: document,
    document,
    view,
    host,
    frame,
    depth,
    ids: new Map(),
    labels: new Map(),
    page: layout ? pageOf(document, view) : null,
    base: null,
    kinds: null,
    totals: [],
  };
}

function pageOf(document: Document, view: Window | null): Root['page'] {
  const html = rootOf(document);
  if (!view || !html) return null;
  const width = Math.max(html.scrollWidth, view.innerWidth);
  return { width, x: view.scrollX, y: view.scrollY };
}

/** The tree of a shadow root. */
export function shadowFor(node: ShadowRoot, host: Open): Root {
  return { ...host.root, node, host, ids: new Map(), labels: new Map(), kinds: null, totals: [] };
}
