/** Which findings can be shown on the page, and in what order: popup and highlight count alike. */
import type { Finding, Report } from '../check/report.ts';

/**
 * The findings of the page now open that have a place on it: possible problems first, then what
 * the user must look at, each in the order of the report. `highlight.index` counts in this list.
 */
export function shownFindings(report: Report): Finding[] {
  const findings = report.pages.at(-1)?.findings ?? [];
  const at = (outcome: Finding['outcome']) =>
    findings.filter((finding) => finding.outcome === outcome && finding.target.length > 0);
  return [...at('violation'), ...at('needs-review')];
}
