/** Labelled pages in a real browser, with its layout and scripts: the same expectations hold. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../src/browser/messages.ts';
import { DEFAULTS } from '../../src/browser/settings.ts';
import knownMisses from '../known-misses.json' with { type: 'json' };
import { disagreements, kindDisagreement } from '../pages/disagreements.ts';
import { type LabelledPage, labelledPages } from '../pages/read-pages.ts';
import { openChromium } from './session/chromium.ts';
import { findingsOf, visit } from './session/reading.ts';
import { type Session, tabOf } from './session/session.ts';
import { silence } from './suites/network.ts';

/** What only a browser shows as it is: drawn boxes, shadow trees, frames; and every language. */
const PAGES =
  /^(fr-(react-drawn|shadow-dom|hidden-template|sticky-bar|confirmation|woo-all-right|select-insurance)|en-(payment-frame|aria-checkbox|ticket-sneaked)|de-(ticked-shipping|shopware-all)|es-(seguro|woo)|it-(garanzia|woo)|nl-(aria-radios|woo-all)|pl-|da-|el-|hu-)/;

const pages = labelledPages()
  .filter(({ name, pages }) => pages.length === 1 && PAGES.test(name))
  .map(({ pages: [page] }) => page as LabelledPage);

/** Where the sample server shows a page: a shop of its own, at the path of its label. */
function addressOf({ name, expectation }: LabelledPage): string {
  const { pathname } = new URL(expectation.url);
  return `${name.replace(/\.html$/, '')}.test${pathname}`;
}

let session: Session;
beforeAll(async () => {
  const others = new Map(pages.map((page) => [addressOf(page), page.html]));
  session = await openChromium({ build: 'e2e', others });
});
afterAll(async () => {
  if (session?.browser.connected) await session.close();
});

async function checkHere(page: LabelledPage): Promise<TabState> {
  const { country = null } = page.expectation;
  const settings = { ...DEFAULTS, country };
  await session.inExtension((chosen) => browser.storage.local.set({ settings: chosen }), settings);
  const tab = await visit(session, addressOf(page) + new URL(page.expectation.url).search);
  const tabId = await tabOf(session, tab);
  const ask = () =>
    session.inExtension(
      (id) => browser.runtime.sendMessage({ type: 'check', tabId: id }),
      tabId,
    ) as Promise<TabState>;
  const first = await ask();
  // Asked twice, a page that is no step of a purchase is checked too.
  const state = first.status === 'not-a-checkout' ? await ask() : first;
  await tab.close();
  return state;
}

describe('labelled pages in Chromium', () => {
  it.each(pages.map((page) => [page.name, page] as const))('%s', async (name, page) => {
    const state = await checkHere(page);
    expect(state).toMatchObject({ status: 'checked' });
    const kind = state.report?.pages.at(-1)?.page.kind ?? 'unknown';
    const found = [
      ...kindDisagreement(name, page.expectation, kind),
      ...disagreements(name, page.expectation, findingsOf(state)),
    ];
    const known = knownMisses.filter((miss) => miss.page === name).map(({ rule }) => rule);
    expect(found.filter(({ rule }) => !known.includes(rule))).toEqual([]);
  });
});

describe('the network', () => silence(() => session));
