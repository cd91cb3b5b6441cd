/** The background's side of every message: who may send it, what it does, what it answers. */
import { browser } from 'wxt/browser';
import { isAutomatic, registerSentinel, startInOpenTabs, startSentinel } from './access.ts';
import { showBadge } from './badge.ts';
import { type Checked, checkTab, holds, uncheckedState } from './check-tab.ts';
import { EvidenceMessage } from './evidence/evidence-messages.ts';
import { keepProof, proofOf } from './evidence/keep-proof.ts';
import { highlightTab } from './highlight-tab.ts';
import { AT_ONCE, inTime } from './in-time.ts';
import { forgetJourney } from './journeys.ts';
import { cancelReading, progressOf, startReading } from './legal/read-legal-pages.ts';
import { PageMessage, SentinelMessage, type TabState } from './messages.ts';
import { draftHere } from './orders/draft-here.ts';
import { shopDeadline } from './orders/shop-deadline.ts';
import { packsKnown } from './packs-known.ts';
import { changeSettings, readSettings } from './settings.ts';
import { forgetTab, readTabOrLoss, visibleState, writeTab } from './tab-states.ts';
import { type Asker, createTurns } from './turns.ts';

export type Sender = { id?: string; url?: string; tab?: { id?: number }; frameId?: number };
/** To the page: keep the watch or end it; sleep: the sentinel stops for good. */
export type SentinelAnswer = { watch: boolean; sleep: boolean };

export const turns = createTurns();

/**
 * Answers a message that has one of our shapes and comes from where that shape may come from:
 * page messages from this extension's own pages, sentinel messages from a tab's content script.
 * Undefined, at once, for everything else.
 */
export function routeMessage(message: unknown, sender: Sender): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  if (sender.url?.startsWith(browser.runtime.getURL('/'))) {
    const page = PageMessage.safeParse(message);
    if (page.success) return answerPage(page.data);
    const proof = EvidenceMessage.safeParse(message);
    return proof.success ? answerProof(proof.data) : undefined;
  }
  const sentinel = SentinelMessage.safeParse(message);
  const tabId = sender.tab?.id;
  if (!sentinel.success || tabId === undefined || !sender.url) return undefined;
  return answerSentinel(sentinel.data, tabId, sender.url, sender.frameId === 0);
}

async function answerPage(message: PageMessage): Promise<unknown> {
  switch (message.type) {
    case 'get-state':
      return stateOf(message.tabId);
    case 'check':
      return (await checkInTurn(message.tabId, 'click')).state;
    case 'highlight':
      return highlightTab(message.tabId, message.index);
    case 'set-off':
      return setOff(message.tabId, message.off);
    case 'read-legal':
      return startReading(message.tabId, judgeAgain);
    case 'get-legal':
      return progressOf(message.tabId, judgeAgain);
    case 'cancel-legal':
      await cancelReading(message.tabId, judgeAgain);
      return true;
    case 'access-changed':
      await registerSentinel();
      await startInOpenTabs();
      return true;
    case 'get-packs':
      return packsKnown();
    case 'get-shop-deadline':
      return shopDeadline(message.host, Temporal.Now.plainDateISO());
    case 'get-draft': {
      const { tabId, on, country, region } = message;
      const draft = await draftHere(tabId, Temporal.PlainDate.from(on), { country, region });
      return draft && JSON.stringify(draft);
    }
  }
}

function answerProof({ type, tabId }: EvidenceMessage) {
  if (type === 'get-proof') return proofOf(tabId);
  return keepProof(tabId, async () => (await checkInTurn(tabId, 'click')).state);
}

async function answerSentinel(
  message: SentinelMessage,
  tabId: number,
  url: string,
  top: boolean,
): Promise<SentinelAnswer> {
  const { settings } = await readSettings();
  if (!(await isAutomatic(url, settings))) return { watch: false, sleep: true };
  const by = message.type === 'shop-page' ? 'page' : 'change';
  // A page that opens makes every answer about the one before it worthless. A frame is no page.
  if (by === 'page' && top) turns.turnPage(tabId);
  // Where there is nothing to watch, who asks ends the watch with our answer.
  const { state, watch } =
    by === 'page' && top ? await checkAndWatch(tabId) : await checkInTurn(tabId, by);
  if (watch && by === 'page' && !top) await startWatch({ tabId, allFrames: true });
  return { watch, sleep: !state.automatic || state.status === 'off' };
}

/** The watch begins before the reading: what comes while the page is read is heard by nobody else. */
async function checkAndWatch(tabId: number): Promise<Checked> {
  await startWatch({ tabId });
  const checked = await checkInTurn(tabId, 'page');
  if (checked.watch) await startWatch({ tabId, allFrames: true });
  return checked;
}

/** Checks a page that may be checked by itself again: its sentinel and its watch may have ended. */
export async function checkAnew(tabId: number): Promise<Checked> {
  await startSentinel(tabId);
  return checkAndWatch(tabId);
}

function checkInTurn(tabId: number, by: Asker) {
  return turns.take(tabId, by, (turn) => checkTab(tabId, turn));
}

/** Judges the page in a tab again, now with the legal pages of its shop. */
export function judgeAgain(tabId: number) {
  return checkInTurn(tabId, 'change');
}

/** Starts the watch for changes; a page that is gone by now needs none. */
async function startWatch(target: { tabId: number; allFrames?: boolean }): Promise<void> {
  const started = browser.scripting.executeScript({ target, files: ['/watch.js'] });
  await inTime(started, AT_ONCE).catch(() => undefined);
}

/** What is known of a tab, after making sure that it is about the page now shown. */
async function stateOf(tabId: number): Promise<TabState> {
  const { settings } = await readSettings();
  const now = await uncheckedState(tabId, settings);
  // Read last: asking the page takes a moment, in which a check may end.
  const { record: stored, lost } = await readTabOrLoss(tabId);
  if (now.status === 'off' || now.status === 'unsupported') return visibleState(now);
  // Whoever looks sees it read anew, and is told.
  if (lost) return visibleState({ ...now, status: 'ready', lost: ['tab'] });
  if (!stored || !holds(stored, now) || stored.status === 'off') return visibleState(now);
  // The background was stopped in the middle of a check: nobody will answer it any more.
  if (stored.status === 'checking' && !turns.busy(tabId)) {
    if (!now.automatic) return visibleState({ ...now, status: 'ready' });
    return (await checkInTurn(tabId, 'change')).state;
  }
  return visibleState({ ...stored, automatic: now.automatic });
}

async function setOff(tabId: number, off: boolean): Promise<TabState> {
  const { host } = await uncheckedState(tabId, (await readSettings()).settings);
  if (host === '') return stateOf(tabId);
  turns.turnPage(tabId);
  const settings = await changeSettings(({ offHosts, paused }) => ({
    offHosts: off ? [...new Set([...offHosts, host])] : offHosts.filter((one) => one !== host),
    paused: off && paused,
  }));
  // Also in the shop's other tabs: what began before may store nothing that is forgotten now.
  const begun = turns.turnEvery().filter((id) => id !== tabId);
  await registerSentinel();
  if (off) {
    await forgetJourney(host);
    await highlightTab(tabId, null);
  }
  await forgetTab(tabId);
  const record = await uncheckedState(tabId, settings);
  await writeTab(record);
  await showBadge(record, settings);
  // What they had begun was given up with the rest: they are read anew.
  for (const id of begun) void judgeAgain(id).catch(() => undefined);
  if (!off && record.automatic) return (await checkAnew(tabId)).state;
  return visibleState(record);
}
