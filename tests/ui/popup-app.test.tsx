// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PopupApp } from '../../entrypoints/popup/popup-app.tsx';
import type { PageMessage, ShopDeadline, TabState } from '../../src/browser/messages.ts';
import { axeViolations } from './axe-check.ts';
import { draw, press, seen } from './draw.tsx';
import { page, report, STATES, tab } from './states.ts';

let sent: PageMessage[] = [];
let answers: Record<string, TabState | ShopDeadline | boolean | null> = {};

beforeEach(() => {
  fakeBrowser.reset();
  sent = [];
  fakeBrowser.runtime.getManifest = () => ({ version: '0.1.0', name: '', manifest_version: 3 });
  fakeBrowser.runtime.sendMessage = async (message: unknown) => {
    sent.push(message as PageMessage);
    return answers[(message as PageMessage).type] as never;
  };
});

/** Draws the popup of tab 7 and waits until its messages are answered. */
async function open(state: TabState, more: typeof answers = {}, paused = false) {
  answers = {
    'get-state': state,
    check: STATES.findings,
    highlight: true,
    'get-shop-deadline': null,
    ...more,
  };
  await draw(<PopupApp tabId={7} startsPaused={paused} />, 'en');
  await settled();
}
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 30)));
/** What was asked, the orders at this shop aside: they are asked for in every state. */
const types = () =>
  sent.map((message) => message.type).filter((type) => type !== 'get-shop-deadline');

describe('the popup and the background', () => {
  it('checks a page that is ready at once: opening it was the click', async () => {
    await open(STATES.ready);
    expect(types()).toEqual(['get-state', 'check']);
    expect(seen()).toContain('2 possible problems before you pay.');
  });

  it.each(['off', 'unsupported', 'not-a-checkout', 'all-clear'] as const)(
    'does not check by itself: %s',
    async (name) => {
      await open(STATES[name]);
      expect(types()).toEqual(['get-state']);
    },
  );

  it('a check that ends while the answer that it runs is on its way stays ended', async () => {
    answers = { 'get-state': STATES.checking, 'get-shop-deadline': null };
    const answered = fakeBrowser.runtime.sendMessage;
    fakeBrowser.runtime.sendMessage = async (message: unknown) => {
      const answer = await answered(message);
      if ((message as PageMessage).type === 'get-state')
        await fakeBrowser.storage.session.set({ 'tab:7': STATES['all-clear'] });
      return answer as never;
    };
    await draw(<PopupApp tabId={7} startsPaused={false} />, 'en');
    await settled();
    expect(seen()).not.toContain('Checking');
  });

  it('shows that a page stays unread when the check has no access', async () => {
    await open(STATES.ready, { check: STATES.ready });
    expect(seen()).toContain('Click to check this page.');
    await press('Check');
    expect(types()).toEqual(['get-state', 'check', 'check']);
  });

  it('follows the state as the background changes it', async () => {
    await open(STATES.checking);
    await fakeBrowser.storage.session.set({ 'tab:7': STATES['all-clear'] });
    await settled();
    expect(seen()).toContain('No problem spotted in 3 checks.');
  });

  it('becomes an error that can be retried when nobody answers', async () => {
    await open(tab({}), { 'get-state': false });
    expect(seen()).toContain('The check stopped. Nothing was sent.');
    await press('Retry');
    await settled();
    expect(seen()).toContain('2 possible problems before you pay.');
  });

  it('switches the shop off and on', async () => {
    await open(STATES.findings, { 'set-off': STATES.off });
    await press('Off for this site');
    await settled();
    expect(sent.at(-1)).toEqual({ type: 'set-off', tabId: 7, off: true });
    expect(seen()).toContain('Checking is off on lampes-du-canal.example.');
    await press('Turn on');
    expect(sent.at(-1)).toEqual({ type: 'set-off', tabId: 7, off: false });
  });

  it('of a pause after a damaged setting it says that this may be why, and leads there', async () => {
    const openOptionsPage = vi.fn(async () => {});
    fakeBrowser.runtime.openOptionsPage = openOptionsPage;
    const why = 'A setting could not be read: that may be why.';
    const close = () => render(null, document.getElementById('app') as HTMLElement);
    await fakeBrowser.storage.local.set({ 'settings-damaged-1': { paused: 'yes' } });
    await open(STATES.off, {}, true);
    await vi.waitFor(() => expect(seen()).toContain(why));
    expect(await axeViolations()).toEqual([]);
    await act(() => document.querySelector<HTMLElement>('main button.link')?.click());
    expect(openOptionsPage).toHaveBeenCalledOnce();
    close();
    await open(STATES.off);
    expect(seen()).toContain('Checking is off on');
    expect(seen()).not.toContain(why);
    close();
    await fakeBrowser.storage.local.remove('settings-damaged-1');
    await open(STATES.off, {}, true);
    expect(seen()).toContain('Checking is paused on every site.');
    expect(seen()).not.toContain(why);
  });

  it('asks for this shop only, in the click, and then uses the access', async () => {
    await open(STATES.findings, { 'access-changed': true });
    const request = vi.fn(async () => true);
    fakeBrowser.permissions.request = request;
    await press('Always check this shop');
    expect(request).toHaveBeenCalledWith({ origins: ['https://www.lampes-du-canal.example/*'] });
    await settled();
    expect(types()).toContain('access-changed');
    const { settings } = await fakeBrowser.storage.local.get('settings');
    expect(settings).toMatchObject({ automatic: true });
  });

  it('counts the deadline after the findings are shown', async () => {
    await open(STATES.findings);
    await vi.waitFor(async () => {
      await settled();
      expect(seen()).toContain('The 14 days to change your mind start');
    });
  });

  it('tells what comes next for an order at this shop, and opens it', async () => {
    const next = { orderId: 'a1', kind: 'refund', date: '2026-12-01' } as const;
    const opened = vi.fn(async () => ({}) as never);
    fakeBrowser.tabs.create = opened;
    await open(STATES.findings, { 'get-shop-deadline': next });
    expect(sent).toContainEqual({ type: 'get-shop-deadline', host: 'lampes-du-canal.example' });
    await settled();
    expect(seen()).toContain('refund owed by Tuesday 1 December 2026.');
    await press('Open the order');
    const url = fakeBrowser.runtime.getURL('/orders.html');
    expect(opened).toHaveBeenLastCalledWith({ url: `${url}#order/a1` });
    await press('My orders');
    expect(opened).toHaveBeenLastCalledWith({ url });
  });

  it('offers to keep the order on a confirmation page only', async () => {
    await open(STATES.findings);
    expect(seen()).not.toContain('I ordered here');
    const confirmed = report(page({ page: { kind: 'confirmation', why: [] } }));
    const opened = vi.fn(async () => ({}) as never);
    fakeBrowser.tabs.create = opened;
    await open(tab({ tabId: 8, status: 'checked', report: confirmed }));
    await fakeBrowser.storage.session.set({
      'tab:7': tab({ status: 'checked', report: confirmed }),
    });
    await settled();
    await press('I ordered here');
    const url = `${fakeBrowser.runtime.getURL('/orders.html')}?new&tab=7`;
    expect(opened).toHaveBeenLastCalledWith({ url });
  });
});
