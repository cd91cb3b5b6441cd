import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { reviewAccess } from '../../src/browser/access-lost.ts';
import { readJourney } from '../../src/browser/journeys.ts';
import { onTabState, readTab, writeTab } from '../../src/browser/tab-states.ts';
import { ask, cartFacts, tell } from './ask.ts';
import { type FakeTab, fakeTab } from './fake-tab.ts';
import { pageFacts } from './page-facts.ts';

vi.mock('../../src/check/check-in-steps.ts', () => import('./fake-check.ts'));

const HREF = 'https://boutique.example/panier';
let tab: FakeTab;
beforeEach(() => {
  tab = fakeTab({ href: HREF, facts: cartFacts(HREF) });
});

describe('automatically', () => {
  beforeEach(() => {
    tab.origins = ['https://boutique.example/*'];
  });

  it('checks when the sentinel sees a shop, and says to watch a cart', async () => {
    expect(await tell(tab, 'shop-page')).toEqual({ watch: true, sleep: false });
    expect(await ask(tab, 'get-state')).toMatchObject({ status: 'checked', automatic: true });
  });

  it('a page that is no step of a purchase is not watched and keeps no badge', async () => {
    tab.facts = pageFacts(HREF, { title: 'other' });
    expect((await tell(tab, 'shop-page')).watch).toBe(false);
    expect((await ask(tab, 'get-state')).status).toBe('not-a-checkout');
    expect(tab.badges.at(-1)).toBe('');
  });

  it('but one that has a sign of a purchase is: its form and its button may still come', async () => {
    tab.facts = pageFacts(HREF, { title: 'other totals' });
    expect((await tell(tab, 'shop-page')).watch).toBe(true);
    expect((await ask(tab, 'get-state')).status).toBe('not-a-checkout');
    tab.facts = pageFacts(HREF, { title: 'review' });
    expect((await tell(tab, 'changed')).watch).toBe(true);
    const { status, report } = await ask(tab, 'get-state');
    expect(status).toBe('checked');
    expect(report?.pages).toHaveLength(1);
  });

  it('whatever stands at an address that changed within the document is watched: it may be the page before', async () => {
    tab.facts = pageFacts(HREF, { title: 'product' });
    expect((await tell(tab, 'shop-page')).watch).toBe(false);
    tab.href = 'https://boutique.example/etape-2';
    tab.facts = pageFacts(tab.href, { title: 'product' });
    expect((await tell(tab, 'shop-page')).watch).toBe(true);
    // A new document brings its own content.
    tab.born = 5000;
    expect((await tell(tab, 'shop-page')).watch).toBe(false);
  });

  it('the sentinel of a site without access is sent to sleep, and nothing is read', async () => {
    tab.origins = [];
    tab.clicked = true;
    expect(await tell(tab, 'shop-page')).toEqual({ watch: false, sleep: true });
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('an answer about a page that is gone is not written', async () => {
    tab.meanwhile = () => {
      tab.born = 3000;
      tab.href = 'https://boutique.example/article';
    };
    await tell(tab, 'shop-page');
    expect(await readTab(tab.id)).toMatchObject({ status: 'not-a-checkout', report: null });
    expect(tab.badges.at(-1)).toBe('');
    expect(await readJourney('boutique.example', false)).toEqual([]);
    expect((await ask(tab, 'get-state')).report).toBeNull();
  });

  it('nor one about a step that is gone within the document', async () => {
    tab.meanwhile = () => {
      tab.href = 'https://boutique.example/article';
    };
    await tell(tab, 'shop-page');
    expect(await readJourney('boutique.example', false)).toEqual([]);
    expect((await ask(tab, 'get-state')).status).toBe('not-a-checkout');
  });

  it('nor one that was overtaken by the off switch', async () => {
    tab.meanwhile = () => ask(tab, 'set-off', { off: true });
    await tell(tab, 'shop-page');
    expect(tab.badges.at(-1)).toBe('');
    expect(await readTab(tab.id)).toMatchObject({ status: 'off', report: null });
    expect(await readJourney('boutique.example', false)).toEqual([]);
  });

  it('nor an error that was overtaken by it', async () => {
    tab.facts = { failure: 'TypeError: odd page' };
    tab.meanwhile = () => ask(tab, 'set-off', { off: true });
    await tell(tab, 'shop-page');
    expect(await readTab(tab.id)).toMatchObject({ status: 'off', error: null });
  });

  it('a page told of again while it is read gets one answer, the later one', async () => {
    let second: Promise<unknown> | undefined;
    tab.meanwhile = () => {
      second ??= tell(tab, 'shop-page');
    };
    await tell(tab, 'shop-page');
    await second;
    expect(tab.badges.filter((sign) => sign !== '…')).toHaveLength(1);
  });

  it('a check that began on the page before does not overwrite the answer of the new one', async () => {
    let second: Promise<unknown> | undefined;
    tab.meanwhile = () => {
      tab.meanwhile = () => undefined;
      tab.born = 4000;
      tab.href = 'https://boutique.example/commande';
      tab.facts = cartFacts(tab.href);
      second = tell(tab, 'shop-page');
    };
    await tell(tab, 'shop-page');
    await second;
    expect(await ask(tab, 'get-state')).toMatchObject({
      status: 'checked',
      url: 'https://boutique.example/commande',
    });
  });

  it.each([
    ['before', ['check', 'shop-page']],
    ['after', ['shop-page', 'check']],
  ])(
    'a press on check just %s the page is told of gets its answer, and no other is shown',
    async (_, order) => {
      // No step of a purchase: shown to who asks, and only to him.
      tab.facts = pageFacts(HREF, { title: 'product' });
      const shown: string[] = [];
      const stop = onTabState(tab.id, ({ status }) => shown.push(status));
      let second: Promise<unknown> | undefined;
      const send = (type: string) => (type === 'check' ? ask(tab, type) : tell(tab, type));
      tab.meanwhile = () => {
        second ??= send(order[1] as string);
      };
      const first = await send(order[0] as string);
      const answers = [first, await second];
      expect(answers[order.indexOf('check')]).toMatchObject({ status: 'checked' });
      expect((await ask(tab, 'get-state')).status).toBe('checked');
      expect(shown).not.toContain('not-a-checkout');
      stop();
    },
  );

  it('keeps the pages of the purchase in order', async () => {
    await tell(tab, 'shop-page');
    await tell(tab, 'changed');
    tab.born = 5000;
    tab.href = 'https://www.boutique.example/panier/2';
    tab.origins.push('https://www.boutique.example/*');
    tab.facts = cartFacts(tab.href);
    await tell(tab, 'shop-page');
    const steps = await readJourney('boutique.example', false);
    expect(steps.map(({ facts }) => facts.url)).toEqual([HREF, tab.href]);
    expect((await ask(tab, 'get-state')).report?.pages).toHaveLength(2);
  });

  it('a worker that was stopped in the middle finds its way: the check is made anew', async () => {
    await tell(tab, 'shop-page');
    const record = await readTab(tab.id);
    if (!record) throw new Error('nothing stored');
    await writeTab({ ...record, status: 'checking', report: null });
    expect((await ask(tab, 'get-state')).status).toBe('checked');
    tab.origins = [];
    tab.clicked = true;
    await writeTab({ ...record, status: 'checking', report: null });
    expect((await ask(tab, 'get-state')).status).toBe('ready');
  });

  it('access taken back: a clean badge, the state falls back to the click', async () => {
    await tell(tab, 'shop-page');
    tab.origins = [];
    await reviewAccess();
    expect(tab.badges.at(-1)).toBe('');
    expect(await readTab(tab.id)).toMatchObject({
      status: 'ready',
      automatic: false,
      report: null,
    });
    expect(tab.registered).toEqual([]);
  });
});
