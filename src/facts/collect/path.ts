/** CSS paths, one per tree entered: frames and shadow roots first, the element last. */
import { childrenOfKind, type Open } from './open.ts';
import { attr } from './reads.ts';

const paths = new WeakMap<Open, string>();

/** Path of an element that the walk entered; call it when the walk has ended. */
export function targetOf(open: Open): string[] {
  const target: string[] = [];
  for (let at: Open | null = open; at; at = at.root.host) target.unshift(pathIn(at));
  return target;
}

/** From the nearest ancestor with an id of its own, by element and number among its kind. */
function pathIn(open: Open): string {
  const chain: Open[] = [];
  let at: Open | null = open;
  while (at && !paths.has(at)) {
    chain.push(at);
    at = ownId(at) ? null : at.parent;
  }
  let path = at ? (paths.get(at) as string) : '';
  for (const link of chain.reverse()) {
    const id = ownId(link);
    path = id ? `#${id}` : path ? `${path} > ${step(link)}` : step(link);
    paths.set(link, path);
  }
  return path;
}

function step(open: Open): string {
  const name = open.tag.replace(/[^a-z0-9_-]/g, '\\$&');
  // Slotted children are not counted with those of the shadow root.
  const counter = open.parent?.inner ? null : (open.parent ?? open.root);
  return counter && open.nth === 1 && childrenOfKind(counter, open.tag) === 1
    ? name
    : `${name}:nth-of-type(${open.nth})`;
}

/** An id that only this element bears and that does not look made by a program. */
function ownId(open: Open): string | null {
  const id = attr(open.el, 'id');
  if (!id || !/^[A-Za-z][\w-]*$/.test(id) || /\d{3}|[-_:]\d+$|^[a-z]?\d/i.test(id)) return null;
  return open.root.ids.get(id) === open ? id : null;
}
