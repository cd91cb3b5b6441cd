/** A stable order, so that two runs can be compared line by line. */
import type { Finding, Outcome } from './report.ts';

const OUTCOMES: Outcome[] = ['violation', 'needs-review', 'pass', 'not-applicable'];
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];

const rank = (finding: Finding) =>
  OUTCOMES.indexOf(finding.outcome) * 10 + SEVERITIES.indexOf(finding.severity);

/** By outcome, then severity; rules and places keep the order in which they were found. */
export function sortFindings(findings: Finding[]): Finding[] {
  return findings.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * What a whole purchase shows, rule by rule: the gravest problem of any page; without one, the last
 * page on which the rule applied decides, because it was judged with all the pages before it.
 */
export function worstOfEach(pages: Finding[][]): Finding[] {
  const byRule = new Map<string, Finding[]>();
  for (const findings of pages)
    for (const one of findings) byRule.set(one.rule, [...(byRule.get(one.rule) ?? []), one]);
  const kept = [...byRule.values()].flatMap((all) => {
    const violations = all.filter((one) => one.outcome === 'violation');
    if (violations.length > 0) return distinct(violations);
    const last = all.findLast((one) => one.outcome !== 'not-applicable');
    return [last ?? (all[0] as Finding)];
  });
  return sortFindings(kept);
}

/** The same thing seen on two pages is one finding. */
function distinct(findings: Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((one) => {
    const key = `${one.reason}|${one.quote}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
