/** A browser for the reminders: what they show and where the toolbar stands. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { everyDay } from '../../src/browser/orders/reminders.ts';

export const at = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Paris');
export const clock = (local: string) => () => at(local);
/** The morning look on a day. */
export const morning = (date: string) => everyDay(clock(`${date}T09:00:01`));

export const badge = vi.fn();
export const shown: { id: string; title: string; message: string }[] = [];
export const clicks = new Set<(id: string) => void>();
export const messages = () => shown.map(({ message }) => message);
/** Whether the user gave the permission for notifications. */
export const permission = { given: false };

/** An empty browser in English, without the permission. */
export function startFake(language = 'en-GB'): void {
  fakeBrowser.reset();
  permission.given = false;
  shown.length = 0;
  clicks.clear();
  badge.mockReset();
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async () => permission.given,
      onAdded: { addListener: () => undefined },
    },
    notifications: {
      create: async (id: string, { title, message }: { title: string; message: string }) => {
        shown.push({ id, title, message });
      },
      clear: async () => true,
      onClicked: {
        addListener: (listener: (id: string) => void) => clicks.add(listener),
        hasListener: (listener: (id: string) => void) => clicks.has(listener),
      },
    },
    action: {
      setBadgeText: async ({ text }: { text: string }) => badge(text),
      setTitle: async () => undefined,
    },
  });
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(language);
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => `ext:/${path}`);
}
