/** Judges the page just read, with the pages of the purchase that came before it. */
import { checkInSteps, type Progress } from '../check/check-in-steps.ts';
import { withChoicesOf } from '../check/choices-kept.ts';
import type { PageKind, Report } from '../check/report.ts';
import { type LegalReading, withLegalPages } from '../check/with-legal-pages.ts';
import { withFirstLook } from '../facts/first-look.ts';
import type { PageFacts } from '../facts/page-facts.ts';
import { earlierSteps, type Step } from './journeys.ts';
import { packsFor } from './packs-for.ts';
import type { Settings } from './settings.ts';

/** The pages stored of this purchase, and the legal pages that were read for it. */
export type Before = { steps: Step[]; legal: LegalReading };
export type Judged = { kind: PageKind; steps: Step[]; report: Report };

/** Milliseconds of judging after which whoever waits is told, and others get their turn. */
const TURN = 50;

/**
 * @param read the page as read
 * @param tell hears how far the judging is, at its start and while it lasts
 * @returns the report, and the steps to store: those that still count, then this page
 */
export async function judgePage(
  read: PageFacts,
  { steps, legal }: Before,
  settings: Settings,
  tell: (progress: Progress) => Promise<void>,
): Promise<Judged> {
  // Here and not only in the check: a page that is read anew takes the place of its own last state.
  const before = steps.map((step) => step.facts);
  const facts = withFirstLook(withChoicesOf(read, before), before);
  const context = { on: civilToday(), ...(settings.country && { country: settings.country }) };
  const over = async (earlier: Step[]): Promise<Report> => {
    const journey = withLegalPages([...earlier.map((step) => step.facts), facts], legal);
    const judging = checkInSteps(journey, context, await packsFor(journey, context.country));
    let told = Number.NEGATIVE_INFINITY;
    for (;;) {
      const step = judging.next();
      if (step.done) return step.value;
      if (performance.now() - told < TURN) continue;
      await tell(step.value);
      told = performance.now();
    }
  };
  const report = await over(steps);
  const kind = report.pages.at(-1)?.page.kind ?? 'unknown';
  const kept = earlierSteps(steps, facts, kind);
  return {
    kind,
    steps: [...kept, { kind, facts: hurries(report) ? facts : withoutFirstLook(facts) }],
    report: kept.length === steps.length ? report : await over(kept),
  };
}

/** Only of a page that counts something down or out is an earlier load kept. */
function hurries(report: Report): boolean {
  const findings = report.pages.at(-1)?.findings ?? [];
  return findings.some((one) => one.rule === 'false-urgency' && one.outcome !== 'not-applicable');
}

function withoutFirstLook({ firstLook: _, ...facts }: PageFacts): PageFacts {
  return facts;
}

/** Today as the user's clock and place have it, YYYY-MM-DD. */
function civilToday(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
