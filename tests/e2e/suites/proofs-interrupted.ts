/** Proofs when something goes away in the middle: the background, the page, the room. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import words from '../../../assets/texts/evidence.en.json' with { type: 'json' };
import {
  keepProof,
  kept,
  openDraft,
  pressSeal,
  proofState,
  seal,
  toPayment,
  withTyped,
} from '../session/proofs.ts';
import type { Session } from '../session/session.ts';
import { until } from '../session/until.ts';

export function proofsInterrupted(session: () => Session): void {
  it('goes on after its background was stopped between two pictures', async () => {
    const shop = await withTyped(session(), 'stoppedproof.test');
    await toPayment(shop);
    const tabId = await keepProof(session(), shop);
    await firstPicture(session(), tabId);
    await session().stopBackground();
    await shop.bringToFront();
    const state = await kept(session(), tabId);
    expect(state.total).toBeGreaterThan(2);
    expect(state).toMatchObject({ done: state.total, missing: 0 });
    const page = await openDraft(session(), state);
    await seal(page);
    await page.close();
    await shop.close();
  });

  it('says what is missing when the page was left between two pictures', async () => {
    const shop = await withTyped(session(), 'leftproof.test');
    await toPayment(shop);
    const tabId = await keepProof(session(), shop);
    await firstPicture(session(), tabId);
    await shop.goto('http://leftproof.test/panier');
    const state = await kept(session(), tabId);
    expect(state.missing).toBeGreaterThan(0);
    const page = await openDraft(session(), state);
    const said = await page.$eval('main', (main) => (main as HTMLElement).innerText);
    expect(said).toContain(words['missing.page-left']);
    await seal(page);
    await page.close();
    await shop.close();
  });
}

/** The page that seals is closed at whatever moment: there is the draft, or the whole dossier. */
export function sealInterrupted(session: () => Session): void {
  it('keeps the draft until the dossier is stored whole', async () => {
    const shop = await withTyped(session(), 'stoppedproof.test');
    await toPayment(shop);
    const state = await kept(session(), await keepProof(session(), shop));
    const id = state.draftId ?? '';
    let sealed = false;
    for (const wait of [0, 15, 60, 150, 400, 1200, 5000]) {
      const page = await openDraft(session(), state);
      await page.evaluate(() => {
        const button = document.querySelector<HTMLElement>('.seal button.main');
        setTimeout(() => button?.click(), 5);
      });
      await new Promise((done) => setTimeout(done, wait));
      await page.close();
      const found = await storedUnder(session(), id);
      expect(found.draft !== found.dossier, `after ${wait} ms`).toBe(true);
      expect(found.dossier).toBe(found.file);
      sealed = found.dossier;
      if (sealed) break;
    }
    expect(sealed).toBe(true);
    await shop.close();
  }, 90_000);
}

/** What stands in the stores under one id. */
function storedUnder(session: Session, id: string) {
  return session.inExtension(async (key) => {
    const asked = indexedDB.open('evidence');
    await new Promise((done) => asked.addEventListener('success', done));
    const read = asked.result.transaction(['drafts', 'dossiers', 'files']);
    const has = async (store: string) => {
      const counted = read.objectStore(store).count(key);
      await new Promise((done) => counted.addEventListener('success', done));
      return counted.result === 1;
    };
    const [draft, dossier, file] = await Promise.all(['drafts', 'dossiers', 'files'].map(has));
    asked.result.close();
    return { draft: draft === true, dossier: dossier === true, file: file === true };
  }, id);
}

/** @param fill takes the room of the extension's storage away; the answer gives it back. */
export function proofsInFullStorage(
  session: () => Session,
  fill: (page: Page) => Promise<() => Promise<void>>,
): void {
  it('loses nothing when there is no room for the seal, and seals when there is room', async () => {
    const shop = await withTyped(session(), 'fullproof.test');
    await toPayment(shop);
    const page = await openDraft(
      session(),
      await kept(session(), await keepProof(session(), shop)),
    );
    const free = await fill(page);
    await pressSeal(page);
    const said = await until(
      'the message',
      () => page.$eval('.seal [role=alert]', (alert) => alert.textContent ?? ''),
      (text) => text !== '',
    );
    expect(said).toBe(words['trouble.full']);
    expect(await page.evaluate(() => location.hash)).toMatch(/^#draft/);
    expect(await page.$$eval('.picture-frame img', (all) => all.length)).toBeGreaterThan(1);
    await free();
    await seal(page);
    await page.close();
    await shop.close();
  }, 150_000);
}

function firstPicture(session: Session, tabId: number) {
  return until(
    'the first picture',
    () => proofState(session, tabId),
    ({ stage, done }) => stage === 'pictures' && done >= 1,
  );
}
