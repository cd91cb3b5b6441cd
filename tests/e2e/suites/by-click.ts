/** As installed: no site access; a press of the toolbar button is the click that checks the page. */
import { expect, it } from 'vitest';
import { badge, popupShows, problemsOf, stateOf, visit } from '../session/reading.ts';
import type { Session } from '../session/session.ts';

export function byClick(session: () => Session): void {
  it('has no site access and checks nothing by itself', async () => {
    const origins = await session().inExtension(
      async () => (await browser.permissions.getAll()).origins ?? [],
      null,
    );
    expect(origins).toEqual([]);
    const page = await visit(session(), 'click.test/panier');
    await page.waitForNetworkIdle({ idleTime: 1500 });
    expect((await badge(session(), page, () => true)).text).toBe('');
    await page.close();
  });

  it('checks the page when asked, with the access that the click gives', async () => {
    const page = await visit(session(), 'click.test/panier');
    const popup = await session().pressAction(page);
    const text = await popupShows(popup, /possible problem/);
    expect(text).toContain('Garantie casse 3 ans');
    const { title } = await badge(session(), page, (one) => /^\d+$/.test(one.text));
    expect(title).toMatch(/possible problem/);
    await popup.close();
    await page.close();
  });

  it('says that the payment frame of another origin could not be read', async () => {
    const page = await visit(session(), 'frame.test/paiement');
    await page.waitForSelector('[data-do=order]');
    const popup = await session().pressAction(page);
    await popupShows(popup, /payment by pay\.test/);
    await popup.close();
    const state = await stateOf(session(), page);
    expect(state.report?.pages.at(-1)?.notReached).toContainEqual(
      expect.objectContaining({ what: 'frame', origin: 'http://pay.test' }),
    );
    expect(problemsOf(state)).toContain('payment-obligation-button');
    await page.close();
  });
}
