/** The short form of `npm run soak`. */
import { expect, it } from 'vitest';
import { soakManyTabs, soakOneTab } from '../../soak/soak.ts';
import type { Session } from '../session/session.ts';

export const STATES = 40;
export const TABS = 8;

export function soak(session: () => Session): void {
  it('follows a page through many states while the background is stopped at random', async () => {
    const { wrong, memory } = await soakOneTab(session(), STATES);
    expect(wrong).toEqual([]);
    // Wide: what leaks with every state doubles long before the thousandth.
    if (memory) expect(memory.late).toBeLessThan(memory.early * 1.5 + 2e6);
  }, 180_000);

  it('keeps many tabs apart, and forgets them when they are closed', async () => {
    const { wrong } = await soakManyTabs(session(), TABS);
    expect(wrong).toEqual([]);
  }, 180_000);
}
