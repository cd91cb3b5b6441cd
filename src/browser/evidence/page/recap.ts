/**
 * Where a page repeats what the customer told it before: the recap of an address, a name, a
 * contact. No pattern knows a name, but its heading does.
 */
import { attr } from '../../../facts/collect/reads.ts';
import { isRecapHeading, plain } from './recap-heading.ts';
import { elementsOf, type OpenShadow } from './roots.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,dt,th,strong,b,[role=heading]';
const MONEY = /[€£]|\b(?:EUR|PLN|SEK|DKK|CZK|HUF|RON)\b/;
const LONGEST = 400;

/** Text nodes that stand in a recap of the customer's address or contact. */
export function recapTexts(document: Document, open: OpenShadow): Set<Node> {
  const texts = new Set<Node>();
  for (const { el } of elementsOf(document, open)) {
    if (!el.matches(HEADINGS)) continue;
    if (!isRecapHeading(el.textContent ?? '')) continue;
    const box = boxAround(el);
    if (!box) continue;
    const walker = el.ownerDocument.createTreeWalker(box, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || el.contains(node) || parent.closest('a,button,option,script,style')) continue;
      if (plain(node.nodeValue ?? '').length > 1) texts.add(node);
    }
  }
  return texts;
}

/** The smallest part around the heading that holds more than it; null when that is no recap. */
function boxAround(heading: Element): Element | null {
  if (heading.closest('footer,[role=contentinfo],nav')) return null;
  const own = (heading.textContent ?? '').trim().length;
  let box: Element | null = heading.parentElement;
  for (let steps = 0; box && steps < 4; steps++, box = box.parentElement) {
    if (box.localName === 'body' || box.localName === 'main') return null;
    const text = (box.textContent ?? '').trim();
    if (text.length > own + LONGEST || MONEY.test(text) || hasFields(box)) return null;
    if (text.length > own + 3 && hasMoreThanLinks(box, heading)) return box;
  }
  return null;
}

function hasFields(box: Element): boolean {
  return [...box.querySelectorAll('input,textarea')].some(
    (one) => !/^(hidden|radio|checkbox|submit|button)$/.test(attr(one, 'type') ?? 'text'),
  );
}

function hasMoreThanLinks(box: Element, heading: Element): boolean {
  const outside = [...box.querySelectorAll('a,button')].filter((one) => !heading.contains(one));
  const linked = outside.reduce((sum, one) => sum + (one.textContent ?? '').trim().length, 0);
  const all = (box.textContent ?? '').replace(/\s+/g, ' ').trim().length;
  return all - linked - (heading.textContent ?? '').trim().length > 3;
}
