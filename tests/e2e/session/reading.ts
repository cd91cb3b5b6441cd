/** What the tests read of the extension and do in its popup. */
import type { Page } from 'puppeteer-core';
import type { TabState } from '../../../src/browser/messages.ts';
import type { Finding } from '../../../src/check/report.ts';
import { type ActionPopup, type Badge, badgeOf, type Session, tabOf } from './session.ts';
import { until } from './until.ts';

/** Opens a page of the sample shop in a new tab. @param at host and path, as in `cart.test/panier`. */
export async function visit(session: Session, at: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.goto(`http://${at}`);
  return page;
}

/** What the background knows of a page. */
export async function stateOf(session: Session, page: Page): Promise<TabState> {
  const tabId = await tabOf(session, page);
  return session.inExtension(
    (id) => browser.runtime.sendMessage({ type: 'get-state', tabId: id }),
    tabId,
  ) as Promise<TabState>;
}

/** Waits until the page is checked and the answer is the wanted one. */
export function checked(
  session: Session,
  page: Page,
  good: (state: TabState) => boolean = () => true,
): Promise<TabState> {
  return until(
    `the check of ${page.url()}`,
    () => stateOf(session, page),
    (state) => state.status === 'checked' && good(state),
  );
}

/** Waits for what the toolbar shows on a page. */
export async function badge(
  session: Session,
  page: Page,
  good: (badge: Badge) => boolean,
): Promise<Badge> {
  const tabId = await tabOf(session, page);
  return until(`the badge of ${page.url()}`, () => badgeOf(session, tabId), good);
}

/** The findings of the page now open. */
export function findingsOf(state: TabState): Finding[] {
  return state.report?.pages.at(-1)?.findings ?? [];
}

/** Ids of the rules that found a possible problem, on the page or in the purchase as a whole. */
export function problemsOf(state: TabState): string[] {
  const all = [...findingsOf(state), ...(state.report?.journey ?? [])];
  const problems = all.filter(({ outcome }) => outcome === 'violation');
  return [...new Set(problems.map(({ rule }) => rule))].sort();
}

/** Waits until the popup shows a text. */
export function popupShows(popup: ActionPopup, text: RegExp): Promise<string> {
  return until(`${text} in the popup`, popup.text, (shown) => text.test(shown));
}

/** Presses the button of the popup that has these words. */
export async function press(popup: ActionPopup, words: string): Promise<void> {
  await until(`the button “${words}” of the popup`, () =>
    popup.run((view, wanted) => {
      const buttons = [...view.document.querySelectorAll('button')];
      const button = buttons.find(({ textContent }) => textContent?.trim() === wanted);
      button?.click();
      return button !== undefined;
    }, words),
  );
}
