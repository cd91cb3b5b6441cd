/** Firefox with the extension, driven through WebDriver BiDi and the browser's own window. */
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureBrowsers } from '../../../scripts/browsers.ts';
import { STAMPS, startShop } from '../../shop/server.ts';
import type { Options } from './chromium.ts';
import {
  type ActionPopup,
  type Requests,
  type Session,
  SHOPS,
  sentinelRegistered,
} from './session.ts';
import { until } from './until.ts';

const GECKO = 'caisse-claire@caisse-claire.org';
/** Fixed, so that the addresses of the extension's pages are known. */
const UUID = '5d5c3b0a-0b5e-4f39-9b5f-6f2f0a2f7a11';
const address = (path: string) => `moz-extension://${UUID}/${path}`;

/** By default it makes https of every request; the timestamp service of the tests speaks http. */
const POLICY = 'extensions.webextensions.default-content-security-policy.v3';

/** Hosts of the pages that the shop serves beside its own. */
const hostsOf = ({ others }: Options): string[] =>
  [...(others?.keys() ?? [])].map((at) => at.replace(/\/.*$/, ''));

export async function openFirefox(options: Options): Promise<Session> {
  const { firefox: executablePath } = ensureBrowsers(['firefox']);
  const shop = await startShop(options);
  const language = options.language ?? 'en';
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: !options.visible,
    userDataDir: options.profile,
    defaultViewport: options.visible ? null : { width: 1180, height: 860 },
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      // Installed for one run only: what it stores must outlive that run as for everybody else.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'network.dns.localDomains': [...SHOPS, 'pay.test', STAMPS, ...hostsOf(options)].join(','),
      'network.socket.forcePort': `80=${shop.port}`,
      'intl.locale.requested': language,
      'intl.accept_languages': language,
      ...(options.fineClock && { 'privacy.reduceTimerPrecision': false }),
      ...(options.stamps && { [POLICY]: "script-src 'self'" }),
      // A popup closes when the window loses the focus, which a headless one never had.
      'ui.popup.disable_autohide': true,
    },
  });
  const inWindow = chromeScope(firefox);
  await inWindow(WATCH_NETWORK);
  const suffix = options.build === 'e2e' ? '-e2e' : '';
  await firefox.installExtension(resolve(`.output/firefox-mv3${suffix}`));
  const openOwnPage = async (path: string) => {
    const page = await firefox.newPage();
    // The load event does not survive the change of process: ask the page itself.
    await page.goto(address(path), { waitUntil: [] });
    await page.waitForFunction(
      () => typeof browser !== 'undefined' && document.readyState === 'complete',
    );
    return page;
  };
  const desk = await openOwnPage('options.html');
  if (options.build === 'e2e') await sentinelRegistered(desk);
  return {
    name: 'firefox',
    browser: firefox,
    shop,
    address,
    openOwnPage,
    inExtension: (act, argument) => desk.evaluate(act as never, argument as never),
    async pressAction(page) {
      await page.bringToFront();
      await inWindow(`${EXTENSION}
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
      return popupOf(desk, inWindow, () => pictureOfPopup(desk, openOwnPage));
    },
    async stopBackground() {
      await inWindow(`${EXTENSION} await extension.terminateBackground();`);
    },
    async revokeAccess() {
      await desk.evaluate(async () => {
        const { origins = [] } = await browser.permissions.getAll();
        await browser.permissions.remove({ origins });
      });
    },
    async setColours(_page, scheme) {
      // 0 dark, 1 light; for every page at once.
      const value = scheme === 'dark' ? 0 : 1;
      await inWindow(
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value});`,
      );
    },
    async close() {
      const log = (await inWindow('return JSON.stringify(window.caisseRequests);')) as string;
      await firefox.close();
      await shop.close();
      return JSON.parse(log) as Requests;
    },
  };
}

/** Runs code in the browser's own window, in the parent process. */
function chromeScope(firefox: Browser) {
  const { connection } = firefox as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: never }> };
  };
  return async (code: string): Promise<unknown> => {
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { contexts } = tree.result as { contexts: { context: string }[] };
    const reply = await connection.send('script.evaluate', {
      expression: `(async () => { ${code} })()`,
      awaitPromise: true,
      target: { context: contexts[0]?.context },
    });
    const { type, result, exceptionDetails } = reply.result as {
      type: string;
      result?: { value?: unknown };
      exceptionDetails?: { text: string };
    };
    if (type !== 'success') throw new Error(exceptionDetails?.text ?? 'no answer');
    return result?.value;
  };
}

const EXTENSION = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension('${GECKO}');`;

/** Notes every http request of the whole browser, and whether the extension began it. */
const WATCH_NETWORK = `
  window.caisseRequests = { byExtension: [], byPages: [] };
  Services.obs.addObserver({ observe(subject) {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const by = channel.loadInfo?.triggeringPrincipal;
    const policy = by?.addonPolicy ?? by?.contentScriptAddonPolicy;
    if (policy) window.caisseRequests.byExtension.push(channel.URI.spec);
    else if (by?.isContentPrincipal) window.caisseRequests.byPages.push(channel.URI.spec);
  } }, 'http-on-modify-request');`;

/** The open popup, reached from another page of the extension. */
async function popupOf(
  desk: Page,
  inWindow: (code: string) => Promise<unknown>,
  picture: ActionPopup['picture'],
): Promise<ActionPopup> {
  const run: ActionPopup['run'] = (act, argument) =>
    desk.evaluate(
      `(${act})(browser.extension.getViews({ type: 'popup' })[0], ${JSON.stringify(argument)})`,
    ) as never;
  await until('the popup', () => run((view) => view?.document.readyState === 'complete', null));
  return {
    run,
    text: () => run((view) => view.document.body.innerText, null),
    picture,
    async close() {
      await inWindow(
        `for (const panel of document.querySelectorAll('panel')) panel.hidePopup?.();`,
      );
      await until('the popup to close', () =>
        desk.evaluate(() => browser.extension.getViews({ type: 'popup' }).length === 0),
      );
    },
  };
}

/** Nothing can photograph the real popup: the same page, in a tab of the popup's size. */
async function pictureOfPopup(
  desk: Page,
  openOwnPage: (path: string) => Promise<Page>,
): Promise<Uint8Array> {
  const [tab] = await desk.evaluate(() => browser.tabs.query({ active: true }));
  const page = await openOwnPage(`popup.html?tab=${tab?.id}`);
  await page.setViewport({ width: 380, height: 600 });
  await page.waitForSelector('[role=status]');
  const picture = await page.screenshot();
  await page.close();
  return picture;
}
