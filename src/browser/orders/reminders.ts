/**
 * The daily look through the journal: one alarm at nine, made anew at every start of the background
 * because alarms may vanish, and a day that was missed is made up for at the next start.
 */
import { browser } from 'wxt/browser';
import { isOld } from '../../orders/old.ts';
import { type Reminder, remindersOf } from '../../orders/reminders-of.ts';
import { interfaceLanguage } from '../badge.ts';
import { readSettings } from '../settings.ts';
import { inTurn } from './in-turn.ts';
import { readOrderSettings } from './order-settings.ts';
import { areRemindersOn } from './reminder-permission.ts';
import { say, sayReminder } from './reminder-words.ts';
import { deleteRecord, readJournal } from './store.ts';
import { readTold, writeTold } from './told.ts';

export const ALARM = 'orders-daily';
const HOUR = 9;
const DAY_IN_MINUTES = 24 * 60;
/** More at once are told as one. */
const SINGLE = 3;
const ID = 'orders-reminder ';
/** A dot: something about orders, not a number of findings. */
const DOT = '•';

type Clock = () => Temporal.ZonedDateTime;
const localClock: Clock = () => Temporal.Now.zonedDateTimeISO();

/** Adds the listeners at once, then makes the alarm and catches up. Call it first thing. */
export function startReminders(clock: Clock = localClock): Promise<void> {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void everyDay(clock);
  });
  listenToClicks();
  browser.permissions.onAdded.addListener(listenToClicks);
  return everyDay(clock);
}

/** Makes the alarm for the next nine o'clock; looks through the journal when today's was missed. */
export async function everyDay(clock: Clock = localClock): Promise<void> {
  const now = clock();
  const when = nextNine(now).epochMilliseconds;
  await browser.alarms.create(ALARM, { when, periodInMinutes: DAY_IN_MINUTES });
  if (now.hour < HOUR) return;
  const today = now.toPlainDate();
  await inTurn(() => remind(today));
  await forgetOld(today);
}

/** Today at nine while it is to come, else tomorrow; by the clock on the wall. */
export function nextNine(now: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const nine = now.with({
    hour: HOUR,
    minute: 0,
    second: 0,
    millisecond: 0,
    microsecond: 0,
    nanosecond: 0,
  });
  return Temporal.ZonedDateTime.compare(now, nine) < 0 ? nine : nine.add({ days: 1 });
}

async function remind(today: Temporal.PlainDate): Promise<void> {
  const told = await readTold();
  if (told.day === today.toString()) {
    // The toolbar forgets at every restart of the browser.
    if (told.unseen.length > 0) await showDot(told.unseen.length);
    return;
  }
  const { orders } = await readJournal();
  const due = orders.flatMap((order) =>
    remindersOf(order, today).map((reminder) => ({ reminder, shop: order.shop.name })),
  );
  const fresh = due.filter(({ reminder }) => !told.keys.includes(reminder.key));
  const ids = new Set(orders.map(({ id }) => id));
  const kept = (key: string) => ids.has(key.split(' ')[0] ?? '');
  const news = fresh.map(({ reminder }) => reminder.key);
  const unseen = due
    .map(({ reminder }) => reminder.key)
    .filter((key) => told.unseen.includes(key) || news.includes(key));
  // Told before it is remembered: a worker stopped in between shows the same notification again,
  // in the place of the first, and loses none.
  await notify(fresh);
  await showDot(unseen.length);
  await writeTold({ day: today.toString(), keys: [...told.keys.filter(kept), ...news], unseen });
}

async function notify(fresh: { reminder: Reminder; shop: string }[]): Promise<void> {
  if (fresh.length === 0 || !(await areRemindersOn())) return;
  const language = interfaceLanguage((await readSettings()).settings);
  const messages =
    fresh.length > SINGLE
      ? [{ id: 'several', message: say('several', { n: fresh.length }, language) }]
      : fresh.map(({ reminder, shop }) => ({
          id: reminder.key,
          message: sayReminder(reminder, shop, language),
        }));
  const title = say('title', {}, language);
  const iconUrl = browser.runtime.getURL('/icons/128.png');
  await Promise.allSettled(
    messages.map(({ id, message }) =>
      browser.notifications.create(ID + id, { type: 'basic', iconUrl, title, message }),
    ),
  );
}

/** The dot and its words on the toolbar, wherever a tab shows no sign of its own; 0: none. */
async function showDot(unseen: number): Promise<void> {
  const language = interfaceLanguage((await readSettings()).settings);
  const title = unseen > 0 ? say('badge', { n: unseen }, language) : say('calm', {}, language);
  await Promise.allSettled([
    browser.action.setBadgeText({ text: unseen > 0 ? DOT : '' }),
    browser.action.setTitle({ title }),
  ]);
}

/** The user looks at the list: the dot goes. For the orders page, when it is opened. */
export function seeReminders(): Promise<void> {
  return inTurn(async () => {
    const told = await readTold();
    if (told.unseen.length > 0) await writeTold({ ...told, unseen: [] });
    await showDot(0);
  });
}

async function forgetOld(today: Temporal.PlainDate): Promise<void> {
  const { forgetAfterMonths } = await readOrderSettings();
  if (forgetAfterMonths === null) return;
  const { orders } = await readJournal();
  for (const order of orders) {
    if (isOld(order, today, forgetAfterMonths)) await deleteRecord(order.id);
  }
}

/** A click on a reminder opens the list. The interface is there once the permission was given. */
function listenToClicks(): void {
  const clicked = browser.notifications?.onClicked;
  if (clicked && !clicked.hasListener(openOrders)) clicked.addListener(openOrders);
}

function openOrders(id: string): void {
  if (!id.startsWith(ID)) return;
  void browser.tabs.create({ url: browser.runtime.getURL('/orders.html') });
  void browser.notifications.clear(id);
}
