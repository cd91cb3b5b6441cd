/** The rules that a SARIF run lists: what each asks for, with the law behind it. */
import type { Finding } from '../check/report.ts';
import { safeAddress } from './escape-markup.ts';
import { explain } from './explain.ts';
import { fixText } from './fix-text.ts';
import type { Language } from './report-texts.ts';
import { ruleWords } from './rule-docs/rule-words.ts';

/** One reportingDescriptor (SARIF 3.49) per rule, sorted by id; the gravest finding speaks for it. */
export function sarifRules(findings: readonly Finding[], language: Language) {
  const speaking = new Map<string, Finding>();
  for (const finding of findings) {
    const before = speaking.get(finding.rule);
    if (before === undefined || rank(finding) < rank(before)) speaking.set(finding.rule, finding);
  }
  return [...speaking.values()]
    .sort((a, b) => (a.rule < b.rule ? -1 : 1))
    .map((finding) => {
      const { title, law } = explain(finding, language);
      const fix = fixText(finding.rule, language);
      const address = law[0]?.url;
      const asks = ruleWords(language).asks(finding.rule);
      const plain = [asks, fix, ...law.map((one) => `${one.label} ${one.url}`)].filter(Boolean);
      const linked = [asks, fix, ...law.map((one) => `[${escapeMarkdown(one.label)}](${one.url})`)];
      return {
        id: finding.rule,
        shortDescription: { text: title || finding.rule },
        ...(asks && { fullDescription: { text: asks } }),
        ...(address && safeAddress(address) !== null && { helpUri: address }),
        help: {
          text: plain.join('\n') || title,
          markdown: linked.filter(Boolean).join('\n\n') || title,
        },
        properties: { tags: ['consumer-law'] },
      };
    });
}

const OUTCOMES = ['violation', 'needs-review', 'pass', 'not-applicable'];

function rank(finding: Finding): number {
  return OUTCOMES.indexOf(finding.outcome);
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\[\]*_`<>]/g, '\\$&');
}
