/** What was read of a shop's legal texts, and whether anything can be said to be missing there. */
import type { LegalKind } from '../facts/legal-page.ts';
import type { PageView } from './define-rule.ts';
import { pagesUpTo } from './shown.ts';

/**
 * Characters of text that such a page has at least: below, it is a shell that a script would fill,
 * or a list of links, and what it lacks tells nothing.
 */
const LEAST: Partial<Record<LegalKind, number>> = { terms: 1500, 'legal-notice': 150 };

/** Pages of the shop's legal texts, opened by the user or read for him; newest first. */
export function legalPages(page: PageView): PageView[] {
  return pagesUpTo(page).filter((one) => one.kind === 'legal');
}

/**
 * Whether the shop's terms and legal notice were read, every one that is linked and each to its
 * end: only then is what was not found there missing.
 * @param wanted the texts of which at least one must be among them
 */
export function readToTheEnd(page: PageView, wanted: LegalKind[]): boolean {
  const asked = (page.legalPages ?? []).filter(({ kind }) => kind in LEAST);
  const found = asked.filter(({ kind }) => wanted.includes(kind));
  return (
    found.length > 0 &&
    asked.every(({ came }) => came === 'read') &&
    found.some(({ kind }) => charactersOf(page, kind) >= (LEAST[kind] ?? 0))
  );
}

function charactersOf(page: PageView, kind: LegalKind): number {
  return page.earlier
    .filter((one) => one.legal === kind)
    .flatMap((one) => one.blocks)
    .filter((block) => block.visible !== 'no')
    .reduce((sum, block) => sum + block.text.length, 0);
}
