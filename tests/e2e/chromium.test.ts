/** Chromium with the built extension and site access. */
import { afterAll, beforeAll, describe } from 'vitest';
import { openChromium } from './session/chromium.ts';
import type { Session } from './session/session.ts';
import { automatic } from './suites/automatic.ts';
import { closedStorage } from './suites/closed-storage.ts';
import { damaged } from './suites/damaged.ts';
import { highlight } from './suites/highlight.ts';
import { hurry } from './suites/hurry.ts';
import { interruptions } from './suites/interruptions.ts';
import { languages, PAGES_IN_LANGUAGES } from './suites/languages.ts';
import { LEGAL_REQUESTS, legalPages } from './suites/legal-pages.ts';
import { network } from './suites/network.ts';
import { ordersInFullStorage, ordersInterrupted } from './suites/orders-kept.ts';
import { ownPages } from './suites/own-pages.ts';
import { purchase } from './suites/purchase.ts';
import { untouched } from './suites/untouched.ts';

let session: Session;
const current = () => session;
beforeAll(async () => {
  session = await openChromium({ build: 'e2e', others: PAGES_IN_LANGUAGES });
});
afterAll(async () => {
  if (session?.browser.connected) await session.close();
});

describe('automatic checks', () => automatic(current));
describe('a purchase', () => purchase(current));
describe('a language that comes later', () => languages(current));
describe('a page that hurries', () => hurry(current));
describe('the highlight', () => highlight(current));
describe('the page', () => untouched(current));
describe('own pages have no violation', () => ownPages(current));
describe('orders in a full storage', () => ordersInFullStorage(current));
describe('orders interrupted', () => ordersInterrupted(current));
describe('legal pages', () => legalPages(current));
describe('what is stored', () => closedStorage(current));
describe('storage damaged by hand', () => damaged(current));
describe('interruptions', () => interruptions(current));
describe('the network', () => network(current, LEGAL_REQUESTS, PAGES_IN_LANGUAGES.keys()));
