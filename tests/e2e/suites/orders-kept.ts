/** Orders survive a full storage, a stopped background and a closed page: whole, or not there. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import words from '../../../assets/texts/orders.en.json' with { type: 'json' };
import type { Order } from '../../../src/orders/order.ts';
import type { Session } from '../session/session.ts';
import { until } from '../session/until.ts';

/** Long enough that a record cut in two would show it, and that the write takes its time. */
const NOTES = 'Left with the neighbour. '.repeat(150).trim();

/** Chromium's storage holds 10 MB; Firefox's has no such end. */
export function ordersInFullStorage(session: () => Session): void {
  it('says that there is no room, loses nothing, and saves when there is room again', async () => {
    await forgetOrders(session());
    const earlier = await saved(session(), 'Earlier shop');
    const form = await filledForm(session(), 'No room shop');
    try {
      await fillStorage(session());
      await pressSave(form);
      const said = await until(
        'the message',
        () => form.$eval('form [role=alert]', (alert) => alert.textContent),
        (text) => text !== '',
      );
      expect(said).toBe(words['storage.full']);
      expect(new URL(form.url()).hash).toBe('#new');
      expect(await typedIn(form)).toEqual(['No room shop', NOTES]);
      expect(await storedOrders(session())).toEqual([earlier]);
    } finally {
      await freeStorage(session());
    }
    await pressSave(form);
    await isShown(form);
    await form.close();
    const orders = await storedOrders(session());
    expect(orders).toContainEqual(earlier);
    expect(namesIn(orders)).toEqual(['Earlier shop', 'No room shop']);
    await forgetOrders(session());
  });
}

export function ordersInterrupted(session: () => Session): void {
  it('saves an order whole while the background is stopped', async () => {
    await forgetOrders(session());
    const earlier = await saved(session(), 'Earlier shop');
    const form = await filledForm(session(), 'Stopped shop');
    await wake(session());
    await Promise.all([session().stopBackground(), pressSave(form)]);
    await isShown(form);
    await form.close();
    const orders = await storedOrders(session());
    expect(orders).toContainEqual(earlier);
    expect(namesIn(orders)).toEqual(['Earlier shop', 'Stopped shop']);
    expect(orders.map(({ notes }) => notes)).toEqual([NOTES, NOTES]);
    await shownInList(session(), orders);
    await forgetOrders(session());
  });

  it('keeps an order whole or not at all when its page goes too, at whatever moment', async () => {
    await forgetOrders(session());
    const earlier = await saved(session(), 'Earlier shop');
    for (const wait of [0, 8, 10, 12, 15, 30]) {
      const name = `Closed shop ${wait}`;
      const form = await filledForm(session(), name);
      await wake(session());
      // The form is sent ten milliseconds from now; the two go shortly before, then, or after.
      await form.evaluate(() => {
        const button = document.querySelector<HTMLElement>('form [type=submit]');
        setTimeout(() => button?.click(), 10);
      });
      await new Promise((resolve) => setTimeout(resolve, wait));
      await Promise.all([form.close(), session().stopBackground()]);
      const orders = await storedOrders(session());
      expect(orders).toContainEqual(earlier);
      for (const { notes } of orders) expect(notes).toBe(NOTES);
      await shownInList(session(), orders);
      // Whatever became of it, the next one is saved.
      const next = await saved(session(), `After ${name}`);
      expect(await storedOrders(session())).toEqual(expect.arrayContaining([...orders, next]));
    }
    await forgetOrders(session());
  }, 240_000);
}

/** The form of a new order with a shop and notes typed in. */
async function filledForm(session: Session, name: string): Promise<Page> {
  const form = await session.openOwnPage('orders.html#new');
  await form.waitForSelector('form [type=submit]');
  await form.evaluate(
    (typed) => {
      for (const [field, value] of Object.entries(typed)) {
        const place = document.querySelector<HTMLInputElement>(`[data-field=${field}]`);
        if (!place) throw new Error(`no field ${field}`);
        place.value = value;
        place.dispatchEvent(new Event('input', { bubbles: true }));
      }
    },
    { name, host: 'kept.test', notes: NOTES },
  );
  return form;
}

const typedIn = (form: Page): Promise<string[]> =>
  form.$$eval('[data-field=name], [data-field=notes]', (places) =>
    places.map((place) => (place as HTMLInputElement).value),
  );

const pressSave = (form: Page): Promise<void> =>
  form.$eval('form [type=submit]', (button) => (button as HTMLElement).click());

/** Waits until the page shows the order that was just saved. */
async function isShown(form: Page): Promise<void> {
  await form.waitForFunction(() => location.hash.startsWith('#order/'));
}

/** Saves an order by the form. @returns its record */
async function saved(session: Session, name: string): Promise<Order> {
  const form = await filledForm(session, name);
  await pressSave(form);
  await isShown(form);
  await form.close();
  const record = (await storedOrders(session)).find(({ shop }) => shop.name === name);
  if (!record) throw new Error(`not stored: ${name}`);
  return record;
}

/** The page, opened anew, shows these orders and none that it cannot read. */
async function shownInList(session: Session, orders: Order[]): Promise<void> {
  const page = await session.openOwnPage('orders.html');
  await until(
    'the list of orders',
    () => page.$eval('body', (body) => body.innerText),
    (shown) => namesIn(orders).every((name) => shown.includes(name)),
  );
  expect(await page.$('.quarantine')).toBeNull();
  await page.close();
}

const namesIn = (orders: Order[]) => orders.map(({ shop }) => shop.name).sort();

function storedOrders(session: Session): Promise<Order[]> {
  return session.inExtension(async () => {
    const stored = await browser.storage.local.get(null);
    const keys = Object.keys(stored).filter((key) => key.startsWith('order'));
    return keys.filter((key) => /^order(-damaged)?:/.test(key)).map((key) => stored[key]);
  }, null) as Promise<Order[]>;
}

async function forgetOrders(session: Session): Promise<void> {
  await session.inExtension(async () => {
    const keys = Object.keys(await browser.storage.local.get(null));
    await browser.storage.local.remove(keys.filter((key) => /^order(-damaged)?:/.test(key)));
  }, null);
}

/** Fills the storage by halves of halves, until not even a short text finds room. */
async function fillStorage(session: Session): Promise<void> {
  const refusals = await session.inExtension(async () => {
    let refused = 0;
    let number = 0;
    for (let size = 2 ** 20; size >= 16; ) {
      if (number > 200) throw new Error('this storage has no end');
      try {
        await browser.storage.local.set({ [`filler${number}`]: 'x'.repeat(size) });
        number += 1;
      } catch {
        refused += 1;
        size /= 2;
      }
    }
    return refused;
  }, null);
  expect(refusals).toBeGreaterThan(0);
}

async function freeStorage(session: Session): Promise<void> {
  await session.inExtension(async () => {
    const keys = Object.keys(await browser.storage.local.get(null));
    await browser.storage.local.remove(keys.filter((key) => key.startsWith('filler')));
  }, null);
}

/** A background that sleeps cannot be stopped: asks it something first. */
async function wake(session: Session): Promise<void> {
  await session.inExtension(
    () => browser.runtime.sendMessage({ type: 'get-state', tabId: 0 }).catch(() => null),
    null,
  );
}
