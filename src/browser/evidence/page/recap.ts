/**
 * Where a page repeats what the customer told it before: the recap of an address, a name, a
 * contact. No pattern knows a name, but its heading does.
 */
import { attr, read } from '../../../facts/collect/reads.ts';
import { isRecapHeading, plain } from './recap-heading.ts';
import { elementsOf, type OpenShadow } from './roots.ts';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,dt,th,strong,b,[role=heading]';
const MONEY = /[€£]|\b(?:EUR|PLN|SEK|DKK|CZK|HUF|RON)\b/;
const NO_RECAP = 'a,button,option,script,style';
const LONGEST = 400;

/** Text nodes that stand in a recap of the customer's address or contact. */
export function recapTexts(document: Document, open: OpenShadow): Set<Node> {
  const texts = new Set<Node>();
  for (const { el, tag } of elementsOf(document, open)) {
    if (tag === 'form' || !el.matches(HEADINGS)) continue;
    if (!isRecapHeading(el.textContent ?? '')) continue;
    const box = boxAround(el);
    if (!box) continue;
    const walker = read(el.ownerDocument, 'createTreeWalker', box, 4) as TreeWalker;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || el.contains(node) || read(parent, 'closest', NO_RECAP)) continue;
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
  for (let steps = 0; box && steps < 4; steps++, box = parentOf(box)) {
    if (box.localName === 'body' || box.localName === 'main') return null;
    const text = textIn(box);
    if (text.length > own + LONGEST || MONEY.test(text) || hasFields(box)) return null;
    if (text.length > own + 3 && hasMoreThanLinks(box, heading)) return box;
  }
  return null;
}

// The box may be a form, which hides its own members behind the names of its fields.
const parentOf = (box: Element) => read(box, 'parentElement') as Element | null;
const textIn = (box: Element) => String(read(box, 'textContent')).trim();
const allIn = (box: Element, selector: string) => [
  ...(read(box, 'querySelectorAll', selector) as NodeListOf<Element>),
];

function hasFields(box: Element): boolean {
  return allIn(box, 'input,textarea').some(
    (one) => !/^(hidden|radio|checkbox|submit|button)$/.test(attr(one, 'type') ?? 'text'),
  );
}

function hasMoreThanLinks(box: Element, heading: Element): boolean {
  const outside = allIn(box, 'a,button').filter((one) => !heading.contains(one));
  const linked = outside.reduce((sum, one) => sum + (one.textContent ?? '').trim().length, 0);
  const all = textIn(box).replace(/\s+/g, ' ').length;
  return all - linked - (heading.textContent ?? '').trim().length > 3;
}
