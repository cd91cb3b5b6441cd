/** From our own world in a shop's page: what is stored about the user cannot be read there. */
import { expect, it } from 'vitest';
import { checked, visit } from '../session/reading.ts';
import type { Session } from '../session/session.ts';

/** Chromium only: it alone lets a test into that world, and closes the storage by name. */
export function closedStorage(session: () => Session): void {
  it('our scripts in a page reach no order, no setting and no result', async () => {
    const page = await visit(session(), 'cart.test/panier');
    await checked(session(), page);
    const [world] = page.extensionRealms();
    if (!world) throw new Error('no script of ours runs in this page');
    const read = await world.evaluate(() => {
      const { storage } = (globalThis as unknown as { chrome: typeof browser }).chrome;
      const areas = [storage.local, storage.session];
      return Promise.all(areas.map((area) => area.get(null).then(Object.keys, () => 'refused')));
    });
    expect(read).toEqual(['refused', 'refused']);
    await page.close();
  });
}
