/** What the browser says of itself; nothing that tells who uses it. */
import { browser } from 'wxt/browser';
import type { Environment } from '../../evidence/capture.ts';

type Brands = { fullVersionList?: { brand: string; version: string }[] };
type WithHints = { userAgentData?: { getHighEntropyValues(names: string[]): Promise<Brands> } };
type Firefox = { getBrowserInfo?(): Promise<{ name: string; version: string }> };

/** What the page itself cannot tell. */
export type BrowserSays = Pick<
  Environment,
  'browser' | 'browserVersion' | 'os' | 'zoom' | 'privateWindow'
>;

/** @param tabId the tab that shows the page, for its zoom and whether its window is private */
export async function browserSays(tabId: number): Promise<BrowserSays> {
  const [named, platform, zoom, tab] = await Promise.all([
    browserNamed(),
    browser.runtime.getPlatformInfo(),
    browser.tabs.getZoom(tabId).catch(() => null),
    browser.tabs.get(tabId).catch(() => null),
  ]);
  const os = `${platform.os} ${platform.arch}`;
  return { ...named, os, zoom, privateWindow: tab?.incognito ?? null };
}

/** Name and full version; the user agent alone shortens it. */
async function browserNamed(): Promise<Pick<Environment, 'browser' | 'browserVersion'>> {
  const firefox = await (browser.runtime as Firefox).getBrowserInfo?.();
  if (firefox) return { browser: firefox.name, browserVersion: firefox.version };
  const hints = (globalThis.navigator as WithHints).userAgentData;
  const { fullVersionList = [] } = (await hints?.getHighEntropyValues(['fullVersionList'])) ?? {};
  // One brand is made up by the browser so that nobody relies on the list.
  const real = fullVersionList.filter(
    ({ brand }) => !/not.?a.?brand/i.test(brand.replace(/\W/g, '')),
  );
  const named = real.find(({ brand }) => brand !== 'Chromium') ?? real[0];
  if (named) return { browser: named.brand, browserVersion: named.version };
  const [, version = 'unknown'] = /Chrome\/([\d.]+)/.exec(navigator.userAgent) ?? [];
  return { browser: 'Chromium', browserVersion: version };
}
