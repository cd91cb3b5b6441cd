/** What a user waits for and what a tab keeps, with the built extension in a real browser. */
import type { Page } from 'puppeteer-core';
import { badgeOf, type Session, tabOf } from '../e2e/session/session.ts';
import { until } from '../e2e/session/until.ts';
import { median } from './median.ts';

export type Felt = {
  /** From the press on the toolbar's button to the first finding in the popup, in milliseconds. */
  popup: number;
  /** From waking the stopped background to its first answer, in milliseconds. */
  background: number;
  /** Bytes stored for one tab. */
  stored: number;
};

const RUNS = 5;

export async function measureExtension(session: Session): Promise<Felt> {
  const page = await session.browser.newPage();
  await page.goto('http://onepage.test/commande?onepage=1');
  const popup: number[] = [];
  for (let n = 0; n < RUNS; n++) popup.push(await pressed(session, page));
  const stored = await session.inExtension(
    async () => JSON.stringify(await browser.storage.session.get()).length,
    null,
  );
  const background: number[] = [];
  for (let n = 0; n < RUNS; n++) background.push(await woken(session));
  await page.close();
  return { popup: median(popup), background: median(background), stored };
}

/** The page is loaded anew each time, and pressed for when it was checked, as its badge says. */
async function pressed(session: Session, page: Page): Promise<number> {
  await page.reload();
  const tab = await tabOf(session, page);
  await until(
    'the badge',
    () => badgeOf(session, tab),
    ({ text }) => /^\d+$/.test(text),
  );
  const begun = performance.now();
  const popup = await session.pressAction(page);
  const end = begun + 10_000;
  const findings = () =>
    popup.run((view) => view.document.querySelectorAll('[data-rule]').length, null);
  while ((await findings()) === 0) {
    if (performance.now() > end) throw new Error('no finding in the popup after 10 s');
  }
  const took = performance.now() - begun;
  await popup.close();
  return took;
}

async function woken(session: Session): Promise<number> {
  await session.stopBackground();
  return session.inExtension(async () => {
    const begun = performance.now();
    await browser.runtime.sendMessage({ type: 'get-packs' });
    return performance.now() - begun;
  }, null);
}
