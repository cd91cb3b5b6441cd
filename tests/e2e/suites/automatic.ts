/** With site access: pages are checked as one shops, without a click. */
import { expect, it } from 'vitest';
import {
  badge,
  checked,
  findingsOf,
  popupShows,
  problemsOf,
  stateOf,
  visit,
} from '../session/reading.ts';
import type { Session } from '../session/session.ts';
import { until } from '../session/until.ts';

export function automatic(session: () => Session): void {
  it('puts the number of possible problems of a cart on the toolbar, and says it in words', async () => {
    const page = await visit(session(), 'cart.test/panier');
    const state = await checked(session(), page);
    expect(problemsOf(state)).toContain('preticked-extra-payment');
    const { text, title } = await badge(session(), page, (one) => /^\d+$/.test(one.text));
    expect(title).toMatch(new RegExp(`${text} possible problems?`));
    await page.close();
  });

  it('shows in the popup what was found, with the words of the shop', async () => {
    const page = await visit(session(), 'automatic.test/panier');
    await checked(session(), page);
    const popup = await session().pressAction(page);
    const text = await popupShows(popup, /possible problem/);
    expect(text).toContain('automatic.test');
    expect(text).toContain('Garantie casse 3 ans');
    expect(text).toContain('A paid extra is already chosen');
    // Beside the page, not over it: the browsers themselves allow twice as much.
    const width = await popup.run((view) => view.innerWidth, null);
    expect(width).toBeGreaterThanOrEqual(380);
    expect(width).toBeLessThan(420);
    // And nothing of it lies to the side.
    expect(
      await popup.run(
        ({ document: { documentElement: root } }) => root.scrollWidth - root.clientWidth,
        null,
      ),
    ).toBe(0);
    await popup.close();
    await page.close();
  });

  it('finds the order button that comes late, and its weak words', async () => {
    const page = await visit(session(), 'automatic.test/paiement');
    const state = await checked(session(), page, (one) =>
      problemsOf(one).includes('payment-obligation-button'),
    );
    const button = findingsOf(state).find(({ rule }) => rule === 'payment-obligation-button');
    expect(button?.quote).toBe('Valider ma commande');
    await page.close();
  });

  it('finds nothing wrong with the shop that does everything right', async () => {
    const page = await visit(session(), 'good.test/panier?good=1');
    await checked(session(), page);
    for (const path of ['livraison', 'paiement']) {
      await page.goto(`http://good.test/${path}?good=1`);
      const state = await checked(session(), page, (one) => one.url.endsWith(path));
      expect(problemsOf(state)).toEqual([]);
    }
    await page.waitForSelector('[data-do=order]');
    const state = await checked(session(), page, (one) =>
      findingsOf(one).some((f) => f.rule === 'payment-obligation-button' && f.outcome === 'pass'),
    );
    expect(problemsOf(state)).toEqual([]);
    await badge(session(), page, ({ text }) => text === '✓' || text === '?');
    await page.close();
  });

  it('says of a page that is no checkout that nothing was checked', async () => {
    const page = await visit(session(), 'automatic.test/mentions-legales');
    const popup = await session().pressAction(page);
    await popupShows(popup, /does not look like a checkout/);
    await popup.close();
    const { text } = await badge(session(), page, () => true);
    expect(text).toBe('');
    expect((await stateOf(session(), page)).report).toBeNull();
    await page.close();
  });

  it('keeps the answers of several tabs apart', async () => {
    const first = await visit(session(), 'first.test/panier');
    const second = await visit(session(), 'second.test/panier?good=1');
    await checked(session(), second);
    await checked(session(), first);
    await badge(session(), first, ({ text }) => /^\d+$/.test(text));
    await badge(session(), second, ({ text }) => text === '✓' || text === '?');
    expect((await stateOf(session(), first)).host).toBe('first.test');
    expect((await stateOf(session(), second)).host).toBe('second.test');
    await first.close();
    await second.close();
  });

  it('answers again for a page that comes back from the back/forward cache', async () => {
    const page = await visit(session(), 'back.test/panier');
    await badge(session(), page, ({ text }) => /^\d+$/.test(text));
    await page.evaluate(() => {
      addEventListener('pageshow', (event) => {
        document.title = event.persisted ? 'from the cache' : 'loaded anew';
      });
    });
    await page.goto('http://back.test/mentions-legales');
    await badge(session(), page, ({ text }) => text === '');
    await page.evaluate(() => history.back());
    await until(
      'the cart again',
      () => page.title(),
      (title) => title === 'from the cache',
    );
    await badge(session(), page, ({ text }) => /^\d+$/.test(text));
    expect(problemsOf(await checked(session(), page))).toContain('preticked-extra-payment');
    await page.close();
  });
}
