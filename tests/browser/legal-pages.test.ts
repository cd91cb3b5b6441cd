import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { onProgress, readProgress } from '../../src/browser/legal/legal-progress.ts';
import {
  legalKey,
  legalRead,
  MOST_KEPT,
  readStored,
  writeStored,
} from '../../src/browser/legal/legal-store.ts';
import {
  cancelReading,
  progressOf,
  resumeReadings,
  startReading,
} from '../../src/browser/legal/read-legal-pages.ts';
import { writeTab } from '../../src/browser/tab-states.ts';
import type { LegalLink } from '../../src/check/legal-links.ts';
import type { Report } from '../../src/check/report.ts';
import { type FakeTab, fakeTab } from './fake-tab.ts';
import { pageFacts } from './page-facts.ts';

const SHOP = 'boutique.example';
const HREF = `https://${SHOP}/commande`;
const link = (name: string, part: Partial<LegalLink> = {}): LegalLink => ({
  kind: 'terms',
  name,
  url: `https://${SHOP}/${name}`,
  came: null,
  detail: '',
  ...part,
});
const read = (url: unknown) => ({ came: 'read', facts: pageFacts(String(url), {}) });

let tab: FakeTab;
let judge = vi.fn(async () => undefined);
/** Each test has a tab of its own: what runs in this background is known by its tab. */
let nextTab = 100;

async function checkedTab(links: LegalLink[]): Promise<void> {
  const report: Report = {
    schemaVersion: 1,
    packs: { law: '1', words: '1' },
    pages: [],
    journey: [],
    legalLinks: links,
  };
  await writeTab({
    tabId: tab.id,
    host: SHOP,
    url: HREF,
    status: 'checked',
    report,
    error: null,
    automatic: false,
    document: tab.born,
    page: HREF,
  });
}
const over = () => vi.waitFor(() => expect(judge).toHaveBeenCalledWith(tab.id));
const came = async () =>
  (await legalRead(SHOP, false)).pages.map((page) => `${page.name} ${page.came}`);

beforeEach(async () => {
  tab = fakeTab({ id: nextTab++, href: HREF, facts: pageFacts(HREF, {}), clicked: true });
  judge = vi.fn(async () => undefined);
  await browser.storage.session.clear();
});

describe('the reading of legal pages', () => {
  it('asks for one after the other, tells how far it is, keeps all and judges at the end', async () => {
    const asked: unknown[] = [];
    const told: unknown[] = [];
    tab.legal = async (url) => {
      asked.push([url, (await readProgress(tab.id))?.name]);
      return url === `https://${SHOP}/b` ? { came: 'late', detail: '' } : read(url);
    };
    onProgress(tab.id, (progress) => told.push(progress && `${progress.n}/${progress.total}`));
    await checkedTab([
      link('a'),
      link('b'),
      link('c'),
      link('d', { came: 'not-html', detail: 'PDF' }),
    ]);
    expect(await startReading(tab.id, judge)).toBe(true);
    await over();
    expect(asked).toEqual(['a', 'b', 'c'].map((name) => [`https://${SHOP}/${name}`, name]));
    expect(await came()).toEqual(['d not-html', 'a read', 'b late', 'c read']);
    expect((await legalRead(SHOP, false)).facts.map(({ url, legal }) => [url, legal])).toEqual([
      [`https://${SHOP}/a`, 'terms'],
      [`https://${SHOP}/c`, 'terms'],
    ]);
    await vi.waitFor(() => expect(told).toEqual(['1/3', '2/3', '3/3', null]));
  });

  it('does not begin where nothing is offered, or twice', async () => {
    await checkedTab([link('d', { came: 'other-site' })]);
    expect(await startReading(tab.id, judge)).toBe(false);
    await checkedTab([link('a')]);
    const both = [startReading(tab.id, judge), startReading(tab.id, judge)];
    expect(await Promise.all(both)).toEqual([true, false]);
    await over();
    expect(await came()).toEqual(['a not-reached']);
  });

  it('ends when it is cancelled: what was read stays, the rest is named', async () => {
    let answer = (_: unknown): void => undefined;
    tab.legal = (url) =>
      url === `https://${SHOP}/b` ? new Promise((resolve) => (answer = resolve)) : read(url);
    await checkedTab([link('a'), link('b'), link('c')]);
    await startReading(tab.id, judge);
    await vi.waitFor(async () => expect((await readProgress(tab.id))?.n).toBe(2));
    await cancelReading(tab.id, judge);
    answer(read(`https://${SHOP}/b`));
    await over();
    expect(await came()).toEqual(['a read', 'b cancelled', 'c cancelled']);
    expect((await legalRead(SHOP, false)).facts).toHaveLength(1);
  });

  it('asks nothing of another origin', async () => {
    tab.legal = vi.fn(read);
    await checkedTab([link('a', { url: `https://aide.${SHOP}/a` })]);
    await startReading(tab.id, judge);
    await over();
    expect(await came()).toEqual(['a other-site']);
    expect(tab.legal).not.toHaveBeenCalled();
  });

  it('ends when the tab shows another site', async () => {
    tab.legal = (url) => {
      tab.href = 'https://ailleurs.example/';
      return read(url);
    };
    await checkedTab([link('a'), link('b')]);
    await startReading(tab.id, judge);
    await over();
    expect(await came()).toEqual(['a read', 'b cancelled']);
  });

  it('keeps no more than there is room for', async () => {
    tab.legal = (url) => ({
      came: 'read',
      facts: pageFacts(String(url), { title: 'x'.repeat(MOST_KEPT * 0.6) }),
    });
    await checkedTab([link('a'), link('b')]);
    await startReading(tab.id, judge);
    await over();
    expect(await came()).toEqual(['a read', 'b too-large']);
  });

  it('takes an answer of no known shape for none', async () => {
    tab.legal = () => ({ came: 'read', facts: { url: 'x' } });
    await checkedTab([link('a')]);
    await startReading(tab.id, judge);
    await over();
    expect(await came()).toEqual(['a not-reached']);
  });
});

describe('a background that was stopped', () => {
  const half = () =>
    writeStored(legalKey(SHOP, false), {
      last: Date.now(),
      reading: {
        tabId: tab.id,
        origin: `https://${SHOP}`,
        queue: [{ kind: 'terms', name: 'b', url: `https://${SHOP}/b` }],
        total: 2,
      },
      pages: [{ kind: 'terms', name: 'a', url: `https://${SHOP}/a`, came: 'read', detail: '' }],
      facts: [pageFacts(`https://${SHOP}/a`, { legal: 'terms' })],
    });

  it('is gone on with by the next one', async () => {
    tab.legal = read;
    await half();
    await resumeReadings(judge);
    await over();
    expect(await came()).toEqual(['a read', 'b read']);
    expect((await readStored(legalKey(SHOP, false)))?.reading).toBeNull();
  });

  it('is gone on with by a look at the popup', async () => {
    tab.legal = read;
    await half();
    await progressOf(tab.id, judge);
    await over();
    expect(await came()).toEqual(['a read', 'b read']);
  });
});
