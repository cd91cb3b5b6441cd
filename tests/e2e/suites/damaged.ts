/** Storage damaged by hand, in the browser: said where it matters, kept where nobody can get it again. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import settings from '../../browser/frozen/settings-v1.json' with { type: 'json' };
import { checked, popupShows, problemsOf, visit } from '../session/reading.ts';
import { type Session, tabOf } from '../session/session.ts';
import { until } from '../session/until.ts';

export function damaged(session: () => Session): void {
  it('a tab and its purchase are read anew, said, and held against nobody', async () => {
    const page = await visit(session(), 'damaged.test/panier');
    await checked(session(), page);
    const tabId = await tabOf(session(), page);
    await session().inExtension(
      (id) =>
        browser.storage.session.set({
          [`tab:${id}`]: { tabId: id, status: 'checked', report: 'mine' },
          'journey:damaged.test': { last: 'yesterday', steps: [{}] },
        }),
      tabId,
    );
    const popup = await session().pressAction(page);
    await popupShows(popup, /What was remembered of this tab could not be read/);
    await popupShows(popup, /earlier pages of this purchase could not be read/);
    await popupShows(popup, /Garantie casse 3 ans/);
    await popup.close();
    await page.goto('http://damaged.test/paiement');
    const last = await checked(session(), page);
    expect(last.lost).toEqual(['purchase']);
    expect(last.report?.pages.at(-1)?.notReached).toContainEqual({ what: 'earlier-pages' });
    expect(problemsOf(last)).toContain('payment-obligation-button');
    await page.close();
  });

  it('settings are put aside, named in the settings page, and the others work', async () => {
    await session().inExtension(
      (sound) =>
        browser.storage.local.set({ settings: { ...sound, language: 'en', offHosts: 'no list' } }),
      settings,
    );
    const page = await session().openOwnPage('options.html');
    await shows(page, /damaged|could not be read/i);
    await page.close();
    const kept = await session().inExtension(
      async () => Object.values(await browser.storage.local.get(null)),
      null,
    );
    expect(kept).toContainEqual({ ...settings, language: 'en', offHosts: 'no list' });
    await session().inExtension(async () => {
      const all = Object.keys(await browser.storage.local.get(null));
      await browser.storage.local.remove(all.filter((key) => key.startsWith('settings')));
    }, null);
  });

  it('an order is named in the list, as it was stored', async () => {
    const key = 'order:00000000-0000-4000-8000-000000000000';
    await session().inExtension(
      (name) => browser.storage.local.set({ [name]: { shop: 'by hand' } }),
      key,
    );
    const page = await session().openOwnPage('orders.html');
    await shows(page, /cannot be read|could not be read/);
    expect(await session().inExtension((name) => browser.storage.local.get(name), key)).toEqual({
      [key]: { shop: 'by hand' },
    });
    await page.close();
    await session().inExtension((name) => browser.storage.local.remove(name), key);
  });

  it('proofs of the first version of the database open, damaged ones beside them', async () => {
    await session().inExtension(firstVersion, null);
    const page = await session().openOwnPage('evidence.html');
    await shows(
      page,
      /1 draft that waited.*an unknown shop · d.*1 study.*answers for 1 shop.*signing key/s,
    );
    await page.evaluate(() => {
      location.hash = '#studies';
    });
    await shows(page, /Lamps/);
    await page.close();
    expect(await session().inExtension(stored, null)).toEqual({
      drafts: [{ id: 'd', createdAt: 5 }],
      studies: [
        { id: 'damaged', name: 7 },
        { id: 's', name: 'Lamps', from: '2026-11-22', questions: ['delivery-date'], note: '' },
      ],
      cases: [{ study: 's', shop: 'a.example', answers: 'yes' }],
      keys: ['no key'],
      damaged: [],
      shots: [{ of: 'd' }],
    });

    const again = await session().openOwnPage('evidence.html');
    for (const words of ['Delete what cannot be read', 'Delete it for good']) {
      await until(
        words,
        () => again.$$(`::-p-text(${words})`),
        (found) => found.length > 0,
      );
      await again.click(`button::-p-text(${words})`);
    }
    await shows(again, /What could not be read is deleted/);
    await again.close();
    expect(await session().inExtension(stored, null)).toMatchObject({
      drafts: [],
      shots: [],
      studies: [{ id: 's' }],
      keys: [],
    });
    await session().inExtension(async () => {
      const gone = indexedDB.deleteDatabase('evidence');
      await new Promise((done) => gone.addEventListener('success', done));
    }, null);
  });
}

/** Waits for a text on a page of the extension. */
function shows(page: Page, text: RegExp): Promise<string> {
  return until(
    `${text} on ${page.url()}`,
    () => page.$eval('body', (body) => body.innerText),
    (shown) => text.test(shown),
  );
}

/** The database as version 1 made it, with one sound study; the rest was changed by hand. */
async function firstVersion(): Promise<void> {
  const gone = indexedDB.deleteDatabase('evidence');
  await new Promise((done) => gone.addEventListener('success', done));
  const asked = indexedDB.open('evidence', 1);
  asked.addEventListener('upgradeneeded', () => {
    const db = asked.result;
    db.createObjectStore('drafts', { keyPath: 'id' });
    db.createObjectStore('shots');
    db.createObjectStore('dossiers', { keyPath: 'id' }).createIndex('host', 'host');
    db.createObjectStore('files');
    db.createObjectStore('keys');
    db.createObjectStore('studies', { keyPath: 'id' });
    db.createObjectStore('cases', { keyPath: ['study', 'shop'] });
  });
  await new Promise((done) => asked.addEventListener('success', done));
  const write = asked.result.transaction(
    ['drafts', 'shots', 'studies', 'cases', 'keys'],
    'readwrite',
  );
  const study = { id: 's', name: 'Lamps', from: '2026-11-22', questions: ['delivery-date'] };
  write.objectStore('studies').put({ ...study, note: '' });
  write.objectStore('studies').put({ id: 'damaged', name: 7 });
  write.objectStore('drafts').put({ id: 'd', createdAt: 5 });
  write.objectStore('shots').put({ of: 'd' }, ['d', 0]);
  write.objectStore('cases').put({ study: 's', shop: 'a.example', answers: 'yes' });
  write.objectStore('keys').put('no key', 'signing');
  await new Promise((done) => write.addEventListener('complete', done));
  asked.result.close();
}

/** Everything that was changed by hand, and what was put aside. */
async function stored(): Promise<Record<string, unknown[]>> {
  const asked = indexedDB.open('evidence');
  await new Promise((done) => asked.addEventListener('success', done));
  const names = ['drafts', 'shots', 'studies', 'cases', 'keys', 'damaged'];
  const read = asked.result.transaction(names);
  const found: Record<string, unknown[]> = {};
  for (const name of names) {
    const all = read.objectStore(name).getAll();
    await new Promise((done) => all.addEventListener('success', done));
    found[name] = all.result;
  }
  asked.result.close();
  return found;
}
