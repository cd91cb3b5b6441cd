/** CSS paths, one per tree entered: frames and shadow roots first, the element last. */
import { childrenOfKind, type Open } from './open.ts';

/** Path of an element that the walk entered; call it when the walk has ended. */
export function targetOf(open: Open): string[] {
  const target = [pathIn(open)];
  for (let at = open.root.host; at; at = at.root.host) target.unshift(pathIn(at));
  return target;
}

/** From the nearest ancestor with an id of its own, by element and number among its kind. */
function pathIn(open: Open): string {
  const chain: Open[] = [];
  let at: Open | null = open;
  while (at !== null && at.path === '') {
    chain.push(at);
    const id = ownId(at);
    if (id !== null) at.path = `#${id}`;
    else at = at.parent;
  }
  let path = at === null ? '' : at.path;
  for (let i = chain.length - 1; i >= 0; i--) {
    const link = chain[i] as Open;
    if (link.path === '') link.path = path === '' ? step(link) : `${path} > ${step(link)}`;
    path = link.path;
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
  const { id } = open;
  if (id === null || !/^[A-Za-z][\w-]*$/.test(id) || /\d{3}|[-_:]\d+$|^[a-z]?\d/i.test(id))
    return null;
  return open.root.ids.get(id) === open ? id : null;
}
