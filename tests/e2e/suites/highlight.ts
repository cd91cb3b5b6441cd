/** The findings on the page: drawn when asked for, gone when told so, never in anybody's way. */
import { expect, it } from 'vitest';
import { checked, popupShows, press, problemsOf, visit } from '../session/reading.ts';
import type { Session } from '../session/session.ts';
import { until } from '../session/until.ts';

export function highlight(session: () => Session): void {
  it('outlines a finding on the page and takes the outline away again', async () => {
    const page = await visit(session(), 'highlight.test/commande?onepage=1');
    await checked(session(), page, (state) => problemsOf(state).length >= 2);
    const count = () => page.$$eval('caisse-claire-marks', (marks) => marks.length);
    expect(await count()).toBe(0);
    const before = await page.$eval('#shop', (shop) => shop.outerHTML);
    const popup = await session().pressAction(page);
    await press(popup, 'Show on page');
    await until('the outline', count, (n) => n === 1);
    await popupShows(popup, /Point 1 of \d+/);
    await press(popup, 'Next');
    await popupShows(popup, /Point 2 of \d+/);
    expect(await count()).toBe(1);
    // Closed: the page cannot read it. Untouchable: a click goes through to the page.
    const root = await page.$eval('caisse-claire-marks', (marks) => marks.shadowRoot);
    expect(root).toBeNull();
    const under = await page.$eval('.extra input', (input) => {
      input.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = input.getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2) === input;
    });
    expect(under).toBe(true);
    await press(popup, 'Stop showing');
    await until('no outline', count, (n) => n === 0);
    expect(await page.$eval('#shop', (shop) => shop.outerHTML)).toBe(before);
    await popup.close();
    await page.close();
  });
}
