/** Loading an address as a visitor does, until the page is quiet. */
import type { HTTPResponse, Page } from 'puppeteer-core';
import { loadFailure } from './load-failure.ts';
import { LARGEST_MB } from './read-input.ts';
import { notReached, refuse } from './refusal.ts';
import { waitUntilQuiet } from './wait-until-quiet.ts';

/**
 * Throws a Refusal when the address gives no page: unknown host, no connection, an HTTP error, too
 * slow, too large, or something that is not HTML.
 *
 * @param patience seconds until the document must be there
 */
export async function loadAddress(page: Page, url: string, patience: number): Promise<void> {
  const { tooLarge } = await watchSize(page, url);
  let response: HTTPResponse | null;
  try {
    const loaded = page.goto(url, { waitUntil: 'domcontentloaded', timeout: patience * 1000 });
    response = await Promise.race([loaded, tooLarge]);
  } catch (error) {
    throw (error as Error).name === 'Refusal' ? error : loadFailure(url, error, patience);
  }
  if (response !== null && response.status() >= 400) {
    throw notReached('http-status', { url, status: response.status() });
  }
  const type = response?.headers()['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type && !/^(?:text\/html|application\/xhtml\+xml)$/.test(type)) {
    throw refuse('download', { url, type });
  }
  await waitUntilQuiet(page);
}

/** `tooLarge` never resolves; it rejects when the document grows beyond what is read. */
async function watchSize(page: Page, url: string): Promise<{ tooLarge: Promise<never> }> {
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  let document: string | null = null;
  let bytes = 0;
  const tooLarge = new Promise<never>((_, reject) => {
    session.on('Network.requestWillBeSent', (event) => {
      if (event.type === 'Document' && event.requestId === event.loaderId) {
        document ??= event.requestId;
      }
    });
    session.on('Network.dataReceived', (event) => {
      if (event.requestId !== document) return;
      bytes += event.dataLength;
      if (bytes > LARGEST_MB * 1e6)
        reject(notReached('too-large-address', { url, limit: LARGEST_MB }));
    });
  });
  tooLarge.catch(() => {}); // it may reject when nobody waits any more
  return { tooLarge };
}
