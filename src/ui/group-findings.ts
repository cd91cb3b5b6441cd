/** Sorts the findings of a report into the groups of the popup. */
import { purchaseFindings } from '../check/purchase-findings.ts';
import type { Finding, NotReached, Report } from '../check/report.ts';

export type Outcomes = {
  problems: Finding[];
  review: Finding[];
  fine: Finding[];
  notApplicable: Finding[];
};
export type Groups = Outcomes & { notReached: NotReached[] };

/** Groups of the page that the report ends with, and of what was seen before it. */
export function groupFindings(report: Report): Groups {
  const notReached = report.pages.at(-1)?.notReached ?? [];
  return { ...byOutcome(purchaseFindings(report)), notReached };
}

/** The same groups for any list of findings. */
export function byOutcome(findings: Finding[]): Outcomes {
  const of = (outcome: Finding['outcome']) => findings.filter((f) => f.outcome === outcome);
  return {
    problems: of('violation'),
    review: of('needs-review'),
    fine: of('pass'),
    notApplicable: of('not-applicable'),
  };
}
