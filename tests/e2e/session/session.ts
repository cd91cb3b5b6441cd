/** One browser with the built extension and the sample shop: what every suite may use. */
import type { Browser, Page } from 'puppeteer-core';
import type { Shop } from '../../shop/server.ts';
import { until } from './until.ts';

export type BrowserName = 'chromium' | 'firefox';
/** `e2e`: with site access from the start · `production`: what users install, by click only. */
export type Build = 'e2e' | 'production';

export type Badge = { text: string; title: string };

/** The popup that opens under the toolbar button. */
export type ActionPopup = {
  /** Runs in the popup's window; the function may use nothing from outside its own body. */
  run<Argument, Answer>(
    act: (view: Window, argument: Argument) => Answer,
    argument: Argument,
  ): Promise<Answer>;
  text(): Promise<string>;
  /** A picture of it as PNG. */
  picture(): Promise<Uint8Array>;
  close(): Promise<void>;
};

export type Session = {
  name: BrowserName;
  browser: Browser;
  shop: Shop;
  /** Address of a page of the extension. */
  address(path: string): string;
  /** Opens a page of the extension in a tab. */
  openOwnPage(path: string): Promise<Page>;
  /** Runs in a page of the extension, with `browser.*`. */
  inExtension<Argument, Answer>(
    act: (argument: Argument) => Answer,
    argument: Argument,
  ): Promise<Awaited<Answer>>;
  /** Presses the toolbar button on this page: the real popup, with the access that it gives. */
  pressAction(page: Page): Promise<ActionPopup>;
  /** Stops the background, as browsers do when it is idle. */
  stopBackground(): Promise<void>;
  /** Takes the site access back, as users can at any time. */
  revokeAccess(): Promise<void>;
  /** Shows a page as on a machine with light or dark colours. */
  setColours(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  /** Closes the browser. @returns the http(s) requests made by the extension, and by other pages. */
  close(): Promise<Requests>;
};
export type Requests = { byExtension: string[]; byPages: string[] };

/** Names of shops that a suite may use: one suite, one shop, so that no journey meets another. */
export const SHOPS = [
  'automatic',
  'cart',
  'click',
  'journey',
  'slow',
  'onepage',
  'ticked',
  'frame',
  'stopped',
  'revoked',
  'untouched',
  'back',
  'first',
  'second',
  'highlight',
  'good',
  'legal',
  'halted',
  'restart',
  'proof',
  'stoppedproof',
  'leftproof',
  'fullproof',
  'stampedproof',
  'demo',
  'hurry',
  'damaged',
  'bench',
].map((name) => `${name}.test`);

/** Waits until pages that are opened now are seen by the sentinel from their start. */
export async function sentinelRegistered(desk: Page): Promise<void> {
  await until(
    'the sentinel to be registered',
    () => desk.evaluate(async () => (await browser.scripting.getRegisteredContentScripts()).length),
    (many) => many >= 2,
  );
}

/** The tab of a page; it is brought to the front. */
export async function tabOf(session: Session, page: Page): Promise<number> {
  await page.bringToFront();
  const id = await session.inExtension(async (origin) => {
    const tabs = await browser.tabs.query({ active: true });
    const ours = tabs.filter(({ url }) => url === undefined || url.startsWith(origin));
    return ours[0]?.id ?? -1;
  }, new URL(page.url()).origin);
  if (id < 0) throw new Error(`no tab shows ${page.url()}`);
  return id;
}

/** What the toolbar shows for a tab. */
export function badgeOf(session: Session, tabId: number): Promise<Badge> {
  return session.inExtension(
    async (id) => ({
      text: await browser.action.getBadgeText({ tabId: id }),
      title: await browser.action.getTitle({ tabId: id }),
    }),
    tabId,
  );
}
