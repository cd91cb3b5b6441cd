/** A browser with tabs, a storage and the extension: what the acts of a script happen to. */
import type { Answer } from '../../../src/sentinel/run.ts';
import { type Background, loadBackground } from './background.ts';
import type { Clock } from './clock.ts';
import { type DrawnPage, drawPage } from './drawn-page.ts';
import { type Access, accessCalls } from './site-grants.ts';
import { type Changes, createArea } from './stored.ts';

export type Tab = {
  id: number;
  incognito: boolean;
  page: DrawnPage | null;
  /** Pages before this one, still in the cache. */
  before: DrawnPage[];
  badge: string;
};
export type World = Awaited<ReturnType<typeof createWorld>>;
/** Milliseconds that the page takes to answer each script and message, again and again. */
export type Slowness = number[];

/** Milliseconds between two stops of the background. */
const REST = 20_000;
/** Milliseconds in which an event that nobody repeats is worked off. */
const HEARD = 15_000;
const GONE = 'Frame with ID 0 was removed.';
const CLOSED = 'The message channel closed before a response was received.';
type Script = { target: { tabId: number }; files?: string[]; func?: { name: string } };

export async function createWorld(clock: Clock, slowness: Slowness) {
  const tabs = new Map<number, Tab>();
  const access: Access = { origins: ['https://boutique.example/*', 'https://autre.example/*'] };
  let next = await loadBackground();
  let background: Background | null = null;
  /** Those who wait for an answer of the background that runs. */
  const waiting = new Set<(error: Error) => void>();
  let stopped = 0;
  let switched = 0;
  let asked = 0;
  const slow = () => slowness[asked++ % slowness.length] ?? 0;
  let failures = 0;
  /** What stood on a document when it could not be read. */
  const failed = new Map<number, string>();

  const hear = (event: string, ...args: unknown[]) => {
    background ??= next(answer);
    if (event !== 'runtime.onMessage') switched = clock.now();
    return background.hear(event, ...args);
  };
  const local = createArea(clock, (changes: Changes) => hear('storage.local.onChanged', changes));
  const session = createArea(clock, () => undefined);
  const grants = accessCalls(clock, access, hear);

  const pageOf = (tabId: number): DrawnPage => {
    const page = tabs.get(tabId)?.page;
    if (!page) throw new Error('No tab with that id');
    return page;
  };
  const runScript = async ({ target, files = [], func }: Script) => {
    const { tabId } = target;
    await clock.wait(slow() / 2);
    const page = pageOf(tabId);
    if (!grants.granted(page.href()) && !clicked.has(page.born)) {
      throw new Error('Missing host permission for the tab');
    }
    const result = runIn(page, files, func?.name ?? '');
    await clock.wait(slow() / 2);
    if (tabs.get(tabId)?.page !== page) throw new Error(GONE);
    return [{ frameId: 0, result }];
  };
  const runIn = (page: DrawnPage, files: string[], func: string) => {
    if (files.includes('/watch.js')) return void page.startWatch();
    if (files.includes('/sentinel.js')) return void page.startSentinel();
    if (files.includes('/collect.js')) {
      if (failures === 0) return page.facts();
      failures--;
      failed.set(page.born, page.words());
      return { failure: 'TypeError: odd page' };
    }
    return func === 'drawOnPage' ? true : { born: page.born, href: page.href() };
  };
  /** Documents on which the user clicked our button: they may be read without a grant. */
  const clicked = new Set<number>();

  const calls: Record<string, (...args: never[]) => unknown> = {
    'tabs.get': async (tabId: number) => {
      await clock.wait(1);
      const tab = tabs.get(tabId);
      if (!tab) throw new Error('No tab with that id');
      const href = pageOf(tabId).href();
      const seen = grants.granted(href) || clicked.has(pageOf(tabId).born);
      return { id: tabId, incognito: tab.incognito, ...(seen && { url: href }) };
    },
    'tabs.query': () =>
      [...tabs.values()]
        .map(({ id, page }) => ({ id, url: page?.href() }))
        .filter(({ url }) => url !== undefined && grants.granted(url)),
    'action.setBadgeText': ({ tabId, text }: { tabId: number; text: string }) => {
      const tab = tabs.get(tabId);
      if (tab) tab.badge = text;
    },
    'windows.getAll': () => [...tabs.values()].map(({ incognito }) => ({ incognito })),
    'scripting.executeScript': runScript,
    ...grants.calls,
  };
  const answer = (name: string, args: unknown[]): unknown => {
    const [, area, method] = /^storage\.(local|session)\.(\w+)$/.exec(name) ?? [];
    if (method === 'setAccessLevel') return undefined;
    if (area) return Reflect.get(area === 'local' ? local : session, method ?? '')(...args);
    return calls[name]?.(...(args as never[]));
  };

  /** Brings a message to the background, and starts it for that. */
  const ask = async (message: unknown, sender: object): Promise<unknown> => {
    await clock.wait(1);
    const answered = hear('runtime.onMessage', message, { id: 'model', ...sender });
    return new Promise((resolve, reject) => {
      waiting.add(reject);
      Promise.resolve(answered)
        .then(resolve, reject)
        .finally(() => waiting.delete(reject));
    });
  };
  const fromPage = (tab: Tab, page: () => DrawnPage) => (type: string) => {
    const once = () =>
      new Promise<Answer>((resolve, reject) => {
        const sender = { url: page().href(), tab: { id: tab.id }, frameId: 0 };
        // A page in the cache, or gone, hears no answer: its channel is closed.
        const shown = () => tab.page === page();
        const end = (act: () => void) =>
          shown() ? act() : page().whenShown(() => reject(new Error(CLOSED)));
        ask({ type }, sender).then(
          (answer) => end(() => resolve(answer as Answer)),
          (error) => end(() => reject(error)),
        );
      });
    return once().catch(once);
  };

  return {
    clock,
    tabs,
    access,
    grants,
    local,
    session,
    hear,
    clicked,
    /** A browser gives no number of a tab twice. */
    closed: new Set<number>(),
    failed,
    fail: () => void failures++,
    /** As the popup does. */
    ask: (message: object) => ask(message, { url: 'chrome-extension://model/popup.html' }),
    /** Draws a new document in a tab; with the sentinel, where it is registered. */
    show(tab: Tab, href: string, delays: number[]) {
      const page: DrawnPage = drawPage(
        { href, delays, incognito: tab.incognito },
        clock,
        fromPage(tab, () => page),
      );
      tab.page = page;
      tab.badge = '';
      if (grants.registered(href)) page.startSentinel();
    },
    /** Not again while a question of before is asked anew: a browser gives each start its time. */
    async stopBackground() {
      if (!background || clock.now() - stopped < REST) return;
      // What a switch, a grant or a closed tab asks for is done to its end: they have no second call.
      if (clock.now() - switched < HEARD) return;
      stopped = clock.now();
      background.stop();
      background = null;
      next = await loadBackground();
      for (const reject of [...waiting]) reject(new Error(CLOSED));
      waiting.clear();
    },
    /** Nothing of it stays for the next world. */
    end() {
      for (const tab of tabs.values()) for (const page of [tab.page, ...tab.before]) page?.close();
      background?.stop();
    },
  };
}
