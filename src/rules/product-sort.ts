/** Which sort of goods a product page sells, as far as its own title names it. */
import type { ListName } from '../words/language-pack.ts';
import type { PageView } from './define-rule.ts';

export type ProductSort = { list: ListName; quote: string; target: string[] };

/** A product's title; longer texts describe. */
const LONGEST_TITLE = 160;
const AROUND = new Set(['header', 'nav', 'footer', 'aside', 'dialog']);

/**
 * The first of the lists that names the product in the first heading of the page. A cover, a bag or
 * a filter for such a product is none itself.
 */
export function productSort(page: PageView, lists: readonly ListName[]): ProductSort | null {
  const title = page.blocks.find(
    (block) => block.kind === 'heading' && block.visible !== 'no' && !AROUND.has(block.region),
  );
  if (!title || title.text.length > LONGEST_TITLE) return null;
  if (page.words.has('product-accessory', title.text)) return null;
  const list = lists.find((one) => page.words.has(one, title.text));
  return list ? { list, quote: title.text, target: title.target } : null;
}
