/** Looks through what a page shows: links, buttons and blocks whose words are on a list. */
import type { Block, Control, Link } from '../facts/page-facts.ts';
import type { ListName } from '../words/language-pack.ts';
import type { PageView } from './define-rule.ts';
import { buttonWords } from './label.ts';

export type Way = { text: string; target: string[]; href: string };

/** Links and buttons, not known to be hidden, that the list names. */
export function waysTo(page: PageView, list: ListName): Way[] {
  const links = page.links
    .filter((link: Link) => link.visible !== 'no' && page.words.has(list, link.text || link.name))
    .map((link) => ({ text: link.text || link.name, target: link.target, href: link.href }));
  const buttons = page.controls
    .filter((one: Control) => one.kind === 'button' && one.visible !== 'no')
    .filter((one) => page.words.has(list, buttonWords(one)))
    .map((one) => ({ text: buttonWords(one), target: one.target, href: '' }));
  return [...links, ...buttons];
}

/** Blocks, not known to be hidden, that the list names. */
export function blocksWith(page: PageView, list: ListName): Block[] {
  return page.blocks.filter((block) => block.visible !== 'no' && page.words.has(list, block.text));
}

/** This page and the ones before it, newest first. */
export function pagesUpTo(page: PageView): PageView[] {
  return [page, ...page.earlier.toReversed()];
}

/** The whole purchase was read: a product or cart page before the screen of the order. */
export function sawTheWay(page: PageView): boolean {
  return page.earlier.some((one) => one.kind === 'product' || one.kind === 'cart');
}
