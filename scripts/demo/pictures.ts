/** `npm run demo -- --pictures DIR`: the pictures of the README, from the extension as it is now. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import english from '../../assets/texts/ui.en.json' with { type: 'json' };
import { DEFAULTS } from '../../src/browser/settings.ts';
import { keepProof, kept, openDraft, withTyped } from '../../tests/e2e/session/proofs.ts';
import { checked, popupShows, press, problemsOf, visit } from '../../tests/e2e/session/reading.ts';
import { type Session, tabOf } from '../../tests/e2e/session/session.ts';
import type { Wanted } from './arguments.ts';

type Language = Wanted['language'];

/** Bytes of a picture at most: a README is read on small lines too. */
const AT_MOST = 150_000;
/** CSS pixels of a page of the extension, and of the popup. */
const SHEET = { width: 860, height: 900 };
const POPUP = { width: 380, height: 760 };

/** Takes all pictures. @returns the files written. @throws when one is larger than AT_MOST bytes. */
export async function takePictures(session: Session, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  const keep = (name: string, picture: Uint8Array) => {
    const file = join(folder, `${name}.png`);
    if (picture.length > AT_MOST) throw new Error(`${file}: ${picture.length} bytes`);
    writeFileSync(file, picture);
    files.push(file);
  };
  for (const language of ['fr', 'en'] as const) {
    await speak(session, language);
    const shop = await paymentPage(session, language);
    keep(`popup-${language}`, await popupPicture(session, shop));
    if (language === 'en') keep('on-the-page', await markedPicture(session, shop));
    await shop.close();
  }
  keep('welcome', await sheetPicture(session, 'welcome.html'));
  keep('order', await orderPicture(session));
  keep('proof', await proofPicture(session));
  return files;
}

async function speak(session: Session, language: Language): Promise<void> {
  const settings = { ...DEFAULTS, language };
  await session.inExtension((chosen) => browser.storage.local.set({ settings: chosen }), settings);
}

/** The one-page checkout of the sample shop, with all that the check finds there. */
async function paymentPage(session: Session, language: Language): Promise<Page> {
  const page = await visit(session, `demo.test/commande?onepage=1&lang=${language}`);
  await checked(session, page, (one) => problemsOf(one).includes('payment-obligation-button'));
  return page;
}

/** The popup as a page of its size: all of it, where the real one scrolls. */
async function popupPicture(session: Session, shop: Page): Promise<Uint8Array> {
  const page = await session.openOwnPage(`popup.html?tab=${await tabOf(session, shop)}`);
  await page.setViewport({ ...POPUP, deviceScaleFactor: 1.5 });
  await page.waitForSelector('[data-rule]');
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

async function markedPicture(session: Session, shop: Page): Promise<Uint8Array> {
  await shop.setViewport({ width: 1180, height: 760 });
  // The outlines follow a page that glides a frame late: let it jump.
  await shop.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const popup = await session.pressAction(shop);
  await press(popup, english['action.show']);
  await popupShows(popup, new RegExp(english['action.next']));
  await shop.waitForSelector('caisse-claire-marks');
  const picture = await shop.screenshot();
  await popup.close();
  return picture;
}

async function sheetPicture(session: Session, path: string): Promise<Uint8Array> {
  const page = await session.openOwnPage(path);
  await page.setViewport(SHEET);
  await page.waitForSelector('main h1');
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** One order, as the form fills it from the confirmation page, with its days counted. */
async function orderPicture(session: Session): Promise<Uint8Array> {
  const shop = await visit(session, 'demo.test/confirmation?lang=en');
  const { tabId } = await checked(session, shop, ({ url }) => url.endsWith('/confirmation'));
  const page = await session.openOwnPage(`orders.html?new&tab=${tabId}`);
  await page.setViewport(SHEET);
  await page.waitForSelector('form [type=submit]');
  await page.$eval('form [type=submit]', (button) => (button as HTMLElement).click());
  await page.waitForFunction(() => location.hash.startsWith('#order/'));
  // Read anew: without the word that the order was saved.
  await page.reload();
  await page.waitForSelector('main h1');
  const picture = await page.screenshot();
  await page.close();
  await shop.close();
  return picture;
}

/** A proof before its seal: what was masked, counted, and the masked picture of the page. */
async function proofPicture(session: Session): Promise<Uint8Array> {
  const shop = await withTyped(session, 'demo.test?lang=en');
  const state = await kept(session, await keepProof(session, shop));
  const page = await openDraft(session, state);
  await page.setViewport({ ...SHEET, height: 1100 });
  const picture = await page.screenshot();
  await page.close();
  await shop.close();
  return picture;
}
