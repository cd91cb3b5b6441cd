/** Microdata read into the same objects as JSON-LD. */
import { attr, read, tagOf } from './reads.ts';
import type { Item } from './structured.ts';

const SCOPES = 500;
const PROPS = 40;

/** Top items of the page. */
export function microdataOf(document: Document): Item[] {
  const scopes = read(document, 'querySelectorAll', '[itemscope][itemtype]') as NodeListOf<Element>;
  const items = new Map<Element, Item>();
  const tops: Item[] = [];
  for (const el of [...scopes].slice(0, SCOPES)) {
    const item: Item = { '@type': attr(el, 'itemtype') ?? '' };
    items.set(el, item);
    const parent = scopeOf(el);
    const owner = parent ? items.get(parent) : undefined;
    const name = attr(el, 'itemprop');
    if (owner && name) add(owner, name, item);
    else tops.push(item);
  }
  for (const [el, item] of items) {
    const props = read(el, 'querySelectorAll', '[itemprop]') as NodeListOf<Element>;
    for (const prop of [...props].slice(0, PROPS)) {
      if (items.has(prop) || scopeOf(prop) !== el) continue;
      add(item, attr(prop, 'itemprop') ?? '', valueIn(prop));
    }
  }
  return tops;
}

/** The item that an element belongs to. */
function scopeOf(el: Element): Element | null {
  const parent = read(el, 'parentElement') as Element | null;
  return parent && (read(parent, 'closest', '[itemscope]') as Element | null);
}

function add(item: Item, names: string, value: unknown): void {
  for (const name of names.split(/\s+/)) {
    if (name === '' || name === '__proto__') continue;
    const old = item[name];
    item[name] = old === undefined ? value : [...(Array.isArray(old) ? old : [old]), value];
  }
}

function valueIn(el: Element): string {
  const tag = tagOf(el);
  const written =
    attr(el, 'content') ??
    (tag === 'a' || tag === 'link' ? attr(el, 'href') : null) ??
    (tag === 'data' || tag === 'meter' ? attr(el, 'value') : null) ??
    (tag === 'time' ? attr(el, 'datetime') : null);
  return (written ?? String(read(el, 'textContent'))).trim().slice(0, 200);
}
