/** Writes a generated checkout as a document. */
import type { Checkout, Part } from './arbitrary-checkout.ts';

const EMPTY = new Set(['input', 'br', 'hr', 'img']);

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => `&#${letter.codePointAt(0)};`);

export function asHtml({ language, parts }: Checkout): string {
  return `<!doctype html><html lang="${language}"><head><title>Checkout</title></head><body>${parts.map(write).join('')}</body></html>`;
}

function write(part: Part | string): string {
  if (typeof part === 'string') return escaped(part);
  const attributes = Object.entries(part.attributes).map(([name, value]) =>
    value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`,
  );
  const start = `<${part.tag}${attributes.join('')}>`;
  return EMPTY.has(part.tag) ? start : `${start}${part.children.map(write).join('')}</${part.tag}>`;
}

/** The same page with another part at one place: `index` counts the elements in document order. */
export function changed(
  page: Checkout,
  index: number,
  change: (part: Part) => Part | Part[],
): Checkout {
  let at = 0;
  const visit = (part: Part | string): (Part | string)[] => {
    if (typeof part === 'string') return [part];
    if (at++ === index) return [change(part)].flat();
    return [{ ...part, children: part.children.flatMap(visit) }];
  };
  return { ...page, parts: page.parts.flatMap(visit) as Part[] };
}

export function countElements(parts: (Part | string)[]): number {
  return parts.reduce(
    (all, part) => all + (typeof part === 'string' ? 0 : 1 + countElements(part.children)),
    0,
  );
}

/** Whether the element at this place is a control, stands in one, or holds what a control is made of. */
export function inControl(parts: (Part | string)[], index: number): boolean {
  let at = 0;
  const visit = (part: Part | string, within: boolean): boolean => {
    if (typeof part === 'string') return false;
    const control = within || CONTROLS.has(part.tag) || 'role' in part.attributes;
    if (at++ === index && control) return true;
    return part.children.some((child) => visit(child, control));
  };
  return parts.some((part) => visit(part, false));
}

const CONTROLS = new Set(['button', 'label', 'select', 'option', 'summary', 'a']);
