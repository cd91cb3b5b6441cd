/** Hostile pages in Firefox, with the built extension and site access. */
import { afterAll, beforeAll, describe } from 'vitest';
import { openFirefox } from './session/firefox.ts';
import type { Session } from './session/session.ts';
import { hostile, hostilePages } from './suites/hostile.ts';

let session: Session;
beforeAll(async () => {
  session = await openFirefox({ build: 'e2e', others: hostilePages });
});
afterAll(() => session?.close());

describe('hostile pages in Firefox', () => hostile(() => session));
