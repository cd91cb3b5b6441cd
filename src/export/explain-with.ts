/** A finding in plain words, from texts that are handed in: a page loads one language only. */
import type { Finding } from '../check/report.ts';
import { fillText } from './fill-text.ts';

export type Explained = {
  title: string;
  /** What the page shows, or the one question that we cannot decide. */
  sentence: string;
  /** What one can do now. */
  advice: string;
  /** What one may claim; empty unless something is wrong or doubtful. */
  remedy: string;
  severity: string;
  law: { label: string; url: string; note: string }[];
};

export type FindingTexts = {
  rules: Record<string, { title: string; advice: string }>;
  reasons: Record<string, string>;
};
export type LawTexts = {
  remedies: Record<string, string>;
  severity: Record<string, string>;
  certainty: Record<string, string>;
};

/** @param texts findings.*.json and law.*.json of the reader's language */
export function explainWith(
  { findings, law }: { findings: FindingTexts; law: LawTexts },
  finding: Finding,
): Explained {
  const rule = findings.rules[finding.rule];
  const reason =
    findings.reasons[`${finding.rule}.${finding.reason}`] ?? findings.reasons[finding.reason];
  const problem = finding.outcome === 'violation' || finding.outcome === 'needs-review';
  return {
    title: rule?.title ?? finding.rule,
    sentence: reason ? fillText(reason, finding.data) : finding.reason,
    advice: problem ? (rule?.advice ?? '') : '',
    remedy: problem ? (law.remedies[finding.remedy] ?? '') : '',
    severity: law.severity[finding.severity] ?? finding.severity,
    law: finding.basis.map((basis) => ({
      label: `${basis.act}, ${basis.article}`,
      url: basis.url,
      note: `${law.certainty[basis.certainty] ?? basis.certainty} (${basis.verified})`,
    })),
  };
}
