/** Proofs in Chromium, with the extension as users install it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { openChromium } from './session/chromium.ts';
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
  session = await openChromium({ build: 'production' });
});
afterAll(async () => {
  if (session?.browser.connected) await session.close();
});

/** The browser gives this extension no more room than is taken already. */
async function fill(page: Page): Promise<() => Promise<void>> {
  const browser = await page.createCDPSession();
  const origin = await page.evaluate(() => location.origin);
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  // For half a minute Chromium trusts what it last knew of the room.
  await new Promise((done) => setTimeout(done, 31_000));
  return async () => {
    await browser.send('Storage.overrideQuotaForOrigin', { origin });
    await browser.detach();
  };
}

describe('a proof', () => proofs(current));
describe('a proof interrupted', () => proofsInterrupted(current));
describe('a seal interrupted', () => sealInterrupted(current));
describe('a proof in a full storage', () => proofsInFullStorage(current, fill));
describe('the pages of proofs have no violation', () => proofPages(current));
describe('the network', () => network(current));
