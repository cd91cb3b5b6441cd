/** Loading an address as a visitor does, until the page is quiet. */
import type { HTTPResponse, Page } from 'puppeteer-core';
import { loadFailure } from './load-failure.ts';
import { LARGEST_MB } from './read-bytes.ts';
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
  let document = '';
  let bytes = 0;
  const tooLarge = new Promise<never>((_, reject) => {
    const hold = (size: number) => {
      if (size > LARGEST_MB * 1e6)
        reject(notReached('too-large-address', { url, limit: LARGEST_MB }));
    };
    session.on('Network.requestWillBeSent', ({ type, requestId, loaderId }) => {
      if (type === 'Document' && requestId === loaderId) document ||= requestId;
    });
    session.on('Network.responseReceived', ({ requestId, response }) => {
      if (requestId === document) hold(Number(announced(response.headers)));
    });
    session.on('Network.dataReceived', ({ requestId, dataLength }) => {
      if (requestId !== document) return;
      bytes += dataLength;
      hold(bytes);
    });
  });
  tooLarge.catch(() => {}); // it may reject when nobody waits any more
  return { tooLarge };
}

/** The length that the server announces, in bytes; 0 when it does not. */
function announced(headers: Readonly<Record<string, string>>): string {
  const name = Object.keys(headers).find((one) => one.toLowerCase() === 'content-length');
  return name === undefined ? '0' : (headers[name] ?? '0');
}
