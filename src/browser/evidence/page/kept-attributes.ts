/** Which attributes of an element the kept page carries, and how; everything else is left out. */
import { withoutValues } from '../../../facts/collect/address.ts';
import { attr, attributeNames, read } from '../../../facts/collect/reads.ts';

const KEPT = new Set(
  (
    'id class type name for role title alt lang dir width height colspan rowspan headers scope ' +
    'hidden inert open disabled readonly required multiple size min max step placeholder label ' +
    'start reversed autocomplete rel method slot part datetime style target tabindex ' +
    // Drawings in the page: tick marks and logos.
    'viewbox d fill stroke stroke-width stroke-linecap stroke-linejoin x y x1 y1 x2 y2 cx cy r rx ' +
    'ry points transform opacity fill-rule clip-rule preserveaspectratio'
  ).split(' '),
);
const ADDRESSES = new Set(['href', 'src', 'action']);
/** Inputs whose value is the words on a button and not something typed. */
const BUTTONS = new Set(['button', 'submit', 'reset', 'image']);

/** The attributes as HTML, with a space before each. States stand as they are now, not as served. */
export function keptAttributes(el: Element, tag: string): string {
  const kept: [string, string][] = [];
  for (const written of attributeNames(el, tag)) {
    const name = written.toLowerCase();
    const value = attr(el, written) ?? '';
    if (ADDRESSES.has(name)) kept.push([name, addressOf(value, String(read(el, 'baseURI')))]);
    else if (name === 'style') kept.push([name, withoutAddresses(value)]);
    else if (KEPT.has(name) || name.startsWith('aria-')) kept.push([name, value]);
  }
  kept.push(...statesOf(el, tag));
  return kept.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
}

/** Style rules as they are, without what they would load from elsewhere. */
export function withoutAddresses(css: string): string {
  return css.replace(/@import[^;]*;?/gi, '').replace(/url\([^)]*\)/gi, 'none');
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** What a choice shows now. */
function statesOf(el: Element, tag: string): [string, string][] {
  if (tag === 'option') return (el as HTMLOptionElement).selected ? [['selected', '']] : [];
  if (tag !== 'input') return [];
  const box = el as HTMLInputElement;
  const type = (attr(el, 'type') ?? 'text').toLowerCase();
  if (type === 'checkbox' || type === 'radio') return box.checked ? [['checked', '']] : [];
  return BUTTONS.has(type) ? [['value', attr(el, 'value') ?? '']] : [];
}

/** Where a link or picture leads, without values; empty for what runs or carries its own content. */
function addressOf(value: string, base: string): string {
  if (/^\s*(javascript|data|blob|vbscript):/i.test(value)) return '';
  return withoutValues(value, base);
}
