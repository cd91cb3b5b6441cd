/**
 * Reads of the DOM that a page cannot bend. A form hides its own members behind the names of its
 * fields (`<input name="attributes">`), and a document behind `<img name="body">`; so what is read
 * from either goes through the getter of the prototype. Other elements are read directly.
 */

type Member = (this: unknown, ...args: unknown[]) => unknown;

function memberOf(from: object, name: string): Member | undefined {
  for (let proto: object | null = from; proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found?.get) return found.get;
    if (typeof found?.value === 'function') return found.value;
  }
  return undefined;
}

/** What the prototype defines as `node[name]`, called with `args` if it is a method. */
export function read(node: Node, name: string, ...args: unknown[]): unknown {
  return memberOf(Object.getPrototypeOf(node), name)?.apply(node, args);
}

/** Local name in lower case. Only a form can hide its own, so an unreadable one is a form. */
export function tagOf(el: Element): string {
  const name: unknown = el.localName;
  return typeof name === 'string' ? name.toLowerCase() : 'form';
}

let native: unknown;

/** Attribute as written, or null. */
export function attr(el: Element, name: string): string | null {
  if (el.getAttribute === native) return el.getAttribute(name);
  const proto = Object.getPrototypeOf(el);
  const method = memberOf(proto, 'getAttribute') as (this: Element, name: string) => string | null;
  native = method;
  return method.call(el, name);
}

/** Names of all attributes: one question for many. */
export function attributeNames(el: Element, tag: string): string[] {
  if (tag !== 'form') return el.getAttributeNames();
  return read(el, 'getAttributeNames') as string[];
}

export function has(el: Element, name: string): boolean {
  return attr(el, name) !== null;
}

export function firstChildOf(node: Node, tag: string): Node | null {
  return tag === 'form' ? (read(node, 'firstChild') as Node | null) : node.firstChild;
}

/** `tag` is empty for what is no element. */
export function nextSiblingOf(node: Node, tag: string): Node | null {
  return tag === 'form' ? (read(node, 'nextSibling') as Node | null) : node.nextSibling;
}

/** Kind of node; only a form can hide its own. */
export function typeOf(node: Node): number {
  const type: unknown = node.nodeType;
  return typeof type === 'number' ? type : 1;
}

/** Window of a document, or null for a parsed one. */
export function windowOf(document: Document): (Window & typeof globalThis) | null {
  return (read(document, 'defaultView') as (Window & typeof globalThis) | null) ?? null;
}

export function rootOf(document: Document): Element | null {
  return (read(document, 'documentElement') as Element | null) ?? null;
}
