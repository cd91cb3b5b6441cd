/** A page that hurries: the user reloads it, and the two loads are compared without being asked. */
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { badge, checked, findingsOf, visit } from '../session/reading.ts';
import type { Session } from '../session/session.ts';

/** Milliseconds after which a countdown must have gone down by more than a page takes to start. */
const APART = 12_000;

export function hurry(session: () => Session): void {
  it('asks to reload, and after the reload says that the countdown starts anew', async () => {
    const page = await visit(session(), 'hurry.test/panier?hurry=restarts');
    const reasonOf = (state: Parameters<typeof findingsOf>[0]) =>
      findingsOf(state).find(({ rule }) => rule === 'false-urgency')?.reason;
    const first = await checked(session(), page);
    expect(reasonOf(first)).toBe('countdown-seen-once');
    const before = Number((await badge(session(), page, (one) => /^\d+$/.test(one.text))).text);
    await setTimeout(APART);
    await page.reload();
    await checked(session(), page, (state) => reasonOf(state) === 'countdown-restarted');
    await badge(session(), page, (one) => Number(one.text) === before + 1);
    await page.close();
  });
}
