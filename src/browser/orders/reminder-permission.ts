/** Reminders are on while the browser allows notifications: there is no second switch to forget. */
import { browser } from 'wxt/browser';

const NOTIFICATIONS = { permissions: ['notifications' as const] };

/** Asks the browser; must be the first thing that a click does. False when refused. */
export function askReminders(): Promise<boolean> {
  return browser.permissions.request(NOTIFICATIONS);
}

/** Gives the permission back; answers whether reminders are still on. */
export async function dropReminders(): Promise<boolean> {
  await browser.permissions.remove(NOTIFICATIONS).catch(() => false);
  return areRemindersOn();
}

/** Whether reminders are shown as notifications. */
export function areRemindersOn(): Promise<boolean> {
  return browser.permissions.contains(NOTIFICATIONS);
}
