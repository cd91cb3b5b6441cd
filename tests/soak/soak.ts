/**
 * Many states of one page and many tabs, with the background stopped at random: nothing is lost,
 * nothing is mixed up, and nothing is kept that is not needed any more.
 */
import type { Page } from 'puppeteer-core';
import type { TabState } from '../../src/browser/messages.ts';
import { checked, findingsOf, stateOf, visit } from '../e2e/session/reading.ts';
import { type Session, tabOf } from '../e2e/session/session.ts';
import { until } from '../e2e/session/until.ts';
import { changingPage, priceOf } from './changing-page.ts';

export type Memory = { early: number; late: number };
export type Soaked = {
  states: number;
  /** States in which the check said something else than the page shows. */
  wrong: string[];
  stopped: number;
  /** Bytes of JavaScript objects in the page after a tenth of the states and at the end; null where
   *  the browser does not tell. */
  memory: Memory | null;
};

const HOST = 'soak.test';
const tabHost = (n: number) => `soak-${n}.test`;
const PATH = '/commande/paiement';

/** The pages as the sample server shows them. */
export function soakPages(tabs: number): Map<string, string> {
  const hosts = Array.from(
    { length: tabs },
    (_, n) => [tabHost(n) + PATH, changingPage(n)] as const,
  );
  return new Map([[HOST + PATH, changingPage()], ...hosts]);
}

/** The same row of chances in every run. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** So often the background is stopped, on average: once in so many states. */
const STOPS = 25;

/** One tab goes through `states` states; each is checked. */
export async function soakOneTab(session: Session, states: number): Promise<Soaked> {
  const page = await visit(session, HOST + PATH);
  const tabId = await tabOf(session, page);
  const chance = chances(20_261_122);
  const wrong: string[] = [];
  let stopped = 0;
  let early = await bytesOf(page);
  for (let n = 1; n <= states; n++) {
    await page.evaluate((price) => {
      (globalThis as unknown as { show(price: string): void }).show(price);
    }, priceOf(n));
    if (chance() < 1 / STOPS) {
      await session.stopBackground();
      stopped++;
    }
    const said = await saidOf(session, tabId, priceOf(n));
    if (!said) wrong.push(`state ${n}: ${priceOf(n)} is not in the report`);
    if (n === Math.ceil(states / 10)) early = await bytesOf(page);
  }
  const late = await bytesOf(page);
  await page.close();
  return { states, wrong, stopped, memory: early && late ? { early, late } : null };
}

/** Asks for a check until its answer is about what the page shows now. */
async function saidOf(session: Session, tabId: number, price: string): Promise<boolean> {
  const ask = () =>
    session.inExtension(
      (id) => browser.runtime.sendMessage({ type: 'check', tabId: id }),
      tabId,
    ) as Promise<TabState>;
  return until(`a report of ${price}`, ask, (state) => holds(state, price)).then(
    () => true,
    () => false,
  );
}

const holds = (state: TabState, price: string): boolean =>
  findingsOf(state).some(({ quote, outcome }) => outcome === 'violation' && quote.includes(price));

/** Many tabs at once, each a shop of its own; the background is stopped between the questions. */
export async function soakManyTabs(session: Session, tabs: number): Promise<Soaked> {
  const pages: Page[] = [];
  const tabIds: number[] = [];
  for (let n = 0; n < tabs; n++) {
    const page = await visit(session, tabHost(n) + PATH);
    pages.push(page);
    tabIds.push(await tabOf(session, page));
  }
  const chance = chances(7);
  const wrong: string[] = [];
  let stopped = 0;
  for (const [n, page] of pages.entries()) {
    await checked(session, page).catch((error: Error) => wrong.push(error.message));
    if (chance() < 10 / tabs) {
      await session.stopBackground();
      stopped++;
    }
    const state = await stateOf(session, page);
    if (!holds(state, priceOf(n))) wrong.push(`tab ${n}: ${priceOf(n)} is not in its report`);
  }
  for (const page of pages) await page.close();
  await until('the closed tabs to be forgotten', () => keptOf(session, tabIds), isNothing).catch(
    (error: Error) => wrong.push(error.message),
  );
  return { states: tabs, wrong, stopped, memory: null };
}

/** Purchases that are remembered at a time. */
const PURCHASES = 4;
const isNothing = (names: string[]) => names.length === 0;

/** What is still stored of these tabs, and of more purchases than are remembered at a time. */
async function keptOf(session: Session, tabIds: number[]): Promise<string[]> {
  const names = await session.inExtension(
    async () => Object.keys(await browser.storage.session.get()),
    null,
  );
  const ofTabs = names.filter((name) => tabIds.some((id) => name.endsWith(`:${id}`)));
  const journeys = names.filter((name) => name.startsWith('journey:'));
  return [...ofTabs, ...journeys.slice(PURCHASES)];
}

/** Bytes of JavaScript objects that are still in use; 0 where the browser does not tell. */
async function bytesOf(page: Page): Promise<number> {
  try {
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    await session.detach();
    const { JSHeapUsedSize = 0 } = await page.metrics();
    return JSHeapUsedSize;
  } catch {
    return 0;
  }
}
