/**
 * How the sentinel asks for parts of a page: names of fields and images, which a page may choose,
 * stand before nothing; no list stays alive that the browser would have to keep true.
 */
import { read } from '../facts/collect/reads.ts';

/** The first elements that fit, in the order of the page; of a hundred thousand, no more are made. */
export function allOf(document: Document, selector: string, most = 150): Element[] {
  const found = read(document, 'querySelectorAll', selector) as NodeListOf<Element>;
  return Array.prototype.slice.call(found, 0, most);
}

/** Ask for one tag at a time: of a list, the browser tries every part on every element. */
export function has(document: Document, selector: string): boolean {
  return read(document, 'querySelector', selector) !== null;
}

/** Its window knows without a walk whether there are frames. */
export function framesOf(document: Document): Element[] {
  const window = read(document, 'defaultView') as Window | null;
  return window?.length === 0 ? [] : allOf(document, 'iframe');
}

/** False for the bare place that a script will fill. Looks at the first elements only. */
export function isDrawn(document: Document): boolean {
  const all = read(document, 'getElementsByTagName', '*') as HTMLCollectionOf<Element>;
  return all[40] !== undefined;
}

/** The text of the page; empty where there is no body. */
export function textOf(document: Document): string {
  return (read(document, 'body') as Element | null)?.textContent ?? '';
}
