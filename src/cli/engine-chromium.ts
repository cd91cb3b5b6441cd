/** The Chromium engine: an installed browser loads the page and runs the extension's own collector. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { PageFacts } from '../facts/page-facts.ts';
import { collectInPage, watchFromStart } from './collect-in-page.ts';
import { collectorScripts } from './collector-script.ts';
import { findChromium } from './find-chromium.ts';
import type { Io } from './io.ts';
import { loadAddress } from './load-address.ts';
import { pageCrashed } from './load-failure.ts';
import { loadHtml } from './load-html.ts';
import { briefly, Refusal, refuse } from './refusal.ts';
import { within } from './within.ts';

export type ChromiumEngine = {
  /** Loads an address as a visitor does and reads it when it is quiet. */
  readAddress(url: string): Promise<PageFacts>;
  /** Shows a saved page at its address, without scripts and without any network. */
  readHtml(html: string, url: string, folder: string): Promise<PageFacts>;
  close(): Promise<void>;
};

export type ChromiumOptions = {
  /** No name resolves: for runs that read files only. */
  offline: boolean;
  /** What the page is asked for, as an ISO 639 code. */
  language: string | undefined;
  /** Seconds that one page may take to load. */
  patience?: number;
};

/** Starts the browser. Throws a Refusal when there is none or it does not start. */
export async function openChromium(
  env: Io['env'],
  { offline, language, patience = 30 }: ChromiumOptions,
): Promise<ChromiumEngine> {
  const path = findChromium(env);
  const scripts = await collectorScripts();
  const chromium = await launchChromium(path, patience, [
    ...(offline ? ['--host-resolver-rules=MAP * ~NOTFOUND'] : []),
    ...(language ? [`--accept-lang=${language}`] : []),
  ]);
  const withPage = async (url: string, load: (page: Page) => Promise<void>) => {
    const page = await chromium.newPage();
    try {
      page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
      await watchFromStart(page, scripts);
      await load(page);
      return await collectInPage(page, scripts);
    } catch (error) {
      throw error instanceof Refusal ? error : pageCrashed(url, error);
    } finally {
      // A page that hangs while it is closed goes with the browser.
      await within(
        2_000,
        page.close().catch(() => {}),
      );
    }
  };
  return {
    readAddress: (url) => withPage(url, (page) => loadAddress(page, url, patience)),
    readHtml: (html, url, folder) =>
      withPage(url, (page) => loadHtml(page, html, url, folder, patience)),
    close: () => quitChromium(chromium),
  };
}

/** Asks the browser to end, and ends it when it does not. */
export async function quitChromium(chromium: Browser): Promise<void> {
  const ended = await within(
    5_000,
    chromium.close().then(() => true),
  );
  if (!ended) chromium.process()?.kill('SIGKILL');
}

/** Starts the browser at this path; `patience` in seconds. Throws a Refusal. */
export async function launchChromium(
  executablePath: string,
  patience: number,
  args: string[],
): Promise<Browser> {
  try {
    return await puppeteer.launch({
      executablePath,
      headless: true,
      // Longest silence of a page: a script that never ends must not hold the check.
      protocolTimeout: (patience + 5) * 1000,
      defaultViewport: { width: 1280, height: 900 },
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-gpu',
        '--disable-quic',
        '--disable-sync',
        '--no-first-run',
        // The sandbox of Chromium refuses to run as root, which is what containers do.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        ...args,
      ],
    });
  } catch (error) {
    throw refuse('browser-start', { path: executablePath, detail: briefly(error) });
  }
}
