/** `check --format junit`: one suite per page (or one for the journey), one case per finding. */
import type { CheckOutput, InputReport, ListedFinding } from './check-output.ts';
import { escapeMarkup } from './escape-markup.ts';
import { explain } from './explain.ts';
import { articlesByAddress, pageOf } from './explained.ts';
import { fixText } from './fix-text.ts';
import { type Language, reportText } from './report-texts.ts';

/**
 * A violation is a failure; a question, a finding of the baseline and what does not apply are
 * skipped with the reason, since JUnit knows no other way to say "look yourself".
 */
export function toJunit(output: CheckOutput, language: Language): string {
  const whole = output.journey?.findings ?? [];
  const suites =
    whole.length > 0
      ? [suite(reportText(language, 'label.journey'), whole, language, output)]
      : output.reports.map((page: InputReport) => suite(page.input, page.findings, language));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="caisse-claire">\n${suites.join('\n')}\n</testsuites>\n`;
}

function suite(
  name: string,
  findings: readonly ListedFinding[],
  language: Language,
  journey?: CheckOutput,
): string {
  const failures = findings.filter(isFailure).length;
  const skipped = findings.filter((one) => one.outcome !== 'pass' && !isFailure(one)).length;
  const cases = findings.map((one) =>
    testCase(one, (journey && pageOf(one, journey)?.input) ?? name, language),
  );
  return `<testsuite name="${escapeMarkup(name)}" tests="${findings.length}" failures="${failures}" errors="0" skipped="${skipped}">\n${cases.join('\n')}\n</testsuite>`;
}

function testCase(finding: ListedFinding, page: string, language: Language): string {
  const words = explain(finding, language);
  const name = finding.quote ? `${finding.rule}: ${finding.quote}` : finding.rule;
  const start = `<testcase classname="${escapeMarkup(page)}" name="${escapeMarkup(name)}"`;
  if (finding.outcome === 'pass') return `${start}/>`;
  const message = `${reportText(language, `outcome.${finding.outcome}`)}: ${words.sentence}`;
  if (!isFailure(finding)) {
    const known = finding.known ? ` (${reportText(language, 'label.known')})` : '';
    return `${start}><skipped message="${escapeMarkup(message + known)}"/></testcase>`;
  }
  const body = [
    words.sentence,
    finding.target.join(' >>> '),
    fixText(finding.rule, language),
    ...articlesByAddress(words.law).map(({ labels, url }) => `${labels.join('; ')} ${url}`),
  ].filter(Boolean);
  return `${start}><failure type="${escapeMarkup(finding.rule)}" message="${escapeMarkup(message)}">${escapeMarkup(body.join('\n'))}</failure></testcase>`;
}

function isFailure(finding: ListedFinding): boolean {
  return finding.outcome === 'violation' && !finding.known;
}
