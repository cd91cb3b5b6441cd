import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { registerSentinel } from '../src/browser/access.ts';
import { useAccess } from '../src/browser/access-given.ts';
import { reviewAccess } from '../src/browser/access-lost.ts';
import { closeStorage } from '../src/browser/closed-storage.ts';
import { goOnWithProof } from '../src/browser/evidence/keep-proof.ts';
import { showNext } from '../src/browser/highlight-tab.ts';
import { forgetPrivateJourneys } from '../src/browser/journeys.ts';
import { resumeReadings } from '../src/browser/legal/read-legal-pages.ts';
import { startReminders } from '../src/browser/orders/reminders.ts';
import { resumeChecks } from '../src/browser/resume-checks.ts';
import { judgeAgain, routeMessage, turns } from '../src/browser/route-messages.ts';
import { KEY } from '../src/browser/settings.ts';
import { closeTab } from '../src/browser/tab-states.ts';

// Every listener stands before the first await: a worker that was just started for an event
// would miss it otherwise.
export default defineBackground(() => {
  browser.runtime.onMessage.addListener(routeMessage);
  void closeStorage();
  void startReminders();
  browser.alarms.onAlarm.addListener(goOnWithProof);
  void resumeReadings(judgeAgain);
  void resumeChecks();
  browser.permissions.onRemoved.addListener(() => void reviewAccess());
  browser.permissions.onAdded.addListener((given) => void useAccess(given));
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) void reviewAccess();
  });
  browser.tabs.onRemoved.addListener(async (tabId) => {
    turns.turnPage(tabId);
    await closeTab(tabId);
  });
  browser.windows?.onRemoved.addListener(async () => {
    const open = await browser.windows.getAll();
    if (!open.some(({ incognito }) => incognito)) await forgetPrivateJourneys();
  });
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command === 'next-finding' && tab?.id !== undefined) await showNext(tab.id);
  });
  browser.runtime.onStartup.addListener(() => void registerSentinel());
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await registerSentinel();
    // The demo and the end-to-end tests start with the shop, not with the welcome page.
    if (reason === 'install' && import.meta.env.MODE !== 'e2e') {
      await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    }
  });
});
