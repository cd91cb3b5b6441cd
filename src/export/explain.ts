/** A finding in plain words: title, what was seen, what to do, the law. One report, any language. */
import en from '../../assets/texts/findings.en.json' with { type: 'json' };
import fr from '../../assets/texts/findings.fr.json' with { type: 'json' };
import lawEn from '../../assets/texts/law.en.json' with { type: 'json' };
import lawFr from '../../assets/texts/law.fr.json' with { type: 'json' };
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

type FindingTexts = {
  rules: Record<string, { title: string; advice: string }>;
  reasons: Record<string, string>;
};
type LawTexts = {
  remedies: Record<string, string>;
  severity: Record<string, string>;
  certainty: Record<string, string>;
};

const texts: Record<'fr' | 'en', { findings: FindingTexts; law: LawTexts }> = {
  en: { findings: en, law: lawEn },
  fr: { findings: fr, law: lawFr },
};

/** @param language of the reader, not of the page */
export function explain(finding: Finding, language: 'fr' | 'en'): Explained {
  const { findings, law } = texts[language];
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
