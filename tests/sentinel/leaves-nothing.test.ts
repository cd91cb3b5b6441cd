/** Where nobody shops the sentinel leaves nothing but the ear for a new address; in both browsers. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowsers } from '../../scripts/browsers.ts';
import { generatedArticle, generatedCheckout } from '../bench/generated-checkout.ts';
import { bundle } from '../facts/chromium.ts';
import type { Left } from './counted.ts';

const text = '<p>We walked on under the larches, and then the snow came.</p>'.repeat(60);
const html = (body: string) => `<!doctype html><title>.</title>${body}`;
const PAGES: Record<string, string> = {
  'an-article': generatedArticle(1000, true),
  'only-text': generatedArticle(1000, false),
  'some-sums': html(`${text}<p>From 5 € to 10 €, or 20 €.</p>`),
  'a-login': html(
    `${text}<form action="/login"><input name="u"><input type="password"><button>Log in</button></form>`,
  ),
  'a-survey': html(`${text}<input type="checkbox"><input type="radio"><button>Vote</button>`),
  'a-map': html(`${text}<iframe src="about:blank"></iframe>`),
};

let server: Server;
let code: string;
let address: string;
beforeAll(async () => {
  code = await bundle('../sentinel/counted.ts');
  server = createServer(({ url = '' }, response) => {
    const page = url === '/une-page' ? generatedCheckout(1000) : PAGES[url.slice(1)];
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server?.close());

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await puppeteer.launch({
      browser: name === 'firefox' ? 'firefox' : 'chrome',
      executablePath: ensureBrowsers([name])[name],
      args: name === 'firefox' ? [] : ['--no-sandbox', '--disable-gpu', '--no-first-run'],
    });
    page = await browser.newPage();
    await page.evaluateOnNewDocument(code);
  }, 60_000);
  afterAll(() => browser?.close());

  const left = () => page.evaluate(() => (globalThis as unknown as { left(): Left }).left());

  it.each(Object.keys(PAGES))('%s: no observer, no timer, no message', async (path) => {
    await page.goto(`${address}/${path}`);
    const { listeners, ...rest } = await left();
    expect(rest).toEqual({ observers: 0, waiting: 0, ever: 0, sent: [] });
    // For a router that goes to the shop, and for the way back: no ear for what the user does.
    const routes = await page.evaluate(() => 'navigation' in window);
    expect(listeners).toEqual(
      routes
        ? ['Navigation currententrychange', 'Window pageshow']
        : ['Window click', 'Window hashchange', 'Window pageshow', 'Window popstate'],
    );
  });

  it('the count does count: a shop is waited for, and told of', async () => {
    await page.goto(`${address}/une-page`);
    await page.waitForFunction(() => {
      const { sent } = (globalThis as unknown as { left(): Left }).left();
      return sent.includes('shop-page');
    });
    const { observers, waiting, ever, sent, listeners } = await left();
    // Until it was quiet: one observer, two timers, an idle moment.
    expect(ever).toBeGreaterThanOrEqual(4);
    expect({ observers, waiting, sent }).toEqual({ observers: 0, waiting: 0, sent: ['shop-page'] });
    expect(listeners).toContain('HTMLDocument pointerdown');
  });
});
