/** What the tests do with proofs: keep one by the popup, seal it, take it out as a file. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ProofState } from '../../../src/browser/evidence/proof-state.ts';
import { PERSON } from '../../evidence/identity.ts';
import { popupShows, press, visit } from './reading.ts';
import { type Session, tabOf } from './session.ts';
import { until } from './until.ts';

/**
 * The delivery page of a shop with a person's data typed in.
 * @param shop its host; after a `?` how it behaves: with `ways=1` it asks for a phone number too
 */
export async function withTyped(session: Session, shop: string): Promise<Page> {
  const [host, query = ''] = shop.split('?');
  const page = await visit(session, `${host}/livraison?${query}`);
  const { name, email, phone, street, postalCode: postal, city } = PERSON;
  const typed = { name, email, ...(query.includes('ways=1') && { phone }), street, postal, city };
  for (const [field, value] of Object.entries(typed)) {
    await page.type(`input[name=${field}]`, value);
  }
  return page;
}

/** On the payment page of a shop with more ways to pay: its card and the account to debit. */
export async function typePayment(page: Page): Promise<void> {
  const { card, iban } = PERSON;
  await page.type('input[name=card]', card);
  await page.type('input[name=iban]', iban);
}

/** On to the page with the order button; what was typed is repeated there. */
export async function toPayment(page: Page): Promise<void> {
  await page.bringToFront();
  await page.click('[data-do=pay]');
  await page.waitForSelector('[data-do=order]');
}

/** Presses the toolbar button and then "Keep proof"; the popup is closed at once. */
export async function keepProof(session: Session, page: Page): Promise<number> {
  const popup = await session.pressAction(page);
  await popupShows(popup, /Keep proof/);
  await press(popup, 'Keep proof');
  await popupShows(popup, /Reading the page|Taking pictures|Kept on this device/);
  await popup.close();
  return tabOf(session, page);
}

/** How far the proof is, as whoever asks the background hears it. */
export function proofState(session: Session, tabId: number): Promise<ProofState> {
  return session.inExtension(
    (id) => browser.runtime.sendMessage({ type: 'get-proof', tabId: id }),
    tabId,
  ) as Promise<ProofState>;
}

/** Waits until the proof is kept; fails when it could not be. */
export function kept(session: Session, tabId: number): Promise<ProofState> {
  return until(
    'the proof',
    async () => {
      const state = await proofState(session, tabId);
      if (state.stage === 'failed') throw new Error(`the proof failed: ${state.error}`);
      return state;
    },
    ({ stage }) => stage === 'ready',
    30_000,
  );
}

/** The page of proofs, at a draft with all its pictures drawn. */
export async function openDraft(session: Session, { draftId, total, missing }: ProofState) {
  const page = await session.openOwnPage(`evidence.html#draft/${draftId}`);
  await page.waitForFunction(
    (many) => document.querySelectorAll('.picture-frame img').length === many,
    {},
    total - missing,
  );
  return page;
}

export async function pressSeal(page: Page): Promise<void> {
  await page.$eval('.seal button.main', (button) => (button as HTMLElement).click());
}

/** Seals the open draft and waits for its dossier. */
export async function seal(page: Page): Promise<void> {
  await pressSeal(page);
  await page.waitForFunction(() => location.hash.startsWith('#dossier/'));
  await page.waitForSelector('.sheet-head button.main');
}

/** Presses "Save as a file" and catches what goes to the downloads. @returns its path */
export async function exported(page: Page): Promise<string> {
  const base64 = await page.evaluate(async () => {
    const made: Blob[] = [];
    const real = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      made.push(blob);
      return real(blob);
    };
    document.querySelector<HTMLElement>('.sheet-head button.main')?.click();
    for (let tries = 0; tries < 100 && made.length === 0; tries++) {
      await new Promise((done) => setTimeout(done, 50));
    }
    URL.createObjectURL = real;
    const bytes = new Uint8Array((await made[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  });
  const file = join(mkdtempSync(join(tmpdir(), 'proof-')), 'dossier.zip');
  writeFileSync(file, Buffer.from(base64, 'base64'));
  return file;
}
