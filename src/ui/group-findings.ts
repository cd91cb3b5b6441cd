/** Sorts the findings of a report into the groups of the popup, page and whole purchase together. */
import type { Finding, NotReached, Report } from '../check/report.ts';

export type Groups = {
  problems: Finding[];
  review: Finding[];
  fine: Finding[];
  notApplicable: Finding[];
  notReached: NotReached[];
};

/** Groups of the page that the report ends with, followed by those of the purchase as a whole. */
export function groupFindings(report: Report): Groups {
  const page = report.pages.at(-1);
  const findings = [...(page?.findings ?? []), ...report.journey];
  return { ...byOutcome(findings), notReached: page?.notReached ?? [] };
}

/** The same groups for any list of findings. */
export function byOutcome(findings: Finding[]): Omit<Groups, 'notReached'> {
  const of = (outcome: Finding['outcome']) => findings.filter((f) => f.outcome === outcome);
  return {
    problems: of('violation'),
    review: of('needs-review'),
    fine: of('pass'),
    notApplicable: of('not-applicable'),
  };
}
