/** An order saved from the shop's confirmation page is there after the browser was closed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Options, openChromium } from './session/chromium.ts';
import { openFirefox } from './session/firefox.ts';
import { popupShows, press, visit } from './session/reading.ts';
import type { Session } from './session/session.ts';
import { until } from './session/until.ts';

/** Orders on the confirmation page, by the button of the popup and the form that it opens. */
async function saveOrder(session: Session): Promise<void> {
  const page = await visit(session, 'restart.test/confirmation?lang=en');
  const popup = await session.pressAction(page);
  await popupShows(popup, /order confirmation/);
  await press(popup, 'I ordered here');
  const opened = await until(
    'the form of the order',
    () =>
      session.inExtension(async () => (await browser.tabs.query({})).map(({ url }) => url), null),
    (urls) => urls.some((url) => url?.includes('orders.html?new')),
  );
  const path = opened
    .find((url) => url?.includes('orders.html?new'))
    ?.split('/')
    .at(-1);
  const form = await session.openOwnPage(path ?? '');
  await form.waitForSelector('form [type=submit]');
  const filled = await form.$$eval('form input', (inputs) => inputs.map(({ value }) => value));
  expect(filled).toEqual(expect.arrayContaining(['restart.test', 'ORV-20417']));
  await form.$eval('form [type=submit]', (button) => (button as HTMLElement).click());
  await form.waitForFunction(() => location.hash.startsWith('#order/'));
}

const both: [string, (options: Options) => Promise<Session>][] = [
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
];

it.each(both)('%s', async (_name, open) => {
  const requests: string[] = [];
  const profile = mkdtempSync(join(tmpdir(), 'caisse-claire-profile-'));
  try {
    const first = await open({ build: 'production', profile });
    await saveOrder(first).finally(async () => requests.push(...(await first.close()).byExtension));
    const second = await open({ build: 'production', profile });
    try {
      const orders = await second.openOwnPage('orders.html');
      const text = await until(
        'the list of orders',
        () => orders.$eval('body', (body) => body.innerText),
        (shown) => shown.includes('restart.test'),
      );
      expect(text).toContain('ORV-20417');
    } finally {
      requests.push(...(await second.close()).byExtension);
    }
    expect(requests).toEqual([]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
