/** Proofs in Firefox, with the extension as users install it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { openFirefox } from './session/firefox.ts';
import type { Session } from './session/session.ts';
import { network } from './suites/network.ts';
import { proofPages } from './suites/proof-pages.ts';
import { proofs } from './suites/proofs.ts';
import {
  proofsInFullStorage,
  proofsInterrupted,
  sealInterrupted,
} from './suites/proofs-interrupted.ts';

let session: Session;
const current = () => session;
beforeAll(async () => {
  session = await openFirefox({ build: 'production' });
});
afterAll(async () => {
  if (session?.browser.connected) await session.close();
});

/** Firefox offers no way to take the room away: its storage refuses as if there were none. */
async function fill(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    const full = () => {
      throw new DOMException('no space', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = full;
    Object.assign(globalThis, {
      giveRoomBack() {
        IDBObjectStore.prototype.put = put;
      },
    });
  });
  return () =>
    page.evaluate(() => (globalThis as unknown as { giveRoomBack(): void }).giveRoomBack());
}

describe('a proof', () => proofs(current));
describe('a proof interrupted', () => proofsInterrupted(current));
describe('a seal interrupted', () => sealInterrupted(current));
describe('a proof in a full storage', () => proofsInFullStorage(current, fill));
describe('the pages of proofs have no violation', () => proofPages(current));
describe('the network', () => network(current));
