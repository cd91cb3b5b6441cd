/** A shopper's way through the sample shop with the extension, and what it says at each page. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import english from '../../assets/texts/ui.en.json' with { type: 'json' };
import french from '../../assets/texts/ui.fr.json' with { type: 'json' };
import { DEFAULTS } from '../../src/browser/settings.ts';
import type { PageReport } from '../../src/check/report.ts';
import { checked, findingsOf, popupShows, press } from '../../tests/e2e/session/reading.ts';
import type { Session } from '../../tests/e2e/session/session.ts';
import { until } from '../../tests/e2e/session/until.ts';
import type { Wanted } from './arguments.ts';
import { deadlineLines, pageLines } from './say.ts';

/** What is pressed on a page to come to the next one, and where that is. */
const STEPS = [
  { press: '[data-do=add]', path: '/panier' },
  { press: 'aside a.primary', path: '/livraison' },
  { press: '[data-do=pay]', path: '/paiement' },
  { press: '[data-do=order]', path: '/confirmation' },
];

export type Walk = {
  session: Session;
  language: Wanted['language'];
  folder: string;
  today: string;
};

async function pressOnPage(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (element) => (element as HTMLElement).click());
}

/** An invented buyer. */
async function fillAddress(page: Page): Promise<void> {
  const buyer = {
    name: 'Léa Exemple',
    email: 'lea@exemple.example',
    street: '3 impasse des Tilleuls-Bleus',
    postal: '44000',
    city: 'Nantes',
  };
  for (const [name, text] of Object.entries(buyer)) await page.type(`[name=${name}]`, text);
}

/** The report of the page at `path`, once the order button is judged where there is one. */
async function reportAt(session: Session, page: Page, path: string): Promise<PageReport> {
  const judged = path !== '/paiement';
  const state = await checked(
    session,
    page,
    (one) =>
      one.url.endsWith(path) &&
      (judged ||
        findingsOf(one).some(
          ({ rule, quote }) => rule === 'payment-obligation-button' && quote !== '',
        )),
  );
  const report = state.report?.pages.at(-1);
  if (!report) throw new Error(`no report for ${path}`);
  return report;
}

/** Walks from the product to the confirmation. @returns the page, left on the confirmation. */
export async function walk({ session, language, folder, today }: Walk): Promise<Page> {
  const say = (lines: string[]) => console.log(lines.join('\n'));
  mkdirSync(folder, { recursive: true });
  const picture = async (name: string, data: Uint8Array) => {
    const file = join(folder, name);
    writeFileSync(file, data);
    pictures.push(file);
  };
  const pictures: string[] = [];
  const page = await session.browser.newPage();
  // The popup speaks the language asked for, whatever the browser's own is.
  await session.inExtension((settings) => browser.storage.local.set({ settings }), {
    ...DEFAULTS,
    language,
  });
  await page.goto('http://demo.test/');
  for (const step of STEPS) {
    if (page.url().endsWith('/livraison')) await fillAddress(page);
    await pressOnPage(page, step.press);
    await page.waitForFunction((path) => location.pathname === path, {}, step.path);
    const report = await reportAt(session, page, step.path);
    say(pageLines(report, language));
    if (step.path === '/panier' || step.path === '/paiement') {
      await showOnPage(session, page, language, async (name, data) =>
        picture(`${step.path.slice(1)}-${name}.png`, data),
      );
    }
  }
  const popup = await session.pressAction(page);
  const deadline = await until('the withdrawal deadline', () =>
    popup.run(
      (view) => view.document.querySelector<HTMLElement>('.deadline')?.innerText ?? '',
      null,
    ),
  );
  await picture('confirmation-popup.png', await popup.picture());
  await popup.close();
  say(deadlineLines(deadline, today, language));
  say([
    '',
    language === 'fr' ? 'Captures d’écran :' : 'Screenshots:',
    ...pictures.map((file) => `  ${file}`),
  ]);
  return page;
}

/** Pictures of the popup, and of the page with its first finding outlined. */
async function showOnPage(
  session: Session,
  page: Page,
  language: Wanted['language'],
  picture: (name: string, data: Uint8Array) => Promise<void>,
): Promise<void> {
  const words = language === 'fr' ? french : english;
  const popup = await session.pressAction(page);
  await until('the findings', () =>
    popup.run((view) => view.document.querySelector('[data-rule]') !== null, null),
  );
  await picture('popup', await popup.picture());
  await press(popup, words['action.show']);
  await popupShows(popup, new RegExp(words['action.next']));
  await page.waitForSelector('caisse-claire-marks');
  await picture('highlighted', await page.screenshot());
  await press(popup, words['action.hide']);
  await popup.close();
}
