/**
 * What is known of each tab, in storage.session under `tab:<id>`: a background that the browser
 * stopped finds it again. Pages of the extension may listen with `onTabState`.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { TabState } from './messages.ts';

/** TabState and what only the background needs to know whether it still holds. */
export const TabRecord = z.extend(TabState, {
  /** performance.timeOrigin of the document: no two documents of a tab share it. */
  document: z.number(),
  /** Address of the state that was checked (see samePage). */
  page: z.string(),
  /** When this address took the place of another in the same document, in ms since 1970. */
  moved: z.optional(z.number()),
});
export type TabRecord = z.infer<typeof TabRecord>;

const keyOf = (tabId: number) => `tab:${tabId}`;
const frontOf = (tabId: number) => `front:${tabId}`;

/** The address as far as it tells page states apart: the fragment counts only where it routes. */
export function samePage(href: string): string {
  const [address = '', fragment = ''] = href.split(/#(.*)/s);
  return /^[/!]/.test(fragment) ? `${address}#${fragment}` : address;
}

/** The record of a tab; null when there is none or it is not sound. */
export async function readTab(tabId: number): Promise<TabRecord | null> {
  return (await readTabOrLoss(tabId)).record;
}

/** The same, telling the one from the other: `lost` when something is stored that cannot be read. */
export async function readTabOrLoss(
  tabId: number,
): Promise<{ record: TabRecord | null; lost: boolean }> {
  const key = keyOf(tabId);
  const stored = (await browser.storage.session.get(key))[key];
  const record = TabRecord.safeParse(stored);
  if (!record.success || record.data.tabId !== tabId)
    return { record: null, lost: stored !== undefined };
  return { record: record.data, lost: false };
}

/** Tabs that were closed while this background ran: a browser gives no number twice. */
const closed = new Set<number>();

/** Of a tab that was closed meanwhile nothing is kept. */
export async function writeTab(record: TabRecord): Promise<void> {
  if (closed.has(record.tabId)) return;
  await browser.storage.session.set({ [keyOf(record.tabId)]: record });
}

export async function forgetTab(tabId: number): Promise<void> {
  const progress = `legal-progress:${tabId}`;
  await browser.storage.session.remove([keyOf(tabId), frontOf(tabId), progress]);
}

/** The same, for good: a check that is under way stores nothing any more. */
export async function closeTab(tabId: number): Promise<void> {
  closed.add(tabId);
  await forgetTab(tabId);
}

/** The finding that was last put in front on the page of a tab; -1 when none was. */
export async function readFront(tabId: number): Promise<number> {
  const front = z
    .number()
    .safeParse((await browser.storage.session.get(frontOf(tabId)))[frontOf(tabId)]);
  return front.success ? front.data : -1;
}

export async function writeFront(tabId: number, index: number | null): Promise<void> {
  await browser.storage.session.set({ [frontOf(tabId)]: index });
}

/** All records, for what concerns every tab: access lost, a shop switched off. */
export async function allTabs(): Promise<TabRecord[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, value]) => {
    const record = TabRecord.safeParse(value);
    return key.startsWith('tab:') && record.success ? [record.data] : [];
  });
}

/** The part of a record that the pages of the extension see. */
export function visibleState(record: TabRecord): TabState {
  return TabState.parse(record);
}

/** Calls `listener` at each change of a tab's state; answers the way to stop. */
export function onTabState(tabId: number, listener: (state: TabState) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    const state = TabState.safeParse(changes[keyOf(tabId)]?.newValue);
    if (state.success) listener(state.data);
  };
  browser.storage.session.onChanged.addListener(changed);
  return () => browser.storage.session.onChanged.removeListener(changed);
}
