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
/** Links that no page needs for itself at its end. */
const MANY_LINKS = 4;
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
    if (inArticle(open)) return inherited;
    const ofPage = inherited === 'none' && open.form === null;
    if (ofPage || (/^(none|main)$/.test(inherited) && isSiteWide(open))) return open.tag;
  }
  return inherited;
}

/** HTML-AAM: the header or footer of an article, section, aside or navigation is that one's own. */
function inArticle(open: Open): boolean {
  for (let at = open.up; at && at.tag !== 'main'; at = at.up) {
    if (/^(article|section|aside|nav)$/.test(at.tag)) return true;
  }
  return false;
}

/**
 * Some shops put all of the page in `main`. Its header or footer is that of the site when it holds
 * navigation or many links and no title or choice; each button of such a footer searches or takes an
 * e-mail address.
 */
function isSiteWide({ el, tag }: Open): boolean {
  const links = el.querySelectorAll('a[href]').length;
  if (links < MANY_LINKS && !el.querySelector('nav,[role=navigation]')) return false;
  if (el.querySelector('input[type=radio],h1')) return false;
  if (tag === 'header') return true;
  const submits = 'button:not([type=button]),input[type=submit],input[type=image]';
  return [...el.querySelectorAll(submits)].every((button) => {
    const form = button.closest('form');
    return form?.querySelector('[type=email],[type=search],[name*=mail],[name=q],[name=s]');
  });
}
