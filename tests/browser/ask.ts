import { browser } from 'wxt/browser';
import type { TabState } from '../../src/browser/messages.ts';
import { routeMessage } from '../../src/browser/route-messages.ts';
import type { PageFacts } from '../../src/facts/page-facts.ts';
import type { FakeTab } from './fake-tab.ts';
import { pageFacts } from './page-facts.ts';

/** A message as the popup sends it. */
export const fromPopup = () => ({
  id: browser.runtime.id,
  url: browser.runtime.getURL('/popup.html'),
});
/** A message as a content script in `tab` sends it. */
export const fromTab = (tab: FakeTab) => ({
  id: browser.runtime.id,
  url: tab.href,
  tab: { id: tab.id },
  frameId: 0,
});
export const ask = (tab: FakeTab, type: string, rest = {}) =>
  routeMessage({ type, tabId: tab.id, ...rest }, fromPopup()) as Promise<TabState>;
export const tell = (tab: FakeTab, type: string) =>
  routeMessage({ type }, fromTab(tab)) as Promise<{ watch: boolean; sleep: boolean }>;

/** A basket in French. */
export function cartFacts(url: string): PageFacts {
  return pageFacts(url, {
    title: 'cart',
    blocks: [
      {
        at: 0,
        frame: 0,
        kind: 'text',
        text: 'Votre panier contient une lampe de bureau et deux ampoules.',
        visible: 'yes',
        region: 'main',
        struck: false,
        amounts: [],
        target: ['p'],
      },
    ],
  });
}
