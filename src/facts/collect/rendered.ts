/** The words of a button as style shows them: letters raised by `text-transform`, parts left out. */
import { windowOf } from './reads.ts';

/** `text` with the transformation of the element that bears it. */
export function transformed(el: Element, text: string, layout: boolean): string {
  if (!layout || text === '') return text;
  const bearer = bearerOf(el);
  const style = windowOf(el.ownerDocument)?.getComputedStyle(bearer);
  switch (style?.textTransform) {
    case 'uppercase':
      return text.toUpperCase();
    case 'lowercase':
      return text.toLowerCase();
    case 'capitalize':
      return text.replace(
        /(^|\s)(\p{L})/gu,
        (_, gap: string, letter: string) => gap + letter.toUpperCase(),
      );
    default:
      return text;
  }
}

/** The innermost element that holds all of the text. */
function bearerOf(el: Element): Element {
  let at = el;
  for (let n = 0; n < 8 && at.firstElementChild; n++) {
    const inner = [...at.childNodes].filter((node) => /\S/.test(node.textContent ?? ''));
    if (inner.length !== 1 || inner[0]?.nodeType !== 1) break;
    at = inner[0] as Element;
  }
  return at;
}

/** Words that style writes on an element without text (`::before`, `::after`). */
export function drawnWords(el: Element): string {
  const view = windowOf(el.ownerDocument);
  if (!view) return '';
  return ['::before', '::after']
    .map((part) => /^"(.*)"$/.exec(view.getComputedStyle(el, part).content)?.[1] ?? '')
    .filter((words) => /\p{L}{2}/u.test(words))
    .join(' ');
}
