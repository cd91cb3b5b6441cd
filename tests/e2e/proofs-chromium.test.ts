/** Proofs in Chromium, with the extension as users install it. */
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
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
  room = await (await session.openOwnPage('options.html')).createCDPSession();
  await give(ROOM);
});
afterAll(async () => {
  if (session?.browser.connected) await session.close();
});

/** Bytes for the extension's storage: many proofs, but less than one write may bring. */
const ROOM = 60e6;
let room: CDPSession;
const give = (quotaSize: number) =>
  room.send('Storage.overrideQuotaForOrigin', {
    origin: session.address('').slice(0, -1),
    quotaSize,
  });

/** The browser gives this extension no more room than is taken already. */
async function fill(page: Page): Promise<() => Promise<void>> {
  await give(1);
  // For half a minute Chromium trusts what it last knew of the room, unless a write needs more.
  expect(await page.evaluate(tooLarge, ROOM)).toBe('QuotaExceededError');
  return async () => {
    await give(ROOM);
  };
}

/** Writes that many bytes, which nothing makes smaller, to a database of its own. @returns name of the error */
async function tooLarge(bytes: number): Promise<string | undefined> {
  const asked = indexedDB.open('too-large');
  asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore('one'));
  await new Promise((done) => asked.addEventListener('success', done));
  const write = asked.result.transaction('one', 'readwrite');
  const ended = new Promise((done) => {
    for (const how of ['abort', 'complete']) write.addEventListener(how, done);
  });
  const content = new Uint8Array(bytes);
  for (let at = 0; at < bytes; at += 60_000) {
    crypto.getRandomValues(content.subarray(at, at + 60_000));
  }
  write.objectStore('one').put(content, 1);
  await ended;
  asked.result.close();
  return write.error?.name;
}

describe('a proof', () => proofs(current));
describe('a proof interrupted', () => proofsInterrupted(current));
describe('a seal interrupted', () => sealInterrupted(current));
describe('a proof in a full storage', () => proofsInFullStorage(current, fill));
describe('the pages of proofs have no violation', () => proofPages(current));
describe('the network', () => network(current));
