/** The landmark that an element lies in: its own role, its name, or that of its ancestors. */
import { MODAL } from './elements.ts';
import type { Open } from './open.ts';
import { attr } from './reads.ts';
import type { Block } from './types.ts';

const BY_ROLE: Record<string, Block['region']> = {
  banner: 'header',
  navigation: 'nav',
  main: 'main',
  complementary: 'aside',
  contentinfo: 'footer',
  dialog: 'dialog',
  alertdialog: 'dialog',
};
const BY_TAG: Record<string, Block['region']> = {
  nav: 'nav',
  main: 'main',
  aside: 'aside',
  dialog: 'dialog',
};

/** Dialogs hold all that is in them; a header or footer counts only as that of the page. */
export function regionOf(open: Open, role: string): Block['region'] {
  const inherited = open.up?.region ?? 'none';
  if (inherited === 'dialog') return inherited;
  const own = (role !== '' && BY_ROLE[role]) || BY_TAG[open.tag];
  if (own === 'dialog' || (open.marks & MODAL && attr(open.el, 'aria-modal') === 'true'))
    return 'dialog';
  if (own) return inherited === 'main' && own === 'aside' ? 'aside' : own;
  if (open.tag === 'header' || open.tag === 'footer') {
    return inherited === 'none' && !inArticle(open) ? open.tag : inherited;
  }
  return inherited;
}

function inArticle(open: Open): boolean {
  for (let at = open.up; at; at = at.up) {
    if (at.tag === 'article' || at.tag === 'section') return true;
  }
  return false;
}
