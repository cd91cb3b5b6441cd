/** A shop in a language that no page before was in: its words are opened when it comes. */
import { expect, it } from 'vitest';
import { type LabelledPage, labelledPages } from '../../pages/read-pages.ts';
import { checked, findingsOf, visit } from '../session/reading.ts';
import type { Session } from '../session/session.ts';

/** One in another script, one in a family of languages of its own. */
const NAMES = ['el-magento-order-only-button.html', 'fi-shopify-ticked-protection.html'];

const pages = labelledPages().flatMap(({ name, pages: [page] }) =>
  page && NAMES.includes(name) ? [page] : [],
);
const addressOf = ({ name, expectation }: LabelledPage) =>
  `${name.slice(0, 2)}.test${new URL(expectation.url).pathname}`;

/** For the shop to serve them: address → page. */
export const PAGES_IN_LANGUAGES = new Map(pages.map((page) => [addressOf(page), page.html]));

export function languages(session: () => Session): void {
  it.each(pages.map((page) => [page.name, page] as const))('%s', async (name, labelled) => {
    const page = await visit(session(), addressOf(labelled));
    const state = await checked(session(), page);
    expect(state.report?.pages.at(-1)?.language).toBe(name.slice(0, 2));
    const problems = findingsOf(state).filter(({ outcome }) => outcome === 'violation');
    expect(problems.map(({ rule }) => rule)).toEqual(
      Object.keys(labelled.expectation.violations ?? {}),
    );
    await page.close();
  });
}
