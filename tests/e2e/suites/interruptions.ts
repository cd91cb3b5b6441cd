/** The background is stopped, or the user takes the access back: nothing is lost, nothing is stale. */
import { expect, it } from 'vitest';
import { badge, checked, popupShows, problemsOf, stateOf, visit } from '../session/reading.ts';
import type { Session } from '../session/session.ts';

export function interruptions(session: () => Session): void {
  it('knows everything again after the background was stopped', async () => {
    const page = await visit(session(), 'stopped.test/panier');
    const before = await checked(session(), page);
    const shown = await badge(session(), page, ({ text }) => /^\d+$/.test(text));
    await session().stopBackground();
    expect((await badge(session(), page, () => true)).text).toBe(shown.text);
    const popup = await session().pressAction(page);
    await popupShows(popup, /Garantie casse 3 ans/);
    await popup.close();
    expect((await stateOf(session(), page)).report).toEqual(before.report);
    // And it wakes for the next page, with the earlier one of the purchase.
    await session().stopBackground();
    await page.goto('http://stopped.test/paiement');
    const after = await checked(session(), page, (one) =>
      problemsOf(one).includes('payment-obligation-button'),
    );
    expect(after.report?.pages.map(({ url }) => new URL(url).pathname)).toContain('/panier');
    await page.close();
  });

  it('falls back to the click when the access is taken back', async () => {
    const page = await visit(session(), 'revoked.test/panier');
    await badge(session(), page, ({ text }) => /^\d+$/.test(text));
    await session().revokeAccess();
    const lost = await badge(session(), page, ({ text }) => text === '');
    expect(lost.title).toMatch(/click to check/);
    await page.goto('http://revoked.test/livraison');
    // Long enough for a sentinel to have spoken, had one been left.
    await page.waitForNetworkIdle({ idleTime: 1500 });
    expect((await badge(session(), page, () => true)).text).toBe('');
    const popup = await session().pressAction(page);
    // Pressing the button is the click: the page is read now, and only now.
    await popupShows(popup, /possible problem|cannot decide/);
    const state = await checked(session(), page);
    expect(state.automatic).toBe(false);
    expect(new URL(state.url).pathname).toBe('/livraison');
    await popup.close();
    await page.close();
  });
}
