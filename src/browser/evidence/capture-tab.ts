/** The pixels of a tab that is in front, at the pace that browsers allow. */
import { browser } from 'wxt/browser';

/** Chromium takes two pictures a second at most. */
const PACE = 550;
let last = Number.NEGATIVE_INFINITY;

/** PNG of what the window shows, or null when the tab is not the one in front. */
export async function captureTab(tabId: number): Promise<Uint8Array | null> {
  const windowId = await windowInFront(tabId);
  if (windowId === null) return null;
  for (let tries = 0; ; tries++) {
    await wait(last + PACE - performance.now());
    last = performance.now();
    try {
      const address = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
      // Another tab may have come to the front meanwhile: then it is on the picture.
      if ((await windowInFront(tabId)) !== windowId) return null;
      return Uint8Array.fromBase64(address.slice(address.indexOf(',') + 1));
    } catch (error) {
      if (tries === 3 || !/MAX_CAPTURE|quota/i.test(String(error))) throw error;
    }
  }
}

/** Waits until the next picture is allowed, so that what is read then still holds on it. */
export const nextPicture = () => wait(last + PACE - performance.now());

async function windowInFront(tabId: number): Promise<number | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.active && tab.windowId !== undefined ? tab.windowId : null;
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, Math.max(0, ms)));
