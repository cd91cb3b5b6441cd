/** The user took access back, paused, or changed the settings: no stale answer stays in sight. */
import { isAutomatic, isOff, registerSentinel } from './access.ts';
import { showBadge } from './badge.ts';
import { turns } from './route-messages.ts';
import { readSettings } from './settings.ts';
import { allTabs, readTab, writeTab } from './tab-states.ts';

/** Registers the sentinel anew and brings every tab's state in line with access and settings. */
export async function reviewAccess(): Promise<void> {
  await registerSentinel();
  const { settings } = await readSettings();
  for (const { tabId } of await allTabs()) {
    const record = await readTab(tabId);
    if (!record) continue;
    const automatic = await isAutomatic(record.page, settings);
    const off = isOff(record.page, settings);
    if (automatic === record.automatic && off === (record.status === 'off')) continue;
    if (off || (record.automatic && !automatic)) turns.turnPage(record.tabId);
    const lost = record.automatic && !automatic;
    const next = {
      ...record,
      automatic,
      ...(off && { status: 'off' as const, report: null }),
      ...(!off && (lost || record.status === 'off') && { status: 'ready' as const, report: null }),
    };
    await writeTab(next);
    await showBadge(next, settings);
  }
}
