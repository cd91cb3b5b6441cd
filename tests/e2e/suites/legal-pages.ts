/** The shop's legal pages are read after the button, and only then; nothing of the user goes along. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { TabState } from '../../../src/browser/messages.ts';
import { checked, findingsOf, popupShows, press, stateOf, visit } from '../session/reading.ts';
import type { Session } from '../session/session.ts';
import { until } from '../session/until.ts';

const BUTTON = 'Read the shop’s legal pages';
const paths = (host: string, query: string) => [
  `${host} /cgv${query}`,
  `${host} /mentions-legales${query}`,
  `${host} /retractation${query}`,
  `${host} /retours`,
  `${host} /infos-livraison`,
  `${host} /confidentialite${query}`,
  `${host} /cgu`,
];
const WHOLE = paths('legal.test', '?help=1');
/** The background is stopped while the slow page is awaited, which is then asked for again. */
const HALTED = paths('halted.test', '?good=1&help=1').toSpliced(
  5,
  0,
  'halted.test /infos-livraison',
);
export const LEGAL_REQUESTS = [...WHOLE, ...HALTED];
export const REQUESTS_BY_CLICK = paths('legal.test', '?help=1').slice(0, 5);

/** What the shop was asked for since then, its own files and pages of the visit put aside. */
const since = (session: Session, start: number) =>
  session.shop.asked
    .slice(start)
    .filter(({ request }) => !/ \/(site\/|paiement|card|favicon)/.test(request));

async function atCheckout(session: Session, at: string): Promise<Page> {
  const page = await visit(session, at);
  await page.waitForSelector('[data-do=order]');
  await page.evaluate("document.cookie = 'visit=42'");
  return page;
}

const came = (state: TabState) => {
  const page = state.report?.pages.at(-1);
  return {
    read: page?.legalPages?.map(({ kind }) => kind),
    missed: page?.notReached.flatMap(({ what, why, name }) =>
      what === 'legal-page' ? [`${name}: ${why}`] : [],
    ),
  };
};
const ALL_CAME = {
  read: ['terms', 'legal-notice', 'withdrawal', 'privacy'],
  // The last one has moved to another site, which was not asked for it.
  missed: ['Retours: not-reached', 'Livraison: late', 'Conditions d’utilisation: not-reached'],
};

export function legalPages(session: () => Session): void {
  it('are read after the button, one at a time, without cookies, and count in the check', async () => {
    const page = await atCheckout(session(), 'legal.test/paiement?help=1');
    const before = await checked(session(), page, (one) => findingsOf(one).length > 0);
    expect(before.report?.legalLinks?.map(({ kind }) => kind)).toHaveLength(7);
    const popup = await session().pressAction(page);
    await popupShows(popup, new RegExp(BUTTON));
    const start = session().shop.asked.length;
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(since(session(), start)).toEqual([]);
    await press(popup, BUTTON);
    await popupShows(popup, /Legal page 5 of 7: Livraison/);
    // The popup may close: the reading goes on.
    await popup.close();
    const state = await checked(session(), page, (one) => came(one).read !== undefined);
    expect(came(state)).toEqual(ALL_CAME);
    const asked = since(session(), start);
    expect(asked.map(({ request }) => request)).toEqual(WHOLE);
    expect(asked.filter(({ cookie, referer }) => cookie || referer)).toEqual([]);
    const legal = state.report?.pages.filter((one) => one.legal);
    expect(legal?.map((one) => [one.page.kind, new URL(one.url).pathname])).toEqual([
      ['legal', '/cgv'],
      ['legal', '/mentions-legales'],
      ['legal', '/retractation'],
      ['legal', '/confidentialite'],
    ]);
    const again = await session().pressAction(page);
    await popupShows(again, /4 legal pages were read and counted/);
    await popupShows(again, /3 could not be read/);
    await again.close();
    await page.close();
  });

  it('are all read though the background is stopped meanwhile', async () => {
    const page = await atCheckout(session(), 'halted.test/paiement?good=1&help=1');
    await checked(session(), page);
    const start = session().shop.asked.length;
    const popup = await session().pressAction(page);
    await press(popup, BUTTON);
    await popupShows(popup, /Legal page 5 of 7/);
    await popup.close();
    await until('the slow page to be asked for', async () =>
      since(session(), start).some(({ request }) => request.endsWith('/infos-livraison')),
    );
    await session().stopBackground();
    // Whatever starts it again lets it go on, here a look at the popup.
    const again = await session().pressAction(page);
    await popupShows(again, /Legal page 5 of 7/);
    await again.close();
    const state = await until(
      'the legal pages',
      () => stateOf(session(), page),
      (one) => came(one).read !== undefined,
      30_000,
    );
    expect(came(state)).toEqual(ALL_CAME);
    expect(since(session(), start).map(({ request }) => request)).toEqual(HALTED);
    // The shop that does everything right is found so, its terms included.
    expect(findingsOf(state).filter(({ outcome }) => outcome === 'violation')).toEqual([]);
    await page.close();
  });
}

export function legalPagesByClick(session: () => Session): void {
  it('are read with the access of one click, until the user cancels', async () => {
    const page = await atCheckout(session(), 'legal.test/paiement?help=1');
    const popup = await session().pressAction(page);
    const start = session().shop.asked.length;
    await press(popup, BUTTON);
    await popupShows(popup, /Legal page 5 of 7/);
    await until('the slow page to be asked for', async () =>
      since(session(), start).some(({ request }) => request.endsWith('/infos-livraison')),
    );
    await press(popup, 'Cancel the reading');
    await popupShows(popup, /3 legal pages were read and counted/);
    await popup.close();
    expect(came(await stateOf(session(), page))).toEqual({
      read: ['terms', 'legal-notice', 'withdrawal'],
      missed: [
        'Retours: not-reached',
        'Livraison: cancelled',
        'Données personnelles: cancelled',
        'Conditions d’utilisation: cancelled',
      ],
    });
    const asked = since(session(), start);
    expect(asked.map(({ request }) => request)).toEqual(REQUESTS_BY_CLICK);
    expect(asked.filter(({ cookie, referer }) => cookie || referer)).toEqual([]);
    expect(
      await session().inExtension(async () => (await browser.permissions.getAll()).origins, null),
    ).toEqual([]);
    await page.close();
  });
}
