/** Hostile pages, and many of them, in Firefox, with the built extension and site access. */
import { afterAll, beforeAll, describe } from 'vitest';
import { soakPages } from '../soak/soak.ts';
import { openFirefox } from './session/firefox.ts';
import type { Session } from './session/session.ts';
import { hostile, hostilePages } from './suites/hostile.ts';
import { silence } from './suites/network.ts';
import { soak, TABS } from './suites/soak.ts';

let session: Session;
beforeAll(async () => {
  const others = new Map([...hostilePages, ...soakPages(TABS)]);
  session = await openFirefox({ build: 'e2e', others });
});
afterAll(async () => {
  if (session?.browser.connected) await session.close();
});

describe('hostile pages in Firefox', () => hostile(() => session));
describe('soak in Firefox', () => soak(() => session));
describe('the network in Firefox', () => silence(() => session));
