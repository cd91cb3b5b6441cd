/** Chromium with the extension, driven through its own debugging pipe. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureBrowsers } from '../../../scripts/browsers.ts';
import { type OtherPages, type Stamps, startShop } from '../../shop/server.ts';
import {
  type ActionPopup,
  type Build,
  type Requests,
  type Session,
  sentinelRegistered,
} from './session.ts';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export type Options = {
  build: Build;
  language?: string;
  visible?: boolean;
  today?: string;
  /** Folder of a profile that is kept; absent: a new one that is thrown away. */
  profile?: string;
  /** Pages that the shop serves beside its own. */
  others?: OtherPages;
  /** For measuring: Firefox rounds what a page reads from its clock to a millisecond. */
  fineClock?: boolean;
  /** The timestamp service beside it. */
  stamps?: Stamps;
};

export async function openChromium(options: Options): Promise<Session> {
  const { chromium } = ensureBrowsers(['chromium']);
  const shop = await startShop(options);
  const folder = mkdtempSync(join(tmpdir(), 'caisse-claire-'));
  const netLog = join(folder, 'net.json');
  const suffix = options.build === 'e2e' ? '-e2e' : '';
  const browser = await puppeteer.launch({
    executablePath: chromium,
    headless: !options.visible,
    userDataDir: options.profile,
    defaultViewport: options.visible ? null : { width: 1180, height: 860 },
    enableExtensions: true,
    pipe: true,
    args: [
      ...QUIET,
      `--lang=${options.language ?? 'en'}`,
      `--log-net-log=${netLog}`,
      `--host-resolver-rules=MAP *.test:80 127.0.0.1:${shop.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ],
    env: { ...process.env, LANGUAGE: options.language ?? 'en' },
  });
  const id = await browser.installExtension(resolve(`.output/chrome-mv3${suffix}`));
  const address = (path: string) => `chrome-extension://${id}/${path}`;
  const openOwnPage = async (path: string) => {
    const page = await browser.newPage();
    await page.goto(address(path));
    return page;
  };
  // A page of the extension that does nothing: from it the tests ask the browser.
  const desk = await openOwnPage('options.html');
  if (options.build === 'e2e') await sentinelRegistered(desk);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('the extension is not installed');

  return {
    name: 'chromium',
    browser,
    shop,
    address,
    openOwnPage,
    inExtension: (act, argument) => desk.evaluate(act as never, argument as never),
    async pressAction(page) {
      await page.bringToFront();
      const target = browser.waitForTarget((one) => one.url().startsWith(address('popup.html')));
      await page.triggerExtensionAction(extension);
      return popupOf(await (await target).asPage());
    },
    async stopBackground() {
      const target = await browser.waitForTarget(
        (one) => one.type() === 'service_worker' && one.url().includes(id),
      );
      const gone = new Promise<void>((resolve) => {
        browser.on('targetdestroyed', (one) => one === target && resolve());
      });
      // The worker ends its own session, so that detaching from it may come too late.
      await (await target.worker())?.close().catch((error: Error) => {
        if (!/No session with given id|Target closed/.test(error.message)) throw error;
      });
      await gone;
    },
    setColours: (page, value) =>
      page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]),
    revokeAccess: () => withholdAccess(browser, id),
    async close() {
      await browser.close();
      await shop.close();
      const requests = requestsOf(netLog, address(''));
      rmSync(folder, { recursive: true, force: true });
      return requests;
    },
  };
}

function popupOf(page: Page): ActionPopup {
  const run: ActionPopup['run'] = (act, argument) =>
    page.evaluate(`(${act})(window, ${JSON.stringify(argument)})`) as never;
  return {
    run,
    text: () => run((view) => view.document.body.innerText, null),
    picture: () => page.screenshot(),
    async close() {
      // The popup closes by itself when its tab is no longer in front.
      await page.close().catch(() => undefined);
    },
  };
}

/** Sets "Site access: on click" on the browser's own page of extensions. */
async function withholdAccess(browser: Browser, id: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', hostAccess: 'ON_CLICK' })`,
  );
  await page.close();
}

type NetLog = {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
};

/** Every request that Chromium's own log of the network holds, by who began it. */
function requestsOf(file: string, extension: string): Requests {
  const log = JSON.parse(readFileSync(file, 'utf8')) as NetLog;
  const start = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  const started = log.events.filter(({ type, params }) => type === start && params?.url);
  const network = started.flatMap(({ params }) => {
    const url = params?.url ?? '';
    return /^(https?|wss?):/.test(url) ? [{ url, by: params?.initiator ?? '' }] : [];
  });
  const ours = (by: string) => extension.startsWith(by) && by.startsWith('chrome-extension:');
  return {
    byExtension: network.filter(({ by }) => ours(by)).map(({ url }) => url),
    // The browser itself begins some without an initiator; pages always have one.
    byPages: network.filter(({ by }) => !ours(by) && by !== 'not an origin').map(({ url }) => url),
  };
}
