/**
 * Accessible names as WAI accname 1.2 and HTML-AAM compute them, for what can be a control, a link
 * or part of their label. One thing is left out on purpose: what somebody typed or picked is never
 * part of a name here.
 */
import { INLINE } from './elements.ts';
import { attr, has, tagOf, windowOf } from './reads.ts';
import { hiddenByMarkup } from './shown.ts';

type Walk = {
  layout: boolean;
  seen: Set<Element>;
  referred: boolean;
  inContent: boolean;
  /** Labels of the element that the name is for. */
  labels: readonly Element[];
};

const BY_VALUE = /^(button|submit|reset)$/;
const FIELD_ROLE = /^(textbox|searchbox|combobox|listbox|spinbutton|slider)$/;
/** Roles of their own that take no name from their content. */
const NO_CONTENT =
  /^(group|radiogroup|listbox|list|region|dialog|form|main|navigation|table|grid|menu)$/;

/**
 * Name of an element; empty where nothing names it.
 * @param labels its label elements: asked of the element, each time costs a walk over the page
 */
export function accessibleName(el: Element, layout: boolean, labels: readonly Element[]): string {
  return fold(nameIn(el, { layout, seen: new Set(), referred: false, inContent: false, labels }));
}

/** Names of the elements that an attribute refers to by id, joined. */
export function referredNames(el: Element, ids: string, layout: boolean): string {
  const walk = { layout, seen: new Set<Element>(), referred: false, inContent: false, labels: [] };
  return fold(referred(el, ids, walk));
}

function referred(el: Element, ids: string, walk: Walk): string {
  const root = el.getRootNode() as Document | ShadowRoot;
  const found = ids.split(/\s+/).map((id) => (id ? root.getElementById?.(id) : null));
  return found
    .map((one) => (one ? nameIn(one, { ...walk, referred: true, inContent: true }) : ''))
    .join(' ');
}

function nameIn(el: Element, walk: Walk): string {
  const tag = tagOf(el);
  if (walk.seen.has(el) || (!walk.referred && isHidden(el, tag, walk.layout))) return '';
  const by = walk.referred ? null : attr(el, 'aria-labelledby');
  const named = by ? referred(el, by, walk) : '';
  if (/\S/.test(named)) return named;
  const label = attr(el, 'aria-label') ?? '';
  if (/\S/.test(label)) return label;
  walk.seen.add(el);
  const role = attr(el, 'role') ?? '';
  const own = tag === 'input' || tag === 'select' || tag === 'textarea';
  const written = own ? fieldName(el, tag, walk) : nativeName(el, tag, walk);
  if (/\S/.test(written)) return written;
  const field = own || FIELD_ROLE.test(role) || has(el, 'contenteditable');
  const content =
    field || (!walk.inContent && NO_CONTENT.test(role)) ? '' : contentOf(el, tag, walk);
  return /\S/.test(content) ? content : (attr(el, 'title') ?? '');
}

function fieldName(el: Element, tag: string, walk: Walk): string {
  const type = tag === 'input' ? (attr(el, 'type') ?? '').toLowerCase() : '';
  if (BY_VALUE.test(type)) return attr(el, 'value') ?? '';
  if (type === 'image') return attr(el, 'alt') ?? attr(el, 'value') ?? '';
  if (walk.inContent) return '';
  const named = walk.labels.map((one) => nameIn(one, { ...walk, inContent: true })).join(' ');
  return /\S/.test(named) ? named : (attr(el, 'title') ?? attr(el, 'placeholder') ?? '');
}

function nativeName(el: Element, tag: string, walk: Walk): string {
  if (tag === 'img' || tag === 'area') return attr(el, 'alt') ?? '';
  const child = tag === 'svg' ? 'title' : tag === 'fieldset' ? 'legend' : '';
  if (child === '' || (tag === 'fieldset' && walk.inContent)) return '';
  const naming = el.querySelector(`:scope > ${child}`);
  return naming?.textContent ?? '';
}

/** Text of the children: parts that style parts are words of their own. */
function contentOf(el: Element, tag: string, walk: Walk): string {
  const inside = { ...walk, referred: false, inContent: true };
  const slotted = tag === 'slot' ? ((el as HTMLSlotElement).assignedNodes?.() ?? []) : [];
  let text = '';
  for (const node of slotted.length > 0 ? slotted : [...(el.childNodes as Iterable<Node>)]) {
    if (node.nodeType === 3) text += (node as Text).data;
    if (node.nodeType !== 1) continue;
    const name = nameIn(node as Element, inside);
    if (name !== '') text += isInline(node as Element, walk.layout) ? name : ` ${name} `;
  }
  return text;
}

function isInline(el: Element, layout: boolean): boolean {
  const style = layout ? windowOf(el.ownerDocument)?.getComputedStyle(el) : null;
  return style ? style.display === 'inline' : INLINE.has(tagOf(el));
}

function isHidden(el: Element, tag: string, layout: boolean): boolean {
  if (attr(el, 'aria-hidden') === 'true' || /^(script|style|template|noscript)$/.test(tag)) {
    return true;
  }
  const style = layout ? windowOf(el.ownerDocument)?.getComputedStyle(el) : null;
  if (!style) return hiddenByMarkup(el, tag);
  return style.display === 'none' || /^(hidden|collapse)$/.test(style.visibility);
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
