import { useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { send } from '../../src/browser/send.ts';
import { changeSettings } from '../../src/browser/settings.ts';
import { onTabState } from '../../src/browser/tab-states.ts';
import { copyText } from '../../src/ui/copy-text.ts';
import { Popup, type PopupActs } from '../../src/ui/popup.tsx';
import { useDeadline } from '../../src/ui/use-deadline.ts';
import { useShopDeadline } from '../../src/ui/use-shop-deadline.ts';
import { type TabSource, useTabState } from '../../src/ui/use-tab-state.ts';

/** The popup tied to the background and the browser. */
export function PopupApp({ tabId, startsPaused }: { tabId: number; startsPaused: boolean }) {
  const [paused, setPaused] = useState(startsPaused);
  const source = useMemo<TabSource>(
    () => ({
      get: () => send({ type: 'get-state', tabId }),
      check: () => send({ type: 'check', tabId }),
      listen: (changed) => onTabState(tabId, changed),
    }),
    [tabId],
  );
  const { state, check, take } = useTabState(source);
  const report = state?.report ?? null;
  const deadline = useDeadline(report);
  const ordered = useShopDeadline(state?.host ?? '');

  function turn(off: boolean) {
    take(send({ type: 'set-off', tabId, off }));
    // Switching one shop on again also ends the pause everywhere.
    if (!off) setPaused(false);
  }
  const acts: PopupActs = {
    check,
    turnOff: () => turn(true),
    turnOn: () => turn(false),
    highlight: (index) => send({ type: 'highlight', tabId, index }),
    async allowShop() {
      const { protocol, hostname } = new URL(state?.url ?? '');
      // First in the click: the browser asks only while the gesture lasts.
      const granted = await browser.permissions.request({
        origins: [`${protocol}//${hostname}/*`],
      });
      if (!granted) return false;
      await changeSettings(() => ({ automatic: true }));
      await send({ type: 'access-changed' });
      take(send({ type: 'get-state', tabId }));
      return true;
    },
    open,
    openReport: () => open(`/report.html?tab=${tabId}`),
    orderHere: () => open(`/orders.html?new&tab=${tabId}`),
    openOrders: (orderId) => open(`/orders.html${orderId ? `#order/${orderId}` : ''}`),
    openSettings: () => browser.runtime.openOptionsPage(),
    copy: copyText,
  };
  const version = `Caisse Claire ${browser.runtime.getManifest().version}`;
  return <Popup {...{ state, paused, deadline, ordered, version, acts }} />;
}

/** Opens a page of the extension in a tab of its own. */
function open(path: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(path as '/orders.html') });
}
