/** What must hold of every tab once everything is quiet. */
import { isOff } from '../../../src/browser/access.ts';
import { badgeOf } from '../../../src/browser/badge-words.ts';
import type { TabState } from '../../../src/browser/messages.ts';
import { shopOf } from '../../../src/browser/shop-host.ts';
import { samePage, TabRecord } from '../../../src/browser/tab-states.ts';
import type { PageReport } from '../../../src/check/report.ts';
import { settingsOf } from './acts.ts';
import type { DrawnPage } from './drawn-page.ts';
import { isStep } from './shop.ts';
import type { Tab, World } from './world.ts';

const saysOf = ({ page }: PageReport) => [page.kind, ...page.why].join(' ');
const visitOf = (says: string) => / visit=(\d+)/.exec(says)?.[1];

/** One line for each thing that does not agree; none when all is well. */
export async function disagreements(world: World): Promise<string[]> {
  // Any event starts a background that was stopped.
  world.hear('alarms.onAlarm', { name: 'any' });
  await world.clock.pass(30_000);
  const found = strayRecords(world);
  for (const tab of world.tabs.values()) {
    if (!tab.page) continue;
    const say = (line: string) => void found.push(`tab ${tab.id}: ${line}`);
    checkRecord(world, tab, tab.page, say);
    const asked = world.ask({ type: 'get-state', tabId: tab.id }) as Promise<TabState>;
    let answer: TabState | null = null;
    asked.then((given) => {
      answer = given;
    }, say);
    await world.clock.pass(30_000);
    if (answer) checkAnswer(world, tab.page, answer, say);
    else say('get-state is never answered');
  }
  return found;
}

/** Of tabs that are closed nothing stays, and of a shop that is off no purchase. */
function strayRecords(world: World): string[] {
  const off = settingsOf(world).offHosts;
  return Object.keys(world.session.now()).filter((key) => {
    const [, tab, shop] = /^(?:tab:(\d+)|journey:(?:private:)?(.*))$/.exec(key) ?? [];
    return tab ? !world.tabs.has(Number(tab)) : shop && off.includes(shop);
  });
}

function checkRecord(world: World, tab: Tab, page: DrawnPage, say: (line: string) => void) {
  const stored = world.session.now()[`tab:${tab.id}`];
  const record = stored === undefined ? null : TabRecord.parse(stored);
  const about = record?.document === page.born && record.page === samePage(page.href());
  if (record?.status === 'checking') say('is being checked for ever');
  const sign = record && about ? badgeOf(record, 'en').sign : '';
  if (tab.badge !== sign) say(`the badge shows "${tab.badge}" where the state says "${sign}"`);
  if (record && about && mayBeChecked(world, page) && isStep(page.words())) {
    if (record.status !== 'checked' && !isFailed(world, page, record))
      say(`stored is ${record.status}, shown ${page.words()}`);
  }
}

function checkAnswer(world: World, page: DrawnPage, state: TabState, say: (line: string) => void) {
  const shown = page.words();
  const mayBeRead = world.grants.granted(page.href()) || world.clicked.has(page.born);
  // Of a page that may not be read the browser does not tell the address either.
  if (!mayBeRead && state.report) say('answers with a report of what may not be read');
  if (!mayBeRead) return;
  if (isOff(page.href(), settingsOf(world))) {
    if (state.status !== 'off' || state.report) say(`answers ${state.status} where it is off`);
    return;
  }
  if (state.url !== page.href()) say(`answers of ${state.url}, shown ${page.href()}`);
  if (mayBeChecked(world, page) && isStep(shown)) {
    if (isFailed(world, page, state)) return;
    if (state.status !== 'checked') return say(`answers ${state.status}, shown ${shown}`);
    const last = state.report?.pages.at(-1);
    if (!last || saysOf(last) !== shown) say(`answers ${last && saysOf(last)}, shown ${shown}`);
  }
  const pages = state.report?.pages ?? [];
  const earlier = pages.slice(0, -1).map(saysOf);
  if (earlier.some((says) => visitOf(says) === visitOf(shown))) {
    say(`is its own earlier page: ${pages.map(saysOf).join(' | ')}`);
  }
  // Of what was read only after the shop had changed its address nobody can know whose it was.
  if (new Set(earlier).size < earlier.length) {
    say(`has one page twice: ${pages.map(saysOf).join(' | ')}`);
  }
  const windows = new Set(pages.map((one) => / window=\w+/.exec(saysOf(one))?.[0]));
  if (windows.size > 1) say('mixes a private window with others');
  for (const { url } of pages) {
    if (shopOf(url) !== shopOf(page.href())) say(`has a page of another shop: ${url}`);
  }
}

function mayBeChecked(world: World, page: DrawnPage): boolean {
  return world.grants.granted(page.href()) && !isOff(page.href(), settingsOf(world));
}

/** The reading failed, and nothing has changed since: the user is told, and may try again. */
function isFailed(world: World, page: DrawnPage, { status }: TabState): boolean {
  return status === 'error' && world.failed.get(page.born) === page.words();
}
