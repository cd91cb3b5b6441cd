/**
 * Reads the legal pages of a shop from the tab that shows its checkout: one after the other, each
 * kept as it comes. What was asked for and what is left stands in storage.session, so that closing
 * the popup changes nothing and a background that was stopped goes on where it was.
 */
import { browser } from 'wxt/browser';
import type { LegalLink } from '../../check/legal-links.ts';
import { asLegal } from '../../check/with-legal-pages.ts';
import type { LegalPage } from '../../facts/legal-page.ts';
import type { LegalProgress } from '../messages.ts';
import { shownDocument } from '../read-page.ts';
import { readTab } from '../tab-states.ts';
import { cancelIn, readFrom } from './ask-reader.ts';
import { readProgress, tellProgress } from './legal-progress.ts';
import {
  legalKey,
  MOST_KEPT,
  readStored,
  type StoredLegal,
  unfinished,
  writeStored,
} from './legal-store.ts';

type Reading = NonNullable<StoredLegal['reading']>;
/** Called when a reading is over: the page in the tab is judged again. */
export type Judge = (tabId: number) => Promise<unknown>;

/** Tabs whose reading runs in this background. */
const running = new Set<number>();

/** Begins to read what the report of a tab offers; false when it offers nothing, or it is running. */
export async function startReading(tabId: number, judge: Judge): Promise<boolean> {
  if (running.has(tabId)) return false;
  running.add(tabId);
  const key = await prepare(tabId).catch(() => null);
  if (key === null) running.delete(tabId);
  else void goOn(key, tabId, judge);
  return key !== null;
}

/** Stores what is to be read for a tab. Null when it is nothing, or another tab reads it now. */
async function prepare(tabId: number): Promise<string | null> {
  const record = await readTab(tabId);
  const links = record?.report?.legalLinks ?? [];
  const queue = links.filter((link) => link.came === null).map(bare);
  if (!record || queue.length === 0) return null;
  const { incognito } = await browser.tabs.get(tabId);
  const origin = new URL(record.url).origin;
  const pages = links.flatMap(({ came, ...link }) => (came === null ? [] : [{ ...link, came }]));
  const key = legalKey(record.host, incognito);
  const other = (await readStored(key))?.reading;
  if (other && other.tabId !== tabId && running.has(other.tabId)) return null;
  await writeStored(key, {
    last: Date.now(),
    reading: { tabId, origin, queue, total: queue.length },
    pages,
    facts: [],
  });
  return key;
}

/** Goes on with every reading that a background before this one began. */
export async function resumeReadings(judge: Judge): Promise<void> {
  for (const { key, tabId } of await unfinished()) {
    if (running.has(tabId)) continue;
    running.add(tabId);
    void goOn(key, tabId, judge);
  }
}

/**
 * How far the reading for a tab is; null when there is none. What a background before this one
 * began is gone on with, and what it no longer came to judge is judged.
 */
export async function progressOf(tabId: number, judge: Judge): Promise<LegalProgress | null> {
  await resumeReadings(judge);
  const progress = await readProgress(tabId);
  if (running.has(tabId) || !progress) return progress;
  await tellProgress(tabId, null);
  await judge(tabId);
  return null;
}

/** Ends the reading for a tab; what was read is kept, and judged. */
export async function cancelReading(tabId: number, judge: Judge): Promise<void> {
  for (const one of await unfinished()) {
    if (one.tabId !== tabId) continue;
    const stored = await readStored(one.key);
    if (stored?.reading) await writeStored(one.key, ended(stored, stored.reading));
  }
  if (running.has(tabId)) await cancelIn(tabId);
  else await progressOf(tabId, judge);
}

async function goOn(key: string, tabId: number, judge: Judge): Promise<void> {
  try {
    while (await readNext(key, tabId)) {
      // One page at a time: the shop is asked no faster than a person clicks.
    }
    await judge(tabId);
  } finally {
    running.delete(tabId);
    await tellProgress(tabId, null);
  }
}

/** Reads the next page of a reading; false when it is over, was cancelled or forgotten. */
async function readNext(key: string, tabId: number): Promise<boolean> {
  const stored = await readStored(key);
  const reading = stored?.reading;
  if (!stored || reading?.tabId !== tabId) return false;
  const [next, ...queue] = reading.queue;
  const shown = await shownDocument(reading.tabId);
  if (!next || !('href' in shown) || new URL(shown.href).origin !== reading.origin) {
    await writeStored(key, ended(stored, reading));
    return false;
  }
  const { total } = reading;
  const n = total - queue.length;
  await tellProgress(reading.tabId, { n, total, name: next.name });
  const { facts, ...came } = await readLink(reading, next);
  // It may have been cancelled or forgotten meanwhile: then this page came too late.
  const now = await readStored(key);
  if (now?.reading?.tabId !== tabId) return false;
  const page = { ...next, ...came };
  const known = facts ? [...now.facts, asLegal(facts, next)] : now.facts;
  const fits = JSON.stringify(known).length <= MOST_KEPT;
  await writeStored(key, {
    last: Date.now(),
    reading: { ...reading, queue },
    pages: [...now.pages, fits ? page : { ...page, came: 'too-large' }],
    facts: fits ? known : now.facts,
  });
  return true;
}

/** Only what stands at the very origin of the page can be asked for from it. */
async function readLink(reading: Reading, link: Pick<LegalPage, 'url'>) {
  const { origin, host } = new URL(link.url);
  if (origin === reading.origin) return readFrom(reading.tabId, link.url);
  return { came: 'other-site' as const, detail: host, facts: null };
}

/** The reading as ended: what was still to come is named. */
function ended(stored: StoredLegal, { queue }: Reading): StoredLegal {
  const left = queue.map((link): LegalPage => ({ ...link, came: 'cancelled', detail: '' }));
  return { ...stored, last: Date.now(), reading: null, pages: [...stored.pages, ...left] };
}

function bare({ kind, name, url }: LegalLink): Reading['queue'][number] {
  return { kind, name, url };
}
