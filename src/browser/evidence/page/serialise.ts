/**
 * The page as it stands, written down as HTML that runs nothing, loads nothing and holds no typed
 * value: no scripts, handlers, comments, hidden fields; readable frames and shadow roots included.
 */

import { PRIVATE_MARK, type PrivateClass } from '../../../evidence/capture.ts';
import {
  attr,
  firstChildOf,
  nextSiblingOf,
  read,
  rootOf,
  tagOf,
  typeOf,
  windowOf,
} from '../../../facts/collect/reads.ts';
import { escaped, keptAttributes, withoutAddresses } from './kept-attributes.ts';
import { documentIn, mayHost, type OpenShadow } from './roots.ts';

/** Left out with all they hold. Suggestions of a datalist may be what somebody typed before. */
const DROPPED = new Set(
  'script noscript template datalist link meta base object embed applet audio video source track'.split(
    ' ',
  ),
);
/** Kept without what they hold: it was typed, or cannot be written down. */
const EMPTIED = new Set(['textarea', 'canvas', 'style']);
const FRAMES = new Set(['iframe', 'frame']);
const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr', 'col', 'area']);
/** The kept page may be opened by anyone: it must not call the shop. */
const INERT = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

export type Serialised = { html: string; truncated: boolean };
export const LIMITS = { characters: 4_000_000, styles: 400_000 };

/**
 * @param privateTexts text nodes that are private as a whole, and why
 * @param open the door to closed shadow roots
 */
export function serialise(
  document: Document,
  privateTexts: ReadonlyMap<Node, PrivateClass>,
  open: OpenShadow,
  limits = LIMITS,
): Serialised {
  const out: string[] = ['<!doctype html>\n'];
  let length = 0;
  const say = (text: string) => {
    out.push(text);
    length += text.length;
  };
  // Nodes still to be written, and the closing tags between them; the last one comes first.
  const waiting: (Node | string)[] = [rootOf(document) ?? ''];
  const pushChildren = (parent: Node, tag: string) => {
    const children: Node[] = [];
    for (let node = firstChildOf(parent, tag); node; node = nextSiblingOf(node, nameOf(node)))
      children.push(node);
    waiting.push(...children.reverse());
  };
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') {
      say(next);
      continue;
    }
    if (length > limits.characters) continue;
    const type = typeOf(next);
    if (type === 3) say(textOf(next, privateTexts));
    if (type !== 1) continue;
    const el = next as Element;
    const tag = tagOf(el);
    if (isDropped(el, tag)) continue;
    say(`<${tag}${keptAttributes(el, tag)}>`);
    if (VOID.has(tag)) continue;
    if (FRAMES.has(tag)) {
      say(`</${tag}>`);
      const inner = documentIn(el, tag);
      const body = inner && (read(inner, 'body') as Element | null);
      if (!inner || !body) continue;
      say(`<div data-caisse-claire-frame="${escaped(originOf(inner))}">`);
      waiting.push('</div>');
      pushChildren(body, 'body');
      continue;
    }
    waiting.push(`</${tag}>`);
    if (tag === 'head') say(headOf(document, limits.styles));
    if (EMPTIED.has(tag) || isTypedIn(el)) continue;
    pushChildren(el, tag);
    const shadow = mayHost(el, tag) ? open(el) : null;
    if (!shadow) continue;
    waiting.push('</template>');
    pushChildren(shadow, '');
    waiting.push('<template shadowrootmode="open">');
  }
  return { html: out.join(''), truncated: length > limits.characters };
}

const nameOf = (node: Node) => (typeOf(node) === 1 ? tagOf(node as Element) : '');

function isDropped(el: Element, tag: string): boolean {
  if (tag === 'input') return (attr(el, 'type') ?? '').toLowerCase() === 'hidden';
  return DROPPED.has(tag) || (tag === 'title' && el.closest('svg') === null);
}

/** A place of the page that one writes in. */
function isTypedIn(el: Element): boolean {
  const editable = attr(el, 'contenteditable');
  return (editable !== null && editable !== 'false') || attr(el, 'role') === 'textbox';
}

function textOf(node: Node, privateTexts: ReadonlyMap<Node, PrivateClass>): string {
  const text = escaped(node.nodeValue ?? '');
  const why = privateTexts.get(node);
  return why ? `<span ${PRIVATE_MARK}="${why}">${text}</span>` : text;
}

/** What stands first in the head: nothing may run or load; then the title and the style rules. */
function headOf(document: Document, limit: number): string {
  const css = stylesOf(document, limit);
  const title = `<title>${escaped(String(read(document, 'title')))}</title>`;
  return `${INERT}${title}${css && `<style>${css}</style>`}`;
}

/** The style rules of the document as text, as far as the browser lets them be read. */
function stylesOf(document: Document, limit: number): string {
  let css = '';
  for (const sheet of read(document, 'styleSheets') as StyleSheetList) {
    try {
      for (const rule of sheet.cssRules) css += `${rule.cssText}\n`;
    } catch {
      // A sheet of another origin: the pictures show what it does.
    }
    if (css.length > limit) break;
  }
  return withoutAddresses(css.slice(0, limit)).replaceAll('</', '<\\/');
}

const originOf = (document: Document) => windowOf(document)?.location.origin ?? '';
