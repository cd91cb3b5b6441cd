/** `check --format html`: one self-contained file, without scripts, to read, print or pass on. */
import { hasOwnLaw } from '../law/own-law.ts';
import { type CheckOutput, decisiveFindings, type InputReport } from './check-output.ts';
import { escapeMarkup } from './escape-markup.ts';
import { countOutcomes } from './explained.ts';
import { findingGroups } from './html-findings.ts';
import { STYLE } from './html-style.ts';
import { missedText } from './missed-text.ts';
import { type Language, type ReportTextKey, reportText } from './report-texts.ts';

/** The output as an HTML document; all that comes from a page is escaped. */
export function toHtml(output: CheckOutput, language: Language): string {
  const text = (key: ReportTextKey, data?: Record<string, string | number>) =>
    escapeMarkup(reportText(language, key, data));
  const whole = output.journey?.findings ?? [];
  const { version, packs } = output.tool;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="robots" content="noindex">
<title>${text('title')}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${text('title')}</h1>
${summary(output, language)}
</header>
<main>
${output.reports.map((page, index) => pageSection(page, index, packs.law, language, whole.length === 0)).join('\n')}
${whole.length > 0 ? `<section><h2>${text('label.journey')}</h2>\n${findingGroups(whole, language, output)}</section>` : ''}
</main>
<footer>
<p>${text('limits')}</p>
<p>${text('label.versions', { version, law: packs.law, words: packs.words })}</p>
</footer>
</body>
</html>
`;
}

function summary(output: CheckOutput, language: Language): string {
  const counts = countOutcomes(decisiveFindings(output));
  const row = (outcome: 'violation' | 'needs-review' | 'pass' | 'not-applicable', n: number) =>
    `<tr class="count-${outcome}"><th scope="row">${escapeMarkup(
      reportText(language, `outcome.${outcome}`),
    )}</th><td>${n}</td></tr>`;
  const known = escapeMarkup(reportText(language, 'summary.known', { n: counts.known }));
  return [
    '<table>',
    row('violation', counts.violations),
    row('needs-review', counts.reviews),
    row('pass', counts.passes),
    row('not-applicable', counts.notApplicable),
    '</table>',
    counts.known > 0 ? `<p>${known}</p>` : '',
  ].join('\n');
}

function pageSection(
  page: InputReport,
  index: number,
  law: string,
  language: Language,
  withFindings: boolean,
): string {
  const text = (key: ReportTextKey) => escapeMarkup(reportText(language, key));
  const why = (reasons: string) =>
    reasons
      ? ` (${text('label.why')}${language === 'fr' ? ' :' : ':'} ${escapeMarkup(reasons)})`
      : '';
  const row = (key: ReportTextKey, value: string) => `<dt>${text(key)}</dt><dd>${value}</dd>`;
  const euOnly = hasOwnLaw(page.jurisdiction.country, law) ? '' : `, ${text('label.eu-only')}`;
  return `<section id="page-${index + 1}">
<h2>${index + 1}. ${escapeMarkup(page.input)}</h2>
<dl>
${row('label.address', escapeMarkup(page.url))}
${row('label.page', `${text(`page.${page.page.kind}`)}${why(page.page.why.join(', '))}`)}
${row('label.country', `${escapeMarkup(page.jurisdiction.country)}${euOnly}${why(page.jurisdiction.why)}`)}
${row('label.on', escapeMarkup(page.on))}
${row('label.language', escapeMarkup(page.language))}
</dl>
${withFindings ? findingGroups(page.findings, language) : ''}
${legalPages(page, language)}${coverage(page, language)}
</section>`;
}

function legalPages({ legalPages: read = [] }: InputReport, language: Language): string {
  if (read.length === 0) return '';
  const title = escapeMarkup(reportText(language, 'label.legal-pages', { n: read.length }));
  const items = read.map(({ name, url }) => `<li>${escapeMarkup(`${name} (${url})`)}</li>`);
  return `<h3>${title}</h3>\n<ul>${items.join('')}</ul>\n`;
}

function coverage(page: InputReport, language: Language): string {
  const title = escapeMarkup(reportText(language, 'label.not-reached'));
  if (page.notReached.length === 0) {
    return `<p>${escapeMarkup(reportText(language, 'label.all-reached'))}</p>`;
  }
  const items = page.notReached.map((one) => `<li>${escapeMarkup(missedText(one, language))}</li>`);
  return `<h3>${title}</h3>\n<ul>${[...new Set(items)].join('')}</ul>`;
}
