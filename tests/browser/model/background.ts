/** The extension's background: started for an event, stopped at any moment, its modules new each time. */
import { vi } from 'vitest';

type Listener = (...args: never[]) => unknown;
/** What the browser does for the background, by `area.method`. */
export type Calls = (name: string, args: unknown[]) => unknown;
export type Background = {
  /** Calls the listeners of an event, by `area.onEvent`; the first answer counts. */
  hear(event: string, ...args: unknown[]): unknown;
  /** From now on it does nothing, and hears nothing of what it asked for. */
  stop(): void;
};

const EVENTS = [
  'runtime.onMessage',
  'runtime.onStartup',
  'runtime.onInstalled',
  'alarms.onAlarm',
  'permissions.onAdded',
  'permissions.onRemoved',
  'storage.local.onChanged',
  'storage.session.onChanged',
  'tabs.onRemoved',
  'windows.onRemoved',
  'commands.onCommand',
];
/** These answer at once, everything else takes its time. */
const AT_ONCE: Record<string, (...args: never[]) => unknown> = {
  'runtime.getURL': (path: string) => `chrome-extension://model${path}`,
  'i18n.getUILanguage': () => 'en',
};

/** Makes a background ready; `calls` is asked for all that it asks of the browser. */
export async function loadBackground(): Promise<(calls: Calls) => Background> {
  const port: { calls: Calls; stopped: boolean } = { calls: () => undefined, stopped: false };
  const heard = new Map<string, Listener[]>(EVENTS.map((name) => [name, []]));
  vi.resetModules();
  vi.doMock('wxt/browser', () => ({ browser: browserFor(port, heard) }));
  vi.doMock('../../../src/check/check-in-steps.ts', () => import('../fake-check.ts'));
  vi.doMock('../../../src/browser/packs-for.ts', () => ({ packsFor: async () => null }));
  vi.doMock('../../../src/browser/orders/reminders.ts', () => ({ startReminders: () => null }));
  const { default: entry } = await import('../../../entrypoints/background.ts');
  return (calls) => {
    port.calls = calls;
    entry.main();
    return {
      hear(event, ...args) {
        const answers = heard.get(event)?.map((listener) => listener(...(args as never[])));
        return answers?.find((answer) => answer !== undefined);
      },
      stop() {
        port.stopped = true;
      },
    };
  };
}

function browserFor(port: { calls: Calls; stopped: boolean }, heard: Map<string, Listener[]>) {
  const never = new Promise(() => undefined);
  const call =
    (name: string) =>
    async (...args: unknown[]) => {
      if (port.stopped) return never;
      try {
        const answer = await port.calls(name, args);
        return port.stopped ? never : answer;
      } catch (error) {
        if (port.stopped) return never;
        throw error;
      }
    };
  const area = (path: string): unknown =>
    new Proxy(
      {},
      {
        get(_, member) {
          if (typeof member !== 'string') return undefined;
          const name = path ? `${path}.${member}` : member;
          if (name === 'runtime.id') return 'model';
          const at_once = AT_ONCE[name];
          if (at_once) return at_once;
          const listeners = heard.get(name);
          if (listeners) return { addListener: (one: Listener) => void listeners.push(one) };
          return path === '' || name === 'storage.local' || name === 'storage.session'
            ? area(name)
            : call(name);
        },
      },
    );
  return area('');
}
