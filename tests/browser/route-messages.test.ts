import { globSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EvidenceMessage } from '../../src/browser/evidence/evidence-messages.ts';
import { readJourney } from '../../src/browser/journeys.ts';
import { PageMessage, SentinelMessage } from '../../src/browser/messages.ts';
import { routeMessage } from '../../src/browser/route-messages.ts';
import { ask, cartFacts, fromPopup, fromTab } from './ask.ts';
import { type FakeTab, fakeTab } from './fake-tab.ts';
import { pageFacts } from './page-facts.ts';

vi.mock('../../src/check/check-in-steps.ts', () => import('./fake-check.ts'));

const HREF = 'https://boutique.example/panier';
let tab: FakeTab;
beforeEach(() => {
  tab = fakeTab({ href: HREF, facts: cartFacts(HREF) });
});

describe('who may send', () => {
  it('other extensions, pages and shapes get no answer at all', () => {
    const state = { type: 'get-state', tabId: tab.id };
    expect(routeMessage(state, { ...fromPopup(), id: 'other-extension' })).toBeUndefined();
    expect(routeMessage(state, fromTab(tab))).toBeUndefined();
    expect(routeMessage({ type: 'shop-page' }, fromPopup())).toBeUndefined();
    expect(
      routeMessage({ type: 'shop-page' }, { ...fromTab(tab), tab: undefined }),
    ).toBeUndefined();
    for (const message of [null, 'check', {}, { type: 'check' }, { type: 'check', tabId: '7' }]) {
      expect(routeMessage(message, fromPopup())).toBeUndefined();
    }
  });
});

/** One sound message of every kind that our own pages may send. */
const PAGE_MESSAGES: Record<string, object> = {
  'get-state': { tabId: 7 },
  check: { tabId: 7 },
  highlight: { tabId: 7, index: null },
  'set-off': { tabId: 7, off: true },
  'read-legal': { tabId: 7 },
  'get-legal': { tabId: 7 },
  'cancel-legal': { tabId: 7 },
  'access-changed': {},
  'get-packs': {},
  'get-shop-deadline': { host: 'boutique.example' },
  'get-draft': { tabId: 7, on: '2026-11-21', country: 'FR', region: null },
  'keep-proof': { tabId: 7 },
  'get-proof': { tabId: 7 },
};
const SENTINEL_MESSAGES = ['shop-page', 'changed'];

/** The kinds that a schema of messages knows. */
const kindsOf = (schema: typeof PageMessage | typeof EvidenceMessage | typeof SentinelMessage) =>
  schema.def.options.map(({ def }) => def.shape.type.def.values[0] as string);

describe('every message', () => {
  it('stands in the list of this test', () => {
    const known = [PageMessage, EvidenceMessage].flatMap(kindsOf);
    expect(known.sort()).toEqual(Object.keys(PAGE_MESSAGES).sort());
    expect(kindsOf(SentinelMessage)).toEqual(SENTINEL_MESSAGES);
  });

  it('listens to pages of the web nowhere, and to other extensions neither', () => {
    const files = globSync('{src,entrypoints}/**/*.{ts,tsx}');
    const texts = files.map((file) => [file, readFileSync(file, 'utf8')] as const);
    const outside = /onMessageExternal|onConnect|addEventListener\(\s*['"]message['"]|onmessage/;
    // A BroadcastChannel reaches pages of the same extension only.
    const open = texts.filter(([, text]) => outside.test(text.replace(/channel\.onmessage/g, '')));
    expect(open.map(([file]) => file)).toEqual([]);
    const listening = texts.filter(([, text]) => /onMessage\b/.test(text)).map(([file]) => file);
    expect(listening).toEqual(['entrypoints/background.ts']);
  });

  describe.each(Object.entries(PAGE_MESSAGES))('%s', (type, rest) => {
    const message = { type, ...rest };

    it('is answered to our own pages only', () => {
      const url = fromPopup().url;
      for (const sender of [
        {},
        { url },
        { id: 'other-extension', url },
        { id: fromPopup().id },
        fromTab(tab),
        { ...fromTab(tab), url: `https://boutique.example/?${url}` },
        { ...fromTab(tab), url: url.replace('://', '://x') },
      ]) {
        expect(routeMessage(message, sender)).toBeUndefined();
      }
    });

    it('is dropped when a part is missing or of another kind', () => {
      for (const name of Object.keys(rest)) {
        const { [name]: _, ...less } = message as Record<string, unknown>;
        expect(routeMessage(less, fromPopup())).toBeUndefined();
        for (const odd of [{}, [], () => name, undefined]) {
          expect(routeMessage({ ...message, [name]: odd }, fromPopup())).toBeUndefined();
        }
      }
      expect(routeMessage([message], fromPopup())).toBeUndefined();
      expect(routeMessage(JSON.stringify(message), fromPopup())).toBeUndefined();
    });
  });

  it.each(SENTINEL_MESSAGES)('%s is answered to content scripts of tabs only', (type) => {
    for (const sender of [
      fromPopup(),
      { ...fromTab(tab), id: 'other-extension' },
      { ...fromTab(tab), tab: {} },
      { ...fromTab(tab), url: undefined },
    ]) {
      expect(routeMessage({ type }, sender)).toBeUndefined();
    }
    expect(routeMessage({ type: [type] }, fromTab(tab))).toBeUndefined();
  });
});

describe('by click', () => {
  it('is ready until the user clicks, then checks, and remembers', async () => {
    expect(await ask(tab, 'get-state')).toMatchObject({
      status: 'ready',
      host: '',
      automatic: false,
    });
    tab.clicked = true;
    expect((await ask(tab, 'get-state')).status).toBe('ready');
    const checked = await ask(tab, 'check');
    expect(checked).toMatchObject({
      status: 'checked',
      host: 'boutique.example',
      automatic: false,
    });
    expect(checked.report?.pages[0]?.page.kind).toBe('cart');
    expect(await ask(tab, 'get-state')).toEqual(checked);
    expect(tab.badges.at(-2)).toBe('…');
    expect(tab.badges.at(-1)).not.toBe('…');
  });

  it('says that a page is no checkout, and checks it all the same when asked again', async () => {
    tab.clicked = true;
    tab.facts = pageFacts(HREF, { title: 'other' });
    expect(await ask(tab, 'check')).toMatchObject({ status: 'not-a-checkout', report: null });
    expect((await ask(tab, 'check')).status).toBe('checked');
  });

  it('knows the text language by the browser when the facts do not say', async () => {
    tab.clicked = true;
    await ask(tab, 'check');
    const [step] = await readJourney('boutique.example', false);
    expect(step?.facts.detected).toEqual({ language: 'fr', percent: 97 });
  });

  it('a page that gave no facts is an error with its words, not a clean page', async () => {
    tab.clicked = true;
    tab.facts = { failure: 'TypeError: odd page' };
    expect(await ask(tab, 'check')).toMatchObject({
      status: 'error',
      error: 'TypeError: odd page',
    });
    expect(tab.badges.at(-1)).toBe('!');
  });

  it('unsound facts are an error too', async () => {
    tab.clicked = true;
    tab.facts = { ...cartFacts(HREF), schemaVersion: 2 } as never;
    expect((await ask(tab, 'check')).status).toBe('error');
  });

  it('a new document at the same address is a page not checked yet', async () => {
    tab.clicked = true;
    await ask(tab, 'check');
    tab.born = 2000;
    expect(await ask(tab, 'get-state')).toMatchObject({ status: 'ready', report: null });
  });
});
