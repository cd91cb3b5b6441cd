/** What users, shops and browsers do, and how a script of it is played in a world. */
import { DEFAULTS, type Settings } from '../../../src/browser/settings.ts';
import { type Host, isCheckout, type Path, pathOf } from './shop.ts';
import type { Tab, World } from './world.ts';

/** Milliseconds between the parts of a page that arrives. */
type Delays = number[];
export type Act =
  | { does: 'open'; tab: number; host: Host; path: Path; delays: Delays }
  | { does: 'route'; tab: number; path: Path; delays: Delays; lag: number }
  | { does: 'back'; tab: number }
  | { does: 'tick'; tab: number }
  | { does: 'look'; tab: number }
  | { does: 'check'; tab: number }
  | { does: 'off'; tab: number; off: boolean }
  | { does: 'pause'; paused: boolean }
  | { does: 'access'; host: Host; given: boolean }
  | { does: 'close'; tab: number }
  | { does: 'stop-background' }
  | { does: 'fail' };
/** An act, and the milliseconds after the one before. */
export type Step = { after: number; act: Act };

/** The first tab is an ordinary one, the second in a private window. */
const tabOf = (world: World, id: number): Tab => {
  const tab = world.tabs.get(id) ?? { id, incognito: id === 2, page: null, before: [], badge: '' };
  world.tabs.set(id, tab);
  return tab;
};

export async function play(world: World, act: Act): Promise<void> {
  switch (act.does) {
    case 'open': {
      if (world.closed.has(act.tab)) return;
      const tab = tabOf(world, act.tab);
      tab.page?.freeze();
      if (tab.page) tab.before.push(tab.page);
      return world.show(tab, `https://${act.host}${act.path}`, act.delays);
    }
    case 'route': {
      const page = world.tabs.get(act.tab)?.page;
      if (page && leadsTo(page.words(), pathOf(page.href()), act.path)) {
        page.route(act.path, act.delays, act.lag);
      }
      return;
    }
    case 'back': {
      const tab = world.tabs.get(act.tab);
      const page = tab?.before.pop();
      if (!tab || !page) return;
      tab.page?.close();
      tab.page = page;
      tab.badge = '';
      return page.thaw();
    }
    case 'tick':
      return world.tabs.get(act.tab)?.page?.tick();
    case 'look':
      return say(world, { type: 'get-state', tabId: act.tab });
    case 'check': {
      const page = world.tabs.get(act.tab)?.page;
      if (page) world.clicked.add(page.born);
      return say(world, { type: 'check', tabId: act.tab });
    }
    case 'off':
      return say(world, { type: 'set-off', tabId: act.tab, off: act.off });
    case 'pause':
      return pause(world, act.paused);
    case 'access':
      return act.given
        ? world.grants.give(`https://${act.host}/*`)
        : world.grants.take(`https://${act.host}/*`);
    case 'close': {
      const tab = world.tabs.get(act.tab);
      if (!tab) return;
      for (const page of [tab.page, ...tab.before]) page?.close();
      tab.page = null;
      world.tabs.delete(act.tab);
      world.closed.add(act.tab);
      return void world.hear('tabs.onRemoved', act.tab);
    }
    case 'stop-background':
      return world.stopBackground();
    case 'fail':
      return world.fail();
  }
}

/** An order is confirmed where it can be placed, and leads to no checkout without a new document. */
function leadsTo(says: string, from: Path, to: Path): boolean {
  if (to === '/merci-commande') return says.startsWith('review');
  return from !== to && !(from === '/merci-commande' && isCheckout(to));
}

/** The popup waits for no answer before the next act. */
function say(world: World, message: { type: string; tabId: number; off?: boolean }): void {
  if (world.tabs.has(message.tabId)) void world.ask(message).catch(() => undefined);
}

export const settingsOf = (world: World): Settings =>
  (world.local.now().settings as Settings | undefined) ?? DEFAULTS;

/** As the settings page does it: straight into the storage. */
async function pause(world: World, paused: boolean): Promise<void> {
  void world.local.set({ settings: { ...settingsOf(world), paused } });
}
