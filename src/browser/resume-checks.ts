/** A background that was stopped left checks unended: nobody else would end them. */
import { showBadge } from './badge.ts';
import { judgeAgain, turns } from './route-messages.ts';
import { readSettings } from './settings.ts';
import { allTabs, readTab, writeTab } from './tab-states.ts';

/**
 * Ends what a background before this one began: a check that may run by itself is made anew, one
 * that the user asked for waits for him to ask again.
 */
export async function resumeChecks(): Promise<void> {
  const { settings } = await readSettings();
  for (const { tabId } of await allTabs()) {
    const record = await readTab(tabId);
    if (record?.status !== 'checking' || turns.busy(tabId)) continue;
    if (record.automatic) void judgeAgain(tabId).catch(() => undefined);
    else {
      const { progress: _, ...rest } = record;
      await writeTab({ ...rest, status: 'ready' });
      await showBadge({ ...rest, status: 'ready' }, settings);
    }
  }
}
