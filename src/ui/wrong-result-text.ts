/** The text behind "Wrong result?": all of it can be read before it is copied; nothing is sent. */
import { purchaseFindings } from '../check/purchase-findings.ts';
import type { Finding, Report } from '../check/report.ts';
import { missedText } from './quiet-lists.tsx';
import { stepKey } from './shop-line.tsx';
import type { Translate } from './translate.ts';

/** A few plain lines: page, step, country, versions, and one line for each result that applies. */
export function wrongResultText(t: Translate, report: Report, version: string): string {
  const page = report.pages.at(-1);
  if (!page) return t('wrong.body.head');
  const results = purchaseFindings(report).filter(
    (finding) => finding.outcome !== 'not-applicable',
  );
  const lines = [
    t('wrong.body.head'),
    '',
    t('wrong.body.mine'),
    '',
    `${t('wrong.body.page')} ${withoutQuery(page.url)}`,
    `${t('wrong.body.kind')} ${t(stepKey(page.page.kind))} (${page.page.why.join(', ')})`,
    `${t('wrong.body.language')} ${page.language}`,
    `${t('wrong.body.country')} ${page.jurisdiction.country} (${page.jurisdiction.why})`,
    `${t('wrong.body.versions')} ${[version, report.packs.law, report.packs.words].join(' · ')}`,
    '',
    t('wrong.body.results'),
    ...results.map(resultLine),
  ];
  if (page.notReached.length > 0) {
    lines.push('', t('wrong.body.missed'));
    lines.push(...page.notReached.map((missed) => `- ${missedText(t, missed)}`));
  }
  return lines.join('\n');
}

function resultLine({ rule, outcome, reason, quote }: Finding): string {
  return `- ${rule}: ${outcome}, ${reason}${quote ? ` "${quote}"` : ''}`;
}

function withoutQuery(url: string): string {
  return url.split(/[?#]/)[0] ?? url;
}
