/** The shadow roots of a page that a checkout may live in; bounded. */
import { read } from '../facts/collect/reads.ts';

const MOST = 60;
const ELEMENTS = 20_000;

/** Roots of custom elements and of elements with an open root, also within one another. */
export function findShadowRoots(
  document: Document,
  open: (element: Element) => ShadowRoot | null,
): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const within: (Document | ShadowRoot)[] = [document];
  let seen = 0;
  for (const place of within) {
    for (const element of read(place, 'querySelectorAll', '*') as NodeListOf<Element>) {
      if (++seen > ELEMENTS || roots.length >= MOST) return roots;
      const root = element.shadowRoot ?? (element.localName.includes('-') ? open(element) : null);
      if (!root) continue;
      roots.push(root);
      within.push(root);
    }
  }
  return roots;
}
