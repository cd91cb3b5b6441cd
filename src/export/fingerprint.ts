/** Recognising a finding again in a later run. */
import type { Finding, PageKind } from '../check/report.ts';
import type { CheckOutput, ListedFinding } from './check-output.ts';

/**
 * What stays the same when a page is changed elsewhere: the step, the rule, its outcome and the
 * quoted words; the place on the page where nothing is quoted. Numbers are left out, so that a new
 * price is not a new finding; the file name too, so that a baseline survives a move.
 *
 * @param step kind of the page, or `journey` for a finding of the whole purchase
 */
export function fingerprint(finding: Finding, step: PageKind | 'journey'): string {
  const words = finding.quote === '' ? finding.target.join(' ') : finding.quote;
  const stable = words.normalize('NFKC').toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
  return [step, finding.rule, finding.outcome, stable.trim().slice(0, 200)].join('|');
}

/**
 * Marks as `known` what the baseline holds: as often as it stands there, so that a second box of
 * the same words is new.
 */
export function markKnown(output: CheckOutput, baseline: CheckOutput): CheckOutput {
  const left = new Map<string, number>();
  for (const key of keys(baseline)) left.set(key, (left.get(key) ?? 0) + 1);
  const mark = (findings: ListedFinding[], step: PageKind | 'journey'): ListedFinding[] =>
    findings.map((finding) => {
      const key = fingerprint(finding, step);
      const times = left.get(key) ?? 0;
      if (times === 0 || !counts(finding)) return finding;
      left.set(key, times - 1);
      return { ...finding, known: true };
    });
  return {
    ...output,
    reports: output.reports.map((page) => ({
      ...page,
      findings: mark(page.findings, page.page.kind),
    })),
    ...(output.journey && { journey: { findings: mark(output.journey.findings, 'journey') } }),
  };
}

function keys(output: CheckOutput): string[] {
  return [
    ...output.reports.flatMap((page) =>
      page.findings.map((one) => fingerprint(one, page.page.kind)),
    ),
    ...(output.journey?.findings ?? []).map((one) => fingerprint(one, 'journey')),
  ];
}

function counts(finding: Finding): boolean {
  return finding.outcome === 'violation' || finding.outcome === 'needs-review';
}
