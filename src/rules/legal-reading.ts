/** What was read of a shop's legal texts, and whether anything can be said to be missing there. */
import type { LegalKind } from '../facts/legal-page.ts';
import type { PageView } from './define-rule.ts';
import { pagesUpTo } from './shown.ts';

/**
 * Characters of its own text that such a page has at least: below, it is a shell that a script would
 * fill, or a list of links, and what it lacks tells nothing.
 */
const LEAST: Partial<Record<LegalKind, number>> = { terms: 1500, 'legal-notice': 100 };
/** Menus and notices on cookies stand around the text on every page. */
const AROUND = new Set(['header', 'nav', 'footer', 'dialog']);
/** Entries of a menu without landmarks are shorter. */
const ENTRY = 25;

/** Pages of the shop's legal texts, opened by the user or read for him; newest first. */
export function legalPages(page: PageView): PageView[] {
  return pagesUpTo(page).filter((one) => one.kind === 'legal');
}

/**
 * Whether the shop's terms and legal notice were read, every one that is linked and each to its
 * end: only then is what was not found there missing.
 * @param wanted the texts of which at least one must be among them
 * @param too other texts that must have been read to their end where they are linked
 */
export function readToTheEnd(page: PageView, wanted: LegalKind[], too: LegalKind[] = []): boolean {
  const asked = (page.legalPages ?? []).filter(({ kind }) => kind in LEAST || too.includes(kind));
  return (
    asked.some(({ kind }) => wanted.includes(kind)) &&
    asked.every(({ came }) => came === 'read') &&
    page.earlier.every((one) => !one.legal || charactersOf(one) >= (LEAST[one.legal] ?? 0))
  );
}

function charactersOf(page: PageView): number {
  return page.blocks
    .filter((block) => block.visible !== 'no' && !AROUND.has(block.region))
    .filter((block) => block.text.length > ENTRY)
    .reduce((sum, block) => sum + block.text.length, 0);
}
