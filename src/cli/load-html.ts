/** Showing a saved page at its address: nothing of it may reach the network. */
import { readFile } from 'node:fs/promises';
import { extname, relative, resolve } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { loadFailure } from './load-failure.ts';

/** What browsers save beside a page, and only what is shown: no scripts. */
const SHOWN: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * A saved page is what its scripts had made of it: they do not run again. Style sheets, pictures
 * and fonts come from the page's own folder; every other request is refused.
 *
 * @param folder where the file lies
 * @param patience seconds until the document must be there
 */
export async function loadHtml(
  page: Page,
  html: string,
  url: string,
  folder: string,
  patience: number,
): Promise<void> {
  let shown = false;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = !shown && request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (isPage) shown = true;
    const answer = isPage ? showPage(request, html) : showCompanion(request, url, folder);
    answer.catch(() => {}); // the page is gone already
  });
  try {
    await page.goto(url, { waitUntil: 'load', timeout: patience * 1000 });
  } catch (error) {
    throw loadFailure(url, error, patience);
  }
}

async function showPage(request: HTTPRequest, html: string): Promise<void> {
  await request.respond({
    status: 200,
    contentType: 'text/html; charset=utf-8',
    headers: { 'content-security-policy': "script-src 'none'; object-src 'none'" },
    body: html,
  });
}

async function showCompanion(request: HTTPRequest, url: string, folder: string): Promise<void> {
  const file = companion(request.url(), url, folder);
  const type = file === null ? undefined : SHOWN[extname(file).toLowerCase()];
  // A navigation that is aborted leaves the page as it is; one that fails shows the browser's own.
  if (request.isNavigationRequest()) return request.abort('aborted');
  if (file === null || type === undefined) return request.abort('blockedbyclient');
  try {
    const body = await readFile(file);
    await request.respond({ status: 200, contentType: type, body });
  } catch {
    await request.abort('failed');
  }
}

/** The file beside the page that an address stands for, or null outside the page's folder. */
export function companion(wanted: string, url: string, folder: string): string | null {
  const base = new URL('.', url).href;
  if (!wanted.startsWith(base)) return null;
  const path = wanted.slice(base.length).split(/[?#]/)[0] ?? '';
  let file: string;
  try {
    file = resolve(folder, decodeURIComponent(path));
  } catch {
    return null;
  }
  const inside = relative(folder, file);
  return inside === '' || inside.startsWith('..') || resolve(inside) === inside ? null : file;
}
