/** Access or a setting changed: no stale answer stays in sight, and what may be checked now is. */
import { isAutomatic, isOff, registerSentinel, startInOpenTabs } from './access.ts';
import { showBadge } from './badge.ts';
import { holds, uncheckedState } from './check-tab.ts';
import { checkAnew, judgeAgain, turns } from './route-messages.ts';
import { readSettings, type Settings } from './settings.ts';
import { allTabs, readTab, type TabRecord, writeTab } from './tab-states.ts';

/** Registers the sentinel anew and brings every tab's state in line with access and settings. */
export async function reviewAccess(): Promise<void> {
  await registerSentinel();
  const { settings } = await readSettings();
  // What is under way began under what held before: it writes nothing, and is asked for anew.
  const begun = turns.turnEvery();
  for (const { tabId } of await allTabs()) {
    const record = await readTab(tabId);
    if (record) await bringInLine(record, settings);
  }
  for (const tabId of begun) void judgeAgain(tabId).catch(() => undefined);
  await startInOpenTabs();
}

async function bringInLine(record: TabRecord, settings: Settings): Promise<void> {
  await correct(record, settings);
  if (record.automatic && record.status !== 'off') return;
  // The page that is still shown tells nobody of itself again. Of one that could not be read at the
  // time nothing is known; it may be this one.
  const now = await uncheckedState(record.tabId, settings);
  if (now.automatic && now.status !== 'off' && (record.document === 0 || holds(record, now))) {
    void checkAnew(record.tabId).catch(() => undefined);
  }
}

async function correct(record: TabRecord, settings: Settings): Promise<void> {
  const automatic = await isAutomatic(record.page, settings);
  const off = isOff(record.page, settings);
  if (automatic === record.automatic && off === (record.status === 'off')) return;
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
