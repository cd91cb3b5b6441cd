import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageFacts } from '../../src/facts/page-facts.ts';
import { servePacks } from './serve-packs.ts';

/** A browser with one tab: what it shows, whether it may be read, and what was done to it. */
export type FakeTab = {
  id: number;
  href: string;
  born: number;
  /** What the page's process says its address is; null: the truth. */
  claimed: string | null;
  /** Sites granted, as match patterns. */
  origins: string[];
  /** The user clicked: this page may be read without a grant. */
  clicked: boolean;
  /** The browser never answers a script: it withholds the site, or the page hangs. */
  silent: boolean;
  facts: PageFacts | { failure: string };
  /** Runs while the page is read: what happens meanwhile. */
  meanwhile: () => unknown;
  /** What the reader of legal pages answers for an address. */
  legal: (url: unknown) => unknown;
  /** What the highlight script answers. */
  draws: (args?: unknown[]) => boolean;
  /** Tabs in front, as a search finds them. */
  open: { id: number; url: string }[];
  badges: string[];
  registered: { id: string; matches: string[]; excludeMatches?: string[] }[];
};

/** Puts a fake tab under `browser`; the calls that the background makes answer as browsers do. */
export function fakeTab(part: Pick<FakeTab, 'href' | 'facts'> & Partial<FakeTab>): FakeTab {
  fakeBrowser.reset();
  servePacks();
  const tab: FakeTab = {
    id: 7,
    born: 1000.5,
    claimed: null,
    origins: [],
    clicked: false,
    silent: false,
    meanwhile: () => undefined,
    legal: () => ({ came: 'not-reached', detail: '' }),
    draws: () => true,
    open: [],
    badges: [],
    registered: [],
    ...part,
  };
  const granted = () =>
    tab.origins.some(
      (origin) => origin === '<all_urls>' || tab.href.startsWith(origin.replace(/\*$/, '')),
    );
  const answers: Record<string, Record<string, unknown>> = {
    tabs: {
      get: async () => ({
        id: tab.id,
        incognito: false,
        url: tab.clicked || granted() ? tab.href : undefined,
      }),
      query: async () => tab.open,
    },
    permissions: {
      getAll: async () => ({ origins: tab.origins, permissions: [] }),
      contains: async () => granted(),
    },
    i18n: {
      getUILanguage: () => 'en-GB',
      detectLanguage: async () => ({
        isReliable: true,
        languages: [{ language: 'fr', percentage: 97 }],
      }),
    },
    action: {
      setBadgeText: async ({ text }: { text: string }) => void tab.badges.push(text),
      setTitle: async () => undefined,
      setIcon: async () => undefined,
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
    },
    scripting: {
      executeScript: async (call: {
        files?: string[];
        func?: { name: string };
        args?: unknown[];
      }) => {
        if (tab.silent) return new Promise(() => undefined);
        if (!granted() && !tab.clicked) throw new Error('Missing host permission for the tab');
        if (call.files?.[0] === '/collect.js') {
          await tab.meanwhile();
          return [{ frameId: 0, result: tab.facts }];
        }
        if (call.func?.name === 'askHere')
          return [{ frameId: 0, result: await tab.legal(call.args?.[0]) }];
        if (call.func?.name === 'drawOnPage') return [{ frameId: 0, result: tab.draws(call.args) }];
        if (call.func)
          return [{ frameId: 0, result: { born: tab.born, href: tab.claimed ?? tab.href } }];
        return [{ frameId: 0 }];
      },
      getRegisteredContentScripts: async () => tab.registered,
      unregisterContentScripts: async () => {
        tab.registered = [];
      },
      registerContentScripts: async (scripts: FakeTab['registered']) => {
        tab.registered = [...tab.registered, ...scripts];
      },
    },
  };
  for (const [area, methods] of Object.entries(answers)) {
    for (const [name, method] of Object.entries(methods)) {
      Reflect.set(Reflect.get(browser, area), name, vi.fn(method as () => unknown));
    }
  }
  return tab;
}
