/** Which sort of goods a product page sells, as far as its own title names it. */
import type { ListName } from '../words/language-pack.ts';
import type { PageView } from './define-rule.ts';

export type ProductSort = { list: ListName; quote: string; target: string[] };

/** A product's title; longer texts describe. */
const LONGEST_TITLE = 160;
const AROUND = new Set(['header', 'nav', 'footer', 'aside', 'dialog']);

/**
 * The first of the lists that names the product in the first heading of the page. A cover, a bag or
 * a cloth for such a product is none itself.
 */
export function productSort(page: PageView, lists: readonly ListName[]): ProductSort | null {
  const title = page.blocks.find(
    (block) => block.kind === 'heading' && block.visible !== 'no' && !AROUND.has(block.region),
  );
  if (!title || title.text.length > LONGEST_TITLE) return null;
  const named = lists.flatMap((list) => page.words.find(list, title.text))[0];
  if (!named || isAccessory(page, title.text, named.start)) return null;
  return { list: named.list, quote: title.text, target: title.target };
}

/**
 * "Cover" makes an accessory anywhere; "for" only before what it is for. In quotation marks stands
 * the title of a work, or a name.
 */
function isAccessory(page: PageView, title: string, named: number): boolean {
  if (/[«“„"][^»”“"]*$/.test(title.slice(0, named))) return true;
  return page.words
    .find('product-accessory', title)
    .some(({ phrase, start }) => !phrase.weak || start < named);
}
