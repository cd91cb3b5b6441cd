/** Running the extension's scripts in a page, out of the reach of the page's own scripts. */
import type { Page } from 'puppeteer-core';
import { PageFacts } from '../facts/page-facts.ts';
import type { CollectorScripts } from './collector-script.ts';
import { keepAddresses } from './written-addresses.ts';

/** All of them share one isolated world per frame, as the scripts of an extension do. */
const WORLD = 'caisse-claire';
/** The addresses of the page's links, whole. */
const WRITTEN = `[...Document.prototype.querySelectorAll.call(document, 'a[href], area[href]')]
  .map((link) => String(link.href))`;

/** Before the page is loaded: from its start on it is remembered who ticked what. */
export async function watchFromStart(page: Page, scripts: CollectorScripts): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: scripts.firstStates,
    worldName: WORLD,
  });
}

/**
 * The facts of the page and of its frames of the same origin; the other frames are named in them
 * as not reached. Throws an Error when the page gives no answer.
 */
export async function collectInPage(page: Page, scripts: CollectorScripts): Promise<PageFacts> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: WORLD,
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: scripts.collect,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'no answer');
  const failure = (result.value as { failure?: unknown } | null)?.failure;
  if (failure !== undefined) throw new Error(String(failure));
  const facts = PageFacts.safeParse(result.value);
  if (!facts.success) throw new Error('no facts came back');
  const written = await session.send('Runtime.evaluate', {
    expression: WRITTEN,
    contextId: executionContextId,
    returnByValue: true,
  });
  const addresses: unknown = written.result.value;
  return keepAddresses(facts.data, Array.isArray(addresses) ? addresses.map(String) : []);
}
