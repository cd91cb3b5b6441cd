/** Hostile pages in Chromium, with the built extension and site access. */
import { afterAll, beforeAll, describe } from 'vitest';
import { openChromium } from './session/chromium.ts';
import type { Session } from './session/session.ts';
import { hostile, hostilePages } from './suites/hostile.ts';

let session: Session;
beforeAll(async () => {
  session = await openChromium({ build: 'e2e', others: hostilePages });
});
afterAll(() => session?.close());

describe('hostile pages in Chromium', () => hostile(() => session));
