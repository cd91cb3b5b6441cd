/** Findings made ready to be read: grouped by outcome, with their words and their pages. */
import type { Outcome } from '../check/report.ts';
import type { CheckOutput, InputReport, ListedFinding } from './check-output.ts';
import { explain } from './explain.ts';
import { fixText } from './fix-text.ts';
import type { Language } from './report-texts.ts';

export type Explained = {
  finding: ListedFinding;
  words: ReturnType<typeof explain>;
  /** What the people who run the shop can change. */
  fix: string;
};

/** The outcomes that ask somebody to do something, gravest first. */
export const OPEN_OUTCOMES = ['violation', 'needs-review'] as const;

/** The findings of one outcome with the words of each. */
export function explained(
  findings: readonly ListedFinding[],
  outcome: Outcome,
  language: Language,
): Explained[] {
  return findings
    .filter((finding) => finding.outcome === outcome)
    .map((finding) => ({
      finding,
      words: explain(finding, language),
      fix: fixText(finding.rule, language),
    }));
}

/** The first page of a journey that shows a finding of the whole purchase. */
export function pageOf(finding: ListedFinding, output: CheckOutput): InputReport | undefined {
  return output.reports.find((page) =>
    page.findings.some(
      (one) =>
        one.rule === finding.rule &&
        one.outcome === finding.outcome &&
        one.reason === finding.reason &&
        one.quote === finding.quote,
    ),
  );
}

/** How many findings of each outcome; `known` counts those that the baseline holds. */
export function countOutcomes(findings: readonly ListedFinding[]) {
  const of = (outcome: Outcome) => findings.filter((one) => one.outcome === outcome).length;
  return {
    violations: of('violation'),
    reviews: of('needs-review'),
    passes: of('pass'),
    notApplicable: of('not-applicable'),
    known: findings.filter((one) => one.known).length,
  };
}

/** The articles of a finding by their address, so that each address stands once. */
export function articlesByAddress(
  law: Explained['words']['law'],
): { url: string; labels: string[] }[] {
  const byAddress = new Map<string, string[]>();
  for (const { url, label } of law) {
    const labels = byAddress.get(url) ?? [];
    if (!labels.includes(label)) byAddress.set(url, [...labels, label]);
  }
  return [...byAddress].map(([url, labels]) => ({ url, labels }));
}
