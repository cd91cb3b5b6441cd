/** Judges the page just read, with the pages of the purchase that came before it. */
import { checkInSteps, kindOfLast, type Progress } from '../check/check-in-steps.ts';
import { withChoicesOf } from '../check/choices-kept.ts';
import type { PageKind, Report } from '../check/report.ts';
import { type LegalReading, withLegalPages } from '../check/with-legal-pages.ts';
import { withFirstLook } from '../facts/first-look.ts';
import type { PageFacts } from '../facts/page-facts.ts';
import { earlierSteps, isOver, type Purchase, type Step } from './journeys.ts';
import { packsFor } from './packs-for.ts';
import type { Settings } from './settings.ts';

/** The pages stored of this purchase, and the legal pages that were read for it. */
export type Before = Purchase & { legal: LegalReading };
export type Judged = {
  kind: PageKind;
  steps: Step[];
  report: Report;
  /** Judged without earlier pages of its purchase that were read and are lost. */
  lost: boolean;
};

/** Milliseconds of judging after which whoever waits is told, and others get their turn. */
const TURN = 50;

/**
 * @param read the page as read
 * @param tell hears how far the judging is, at its start and while it lasts
 * @returns the report, and the steps to store: those that still count, then this page
 */
export async function judgePage(
  read: PageFacts,
  { steps, lost, legal }: Before,
  settings: Settings,
  tell: (progress: Progress) => Promise<void>,
): Promise<Judged> {
  // Here and not only in the check: a page that is read anew takes the place of its own last state.
  const before = steps.map((step) => step.facts);
  const known = lost ? withoutMemory(read) : read;
  const facts = withFirstLook(withChoicesOf(known, before), before);
  const context = { on: civilToday(), ...(settings.country && { country: settings.country }) };
  const journeyOf = (earlier: Step[], now: PageFacts) =>
    withLegalPages([...earlier.map((step) => step.facts), now], legal);
  const over = async (earlier: Step[], now: PageFacts): Promise<Report> => {
    const journey = journeyOf(earlier, now);
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
  // Which pages still count depends on what this one is: that is asked before all are judged.
  const all = journeyOf(steps, facts);
  const kind = kindOfLast(all, context, await packsFor(all, context.country));
  // What was chosen, seen or lost in a purchase that is over is nothing to the next one.
  if (isOver(steps, kind))
    return { kind, steps: [{ kind, facts: read }], report: await over([], read), lost: false };
  const kept = earlierSteps(steps, facts, kind);
  const report = await over(kept, facts);
  return {
    kind,
    steps: [...kept, { kind, facts: hurries(report) ? facts : withoutFirstLook(facts) }],
    report,
    lost,
  };
}

function withoutMemory(facts: PageFacts): PageFacts {
  return { ...facts, seen: { ...facts.seen, earlierLost: true } };
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
