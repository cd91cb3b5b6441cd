/** Pages that want to fool the check: each gives the right finding, or the question, or says what it hid. */
import { expect, it } from 'vitest';
import type { TabState } from '../../../src/browser/messages.ts';
import { allHostile, hostOf } from '../../hostile/all-hostile.ts';
import type { Hostile } from '../../hostile/hostile-page.ts';
import { findingsOf, visit } from '../session/reading.ts';
import { type Session, tabOf } from '../session/session.ts';
import { until } from '../session/until.ts';

const PATH = '/commande/paiement';

/** The pages as the sample server shows them. */
export const hostilePages = new Map(allHostile.map((page) => [hostOf(page) + PATH, page.html]));

/** Far more than a check may take, on any page. */
const LIMIT = 30_000;

export function hostile(session: () => Session): void {
  it.each(allHostile.map((page) => [page.name, page] as const))('%s', async (_, page) => {
    const begun = performance.now();
    const said = summaryOf(await checkedHere(session(), page), page);
    expect(said).toEqual({
      violations: page.wanted.violations,
      review: page.wanted.review ?? [],
      notReached: page.wanted.notReached ?? [],
    });
    expect(performance.now() - begun).toBeLessThan(LIMIT);
  });
}

async function checkedHere(session: Session, page: Hostile): Promise<TabState> {
  const tab = await visit(session, hostOf(page) + PATH);
  const tabId = await tabOf(session, tab);
  // A page that changes under a check is checked again: what counts is where it ends.
  const state = await until(
    `the check of ${page.name}`,
    () =>
      session.inExtension(
        (id) => browser.runtime.sendMessage({ type: 'check', tabId: id }),
        tabId,
      ) as Promise<TabState>,
    ({ status }) => status === 'checked',
    LIMIT,
  );
  await tab.close();
  return state;
}

/** What the page is about: its possible problems, the questions and gaps that were wanted. */
function summaryOf(state: TabState, { wanted }: Hostile) {
  const findings = findingsOf(state);
  const gaps = (state.report?.pages.at(-1)?.notReached ?? []).map(({ what }) => what as string);
  const problems = findings.filter(({ outcome }) => outcome === 'violation');
  const asked = findings.filter(({ outcome }) => outcome === 'needs-review');
  return {
    violations: Object.fromEntries(problems.map(({ rule, reason }) => [rule, reason])),
    review: (wanted.review ?? []).filter((rule) => asked.some((one) => one.rule === rule)),
    notReached: (wanted.notReached ?? []).filter((what) => gaps.includes(what)),
  };
}
