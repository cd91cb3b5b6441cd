/** Checks the page of one tab: read it, judge it with the earlier pages, store and show the answer. */
import { browser } from 'wxt/browser';
import { mayBecomeStep } from '../check/page-kind.ts';
import type { PageKind } from '../check/report.ts';
import { isAutomatic, isOff } from './access.ts';
import { showBadge } from './badge.ts';
import { LATE } from './in-time.ts';
import { readPurchase, writeJourney } from './journeys.ts';
import { judgePage } from './judge-page.ts';
import { legalRead } from './legal/legal-store.ts';
import type { TabState } from './messages.ts';
import { withLanguage } from './page-language.ts';
import { readPage, type ShownDocument, shownDocument, wordsOf } from './read-page.ts';
import { readSettings, type Settings } from './settings.ts';
import { shopOf } from './shop-host.ts';
import { readTabOrLoss, samePage, type TabRecord, visibleState, writeTab } from './tab-states.ts';
import type { Turn } from './turns.ts';
import { unsupportedAddress, unsupportedRefusal } from './unsupported.ts';

/** Steps of a purchase: shown without being asked. A click also shows the other pages of a shop. */
const PURCHASE: PageKind[] = ['cart', 'checkout', 'review', 'confirmation'];
const NO_SHOP: PageKind[] = ['other'];
/** Where something may still change before the order. */
const CHANGES: PageKind[] = ['cart', 'checkout', 'review'];
/**
 * Milliseconds in which a page whose address changed within the document is watched, whatever it
 * is: as long as its content is on its way, the page before it stands there.
 */
const ARRIVES = 10_000;

export type Checked = { state: TabState; watch: boolean };

/** The state of a tab that was not checked, or of which the check no longer holds. */
export async function uncheckedState(tabId: number, settings: Settings): Promise<TabRecord> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const shown = await shownDocument(tabId);
  const refused = 'refused' in shown ? shown.refused : '';
  const href = 'href' in shown ? shown.href : (tab?.url ?? '');
  const automatic = await isAutomatic(href, settings);
  const unsupported = unsupportedAddress(href) || unsupportedRefusal(refused);
  const status = unsupported
    ? 'unsupported'
    : isOff(href, settings)
      ? 'off'
      : automatic && refused === ''
        ? 'not-a-checkout'
        : 'ready';
  return {
    tabId,
    host: shopOf(href),
    url: withoutValues(href),
    status,
    report: null,
    error: refused === LATE ? LATE : null,
    automatic,
    document: 'born' in shown ? shown.born : 0,
    page: samePage(href),
  };
}

const LEFT = 'The page did not stay the same while it was read.';
/** How often a page that changes its address while it is read is read for a user who asked. */
const TRIES = 3;

/** Checks the page in a tab. The answer says how it stands, and whether to watch for changes. */
export async function checkTab(tabId: number, asked: Turn, tries = TRIES): Promise<Checked> {
  const { settings } = await readSettings();
  const { record: earlier, lost: tabLost } = await readTabOrLoss(tabId);
  const now = await uncheckedState(tabId, settings);
  const known = earlier !== null && holds(earlier, now);
  // Said of the page that was read anew because of it, as long as that page is shown.
  const tab = tabLost || (known && earlier.lost?.includes('tab'));
  const start: TabRecord = { ...sinceMoved(now, earlier), ...(tab && { lost: ['tab'] }) };
  const show = async (record: TabRecord, watch = false): Promise<Checked> => {
    if (asked.current()) {
      await writeTab(record);
      await showBadge(record, settings);
    }
    return { state: visibleState(record), watch };
  };
  if (start.status === 'off' || start.status === 'unsupported') return show(start);
  // Refused here is refused to the collector too; of a page that only hangs, the user is told.
  if (start.document === 0) {
    return show(start.error && asked.by() === 'click' ? { ...start, status: 'error' } : start);
  }
  // A re-check keeps the last answer on the toolbar until the new one is there.
  const quiet = asked.by() === 'change' && known;
  if (!quiet) await show({ ...start, status: 'checking' });

  // The address may also have changed within the document, before the sentinel could say so.
  const isStart = (after: ShownDocument | { refused: string }) =>
    'born' in after && after.born === start.document && samePage(after.href) === start.page;
  const left = async (): Promise<Checked> => {
    const asks = asked.current() && asked.by() === 'click';
    if (asks && tries > 1) return checkTab(tabId, asked, tries - 1);
    const shown = sinceMoved(await uncheckedState(tabId, settings), start);
    return show(asks && shown.document !== 0 ? { ...shown, status: 'error', error: LEFT } : shown);
  };
  const failed = async (error: string) => {
    const after = await shownDocument(tabId);
    const hangs = 'refused' in after && after.refused === LATE;
    if (!hangs && !isStart(after)) return left();
    // What the page is, is not known then: its next change may tell.
    return show({ ...start, status: 'error', error }, true);
  };
  const reading = await readPage(tabId);
  if (reading.is !== 'read') return failed(reading.message);

  try {
    const moment = { loaded: start.document / 1000, read: Date.now() / 1000 };
    const facts = { ...(await withLanguage(reading.facts)), moment };
    const { incognito } = await browser.tabs.get(tabId);
    const purchase = await readPurchase(start.host, incognito);
    const legal = await legalRead(start.host, incognito);
    const judged = await judgePage(facts, { ...purchase, legal }, settings, async (progress) => {
      if (quiet || !asked.current()) return;
      await writeTab({ ...start, status: 'checking', progress });
    });
    const same = isStart(await shownDocument(tabId));
    if (same && shopOf(facts.url) !== start.host) throw new Error('The page is of another site.');
    if (!same || !asked.current()) return left();
    await writeJourney(start.host, incognito, judged.steps, Date.now(), asked.current);
    const insisted = asked.by() === 'click' && known && earlier.status === 'not-a-checkout';
    // He insisted before: what is no shop page to us stays in his sight, however often it is read.
    const kept =
      known &&
      earlier.status === 'checked' &&
      NO_SHOP.includes(earlier.report?.pages.at(-1)?.page.kind ?? 'unknown');
    // Loaded anew after it was checked: the user looks twice, as a question about hurry asks.
    const reloaded = earlier?.status === 'checked' && earlier.page === start.page;
    const worth =
      kept ||
      PURCHASE.includes(judged.kind) ||
      (reloaded && asked.by() === 'page' && !NO_SHOP.includes(judged.kind)) ||
      (asked.by() === 'click' && (insisted || !NO_SHOP.includes(judged.kind))) ||
      (asked.by() === 'change' &&
        known &&
        earlier.status === 'checked' &&
        !NO_SHOP.includes(judged.kind));
    const lost: TabState['lost'] = [
      ...(start.lost ?? []),
      ...(judged.lost ? ['purchase' as const] : []),
      ...(legal.lost ? ['legal' as const] : []),
    ];
    const page = judged.report.pages.at(-1)?.page;
    return show(
      worth
        ? {
            ...start,
            status: 'checked',
            report: judged.report,
            ...(lost.length > 0 && { lost }),
          }
        : { ...start, status: 'not-a-checkout' },
      CHANGES.includes(judged.kind) ||
        (page !== undefined && mayBecomeStep(page)) ||
        (start.moved !== undefined && Date.now() - start.moved < ARRIVES),
    );
  } catch (error) {
    return failed(wordsOf(error));
  }
}

/** Whether what is stored of a tab is about the page that it shows now. */
export function holds(stored: TabRecord, now: TabRecord): boolean {
  return now.document !== 0 && stored.document === now.document && stored.page === now.page;
}

/** The state with the moment since when its address stands in the place of another one. */
function sinceMoved(now: TabRecord, earlier: TabRecord | null): TabRecord {
  if (!earlier || earlier.document !== now.document) return now;
  const moved = earlier.page === now.page ? earlier.moved : Date.now();
  return { ...now, ...(moved !== undefined && { moved }) };
}

/** Address without query and fragment; empty when it is none. */
function withoutValues(href: string): string {
  return URL.canParse(href) ? href.replace(/[?#].*$/s, '') : '';
}
