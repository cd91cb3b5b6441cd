/** Looks through what a page shows: links, buttons and blocks whose words are on a list. */
import type { Block, Control, Link } from '../facts/page-facts.ts';
import type { ListName, Words } from '../words/language-pack.ts';
import type { PageView } from './define-rule.ts';
import { buttonWords } from './label.ts';

export type Way = { text: string; target: string[]; href: string };

/** Links and buttons, not known to be hidden, that the list names. */
export function waysTo(page: PageView, list: ListName): Way[] {
  const links = (linksBy(page).get(list) ?? []).map((link) => ({
    text: link.text || link.name,
    target: link.target,
    href: link.href,
  }));
  const buttons = (buttonsBy(page).get(list) ?? []).map((one) => ({
    text: buttonWords(one),
    target: one.target,
    href: '',
  }));
  return [...links, ...buttons];
}

/** Blocks, not known to be hidden, that the list names. */
export function blocksWith(page: PageView, list: ListName): Block[] {
  return [...(blocksBy(page).get(list) ?? [])];
}

type Shown = Pick<Block, 'visible'>;

/** Many rules ask many lists: what is shown is read once in the words of its page, for all. */
function byList<One extends Shown>(
  of: (page: PageView) => One[],
  say: (one: One) => string | null,
) {
  const known = new WeakMap<Words, WeakMap<One[], Map<ListName, One[]>>>();
  return (page: PageView): Map<ListName, One[]> => {
    const inWords = known.get(page.words) ?? new WeakMap<One[], Map<ListName, One[]>>();
    known.set(page.words, inWords);
    const all = of(page);
    const lists = inWords.get(all) ?? listed(all, page.words, say);
    inWords.set(all, lists);
    return lists;
  };
}

function listed<One extends Shown>(all: One[], words: Words, say: (one: One) => string | null) {
  const lists = new Map<ListName, One[]>();
  for (const one of all) {
    const said = one.visible === 'no' ? null : say(one);
    if (said === null) continue;
    for (const list of words.listsIn(said)) {
      const others = lists.get(list);
      if (others) others.push(one);
      else lists.set(list, [one]);
    }
  }
  return lists;
}

const blocksBy = byList<Block>(
  (page) => page.blocks,
  (block) => block.text,
);
const linksBy = byList<Link>(
  (page) => page.links,
  (link) => link.text || link.name,
);
const buttonsBy = byList<Control>(
  (page) => page.controls,
  (one) => (one.kind === 'button' ? buttonWords(one) : null),
);

/** This page and the ones before it, newest first. */
export function pagesUpTo(page: PageView): PageView[] {
  return [page, ...page.earlier.toReversed()];
}

/** The whole purchase was read: a product or cart page before the screen of the order. */
export function sawTheWay(page: PageView): boolean {
  return page.earlier.some((one) => one.kind === 'product' || one.kind === 'cart');
}
