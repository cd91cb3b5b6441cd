/** Accessible names: from the text that was read where that decides, else by WAI accname 1.2. */
import { accessibleName, referredNames } from './accname.ts';
import { NAMED } from './elements.ts';
import type { Open } from './open.ts';
import { attr } from './reads.ts';

const NAME_CHARS = 300;

/** True when attributes, not the content alone, make the name. */
export function isNamed(open: Open): boolean {
  return (open.marks & NAMED) > 0;
}

/** Accessible name, or `text` where there is none or the page bends the DOM. */
export function nameOf(
  el: Element,
  text: string,
  layout: boolean,
  labels: readonly Open[] = [],
): string {
  const naming = labels.map((label) => label.el);
  return kept(() => accessibleName(el, layout, naming)) || text;
}

/** Accessible description (`aria-describedby`), empty where there is none. */
export function descriptionOf(el: Element, layout: boolean): string {
  const by = attr(el, 'aria-describedby');
  return by === null ? '' : kept(() => referredNames(el, by, layout));
}

function kept(name: () => string): string {
  try {
    return name().slice(0, NAME_CHARS);
  } catch {
    return '';
  }
}
