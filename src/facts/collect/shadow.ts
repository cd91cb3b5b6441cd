/** Where the children of an element are: its shadow root, the nodes slotted into it, or itself. */
import { setOf } from './elements.ts';
import type { Open } from './open.ts';
import { attr, firstChildOf, has } from './reads.ts';
import { shadowFor } from './root.ts';
import type { Reading } from './types.ts';

/** Tags that may hold a shadow root besides custom elements. */
const HOSTS = setOf(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section ' + 'span',
);

/**
 * First child, a list, the element itself (its own children), or null when it is a template whose
 * content is no part of the page.
 */
export function childrenOf(reading: Reading, open: Open): Node | Node[] | null {
  const { el, tag } = open;
  if (tag === 'template') return null;
  if (tag === 'slot') return slotted(open);
  const custom = tag.includes('-');
  if (!custom && !HOSTS.has(tag)) return el;
  const root = rootIn(reading, open, custom);
  if (!root) return el;
  return enterShadow(open, root);
}

function rootIn(reading: Reading, open: Open, custom: boolean): ShadowRoot | null {
  const { el } = open;
  const own = el.shadowRoot ?? null;
  if (own) return own;
  const { openShadow } = reading.options;
  // Asking for closed roots costs a call into the browser: only custom elements and empty boxes.
  const opened = openShadow && (custom || !firstChildOf(el, open.tag)) ? openShadow(el) : null;
  if (opened) return opened;
  const declared = reading.options.layout ? null : declaredIn(open);
  if (declared === 'closed' || (custom && looksClosed(reading, open))) reading.closedShadowRoots++;
  return declared === 'closed' ? null : declared;
}

/** `<template shadowrootmode>` that an embedded engine left as a template. */
function declaredIn(open: Open): ShadowRoot | 'closed' | null {
  for (let node = firstChildOf(open.el, open.tag); node; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    const first = node as HTMLTemplateElement;
    if (first.localName !== 'template' || !has(first, 'shadowrootmode')) return null;
    if (attr(first, 'shadowrootmode') === 'closed') return 'closed';
    return (first.content as unknown as ShadowRoot | undefined) ?? null;
  }
  return null;
}

/** A custom element without anything to read that still takes room on the page. */
function looksClosed(reading: Reading, open: Open): boolean {
  if (!reading.options.layout || firstChildOf(open.el, open.tag)) return false;
  const box = open.el.getBoundingClientRect();
  return box.width > 1 && box.height > 1;
}

function enterShadow(open: Open, node: ShadowRoot): Node[] {
  open.inner = shadowFor(node, open);
  return [...(node.childNodes as Iterable<Node>)];
}

/** Slotted nodes belong to the tree of the host; without any, the slot's own children are shown. */
function slotted(open: Open): Node | Node[] {
  const slot = open.el as HTMLSlotElement;
  const real = (open.root.node as ShadowRoot).host && typeof slot.assignedNodes === 'function';
  const nodes = real ? slot.assignedNodes() : lightNodes(open);
  return nodes.length > 0 ? nodes : open.el;
}

/** The same where the engine does not slot: children of the host by slot name. */
function lightNodes(open: Open): Node[] {
  const host = open.root.node.nodeType === 11 ? open.root.host : null;
  if (!host) return [];
  const name = attr(open.el, 'name') ?? '';
  return [...(host.el.childNodes as Iterable<Node>)].filter((node) => {
    if (node.nodeType !== 1) return name === '' && node.nodeType === 3;
    const el = node as Element;
    return el.localName !== 'template' && (attr(el, 'slot') ?? '') === name;
  });
}
