/** Accessible names: from the text that was read where that decides, else by WAI accname 1.2. */
import { computeAccessibleDescription, computeAccessibleName } from 'dom-accessibility-api';
import { attr, has } from './reads.ts';

/** No field inside, so that no name can hold what somebody typed. */
const FIELDS = 'input:not([type=checkbox]):not([type=radio]),textarea,select,[contenteditable]';
const NAME_CHARS = 300;

/** True when attributes, not the content alone, make the name. */
export function isNamed(el: Element): boolean {
  return has(el, 'aria-label') || has(el, 'aria-labelledby');
}

/**
 * Accessible name, or `text` where it cannot be computed: on a page that bends the DOM, or where a
 * label holds a field whose value would become part of the name.
 */
export function nameOf(el: Element, text: string, layout: boolean): string {
  const label = attr(el, 'aria-label')?.trim();
  const by = attr(el, 'aria-labelledby');
  if (!by && label) return label.slice(0, NAME_CHARS);
  const name = computed(computeAccessibleName, el, by, layout);
  return name === '' ? text : name;
}

/** Accessible description (`aria-describedby`), empty where there is none. */
export function descriptionOf(el: Element, layout: boolean): string {
  const by = attr(el, 'aria-describedby');
  return by === null ? '' : computed(computeAccessibleDescription, el, by, layout);
}

function computed(
  compute: typeof computeAccessibleName,
  el: Element,
  references: string | null,
  layout: boolean,
): string {
  try {
    if (references && holdsField(el, references)) return '';
    const options = layout ? {} : { getComputedStyle: styleByMarkup };
    const name: unknown = compute(el, { ...options, computedStyleSupportsPseudoElements: false });
    return typeof name === 'string' ? name.replace(/\s+/g, ' ').trim().slice(0, NAME_CHARS) : '';
  } catch {
    return '';
  }
}

function holdsField(el: Element, references: string): boolean {
  const root = el.getRootNode() as Document | ShadowRoot;
  return references.split(/\s+/).some((id) => {
    const referred = id ? root.getElementById?.(id) : null;
    return referred ? referred.matches(FIELDS) || referred.querySelector(FIELDS) !== null : false;
  });
}

/** Enough of a style for the algorithm, where the engine has no layout. */
const styleByMarkup = ((el: Element) => ({
  getPropertyValue(name: string): string {
    const style = attr(el, 'style') ?? '';
    if (name === 'display') return /display\s*:\s*none/i.test(style) ? 'none' : 'inline';
    return /visibility\s*:\s*hidden/i.test(style) ? 'hidden' : 'visible';
  },
})) as unknown as typeof window.getComputedStyle;
