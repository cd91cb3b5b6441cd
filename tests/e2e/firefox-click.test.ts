/** Firefox with the extension as users install it: no site access. */
import { afterAll, beforeAll, describe } from 'vitest';
import { openFirefox } from './session/firefox.ts';
import type { Session } from './session/session.ts';
import { byClick } from './suites/by-click.ts';
import { legalPagesByClick, REQUESTS_BY_CLICK } from './suites/legal-pages.ts';
import { network } from './suites/network.ts';

let session: Session;
const current = () => session;
beforeAll(async () => {
  session = await openFirefox({ build: 'production' });
});
afterAll(async () => {
  if (session?.browser.connected) await session.close();
});

describe('checks by click', () => byClick(current));
describe('legal pages by click', () => legalPagesByClick(current));
describe('the network', () => network(current, REQUESTS_BY_CLICK));
