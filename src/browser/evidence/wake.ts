/** Wakes a background that the browser stopped while it kept a proof. */
import { browser } from 'wxt/browser';

const PREFIX = 'proof:';

/** Half a minute from now, again and again, until forgetWake: the soonest that browsers allow. */
export async function wakeLater(tabId: number): Promise<void> {
  await browser.alarms.create(`${PREFIX}${tabId}`, { delayInMinutes: 0.5, periodInMinutes: 0.5 });
}

export async function forgetWake(tabId: number): Promise<void> {
  await browser.alarms.clear(`${PREFIX}${tabId}`);
}

/** The tab that an alarm is about; null for alarms of other rooms. */
export function tabOfAlarm(name: string): number | null {
  return name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length)) : null;
}
