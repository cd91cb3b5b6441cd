/** A background that was stopped left checks unended, and could not hear that a tab was closed. */
import { browser } from 'wxt/browser';
import { showBadge } from './badge.ts';
import { judgeAgain, turns } from './route-messages.ts';
import { readSettings } from './settings.ts';
import { allTabs, closeTab, readTab, writeTab } from './tab-states.ts';

/**
 * Ends what a background before this one began: a check that may run by itself is made anew, one
 * that the user asked for waits for him to ask again; of tabs that are gone nothing is kept.
 */
export async function resumeChecks(): Promise<void> {
  for (const { tabId } of await allTabs()) {
    const open = await browser.tabs.get(tabId).catch(() => null);
    const record = await readTab(tabId);
    if (!open) await closeTab(tabId);
    else if (record?.status === 'checking' && !turns.busy(tabId)) {
      if (record.automatic) void judgeAgain(tabId).catch(() => undefined);
      else {
        const { progress: _, ...rest } = record;
        await writeTab({ ...rest, status: 'ready' });
        await showBadge({ ...rest, status: 'ready' }, (await readSettings()).settings);
      }
    }
  }
}
