/** The findings that popup and toolbar count: those of the open page, then those seen before it. */
import type { Finding, Report } from './report.ts';

/**
 * The report's journey repeats, rule by rule, the gravest finding of any page. Here each finding
 * stands once: what the open page says of a rule, violations of earlier pages beside it, and the
 * earlier answer where the rule does not apply to the open page.
 */
export function purchaseFindings(report: Report): Finding[] {
  const here = report.pages.at(-1)?.findings ?? [];
  const same = (one: Finding, other: Finding) =>
    one.rule === other.rule &&
    one.outcome === other.outcome &&
    one.reason === other.reason &&
    one.quote === other.quote;
  const applies = new Set(here.filter((f) => f.outcome !== 'not-applicable').map((f) => f.rule));
  const before = report.journey.filter(
    (finding) =>
      finding.outcome !== 'not-applicable' &&
      !here.some((one) => same(one, finding)) &&
      (finding.outcome === 'violation' || !applies.has(finding.rule)),
  );
  const answered = new Set(before.map((finding) => finding.rule));
  const kept = here.filter((f) => f.outcome !== 'not-applicable' || !answered.has(f.rule));
  return [...kept, ...before];
}

/** True when the finding comes from an earlier page of the purchase. */
export function seenEarlier(finding: Finding, report: Report): boolean {
  return finding.page !== undefined || !report.pages.at(-1)?.findings.includes(finding);
}
