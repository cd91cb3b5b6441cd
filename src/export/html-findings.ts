/** The findings of the HTML report, grouped by outcome. */
import type { Outcome } from '../check/report.ts';
import type { CheckOutput, ListedFinding } from './check-output.ts';
import { escapeMarkup, safeAddress } from './escape-markup.ts';
import { type Explained, explained, OPEN_OUTCOMES, pageOf } from './explained.ts';
import { type Language, type ReportTextKey, reportText } from './report-texts.ts';

/** What a report has to say beyond the findings themselves, as safe HTML. */
export type Additions = {
  card?: (finding: ListedFinding) => string;
  group?: (outcome: Outcome) => string;
};

/**
 * Problems and questions as cards, the rest as lists of rules.
 *
 * @param journey the whole output, when the findings are those of a journey: each then names its page
 * @param more HTML that a report adds: at the end of a card, under the title of a group
 */
export function findingGroups(
  findings: readonly ListedFinding[],
  language: Language,
  journey?: CheckOutput,
  more: Additions = {},
): string {
  const title = (outcome: Outcome, n: number) =>
    `<h3>${escapeMarkup(reportText(language, `group.${outcome}`, { n }))}</h3>${more.group?.(outcome) ?? ''}`;
  const open = OPEN_OUTCOMES.map((outcome) => {
    const group = explained(findings, outcome, language);
    if (group.length === 0) return '';
    const cards = group.map((one) => card(one, language, journey, more)).join('\n');
    return `<section class="${outcome}">${title(outcome, group.length)}\n${cards}</section>`;
  });
  const rest = (['pass', 'not-applicable'] as const).map((outcome) => {
    const group = explained(findings, outcome, language);
    if (group.length === 0) return '';
    const items = group.map(
      ({ finding, words }) =>
        `<li>${escapeMarkup(words.title)} <code>${escapeMarkup(finding.rule)}</code></li>`,
    );
    return `<section class="${outcome}">${title(outcome, group.length)}<ul class="rules">${items.join('')}</ul></section>`;
  });
  return [...open, ...rest].filter(Boolean).join('\n');
}

function card(
  { finding, words, fix }: Explained,
  language: Language,
  journey: CheckOutput | undefined,
  more: Additions,
): string {
  const row = (key: ReportTextKey, value: string) =>
    value === '' ? '' : `<dt>${escapeMarkup(reportText(language, key))}</dt><dd>${value}</dd>`;
  const laws = words.law.map((law) => {
    const address = safeAddress(law.url);
    const label = escapeMarkup(law.label);
    const link = address === null ? label : `<a href="${address}">${label}</a>`;
    return law.note ? `${link} <small>${escapeMarkup(law.note)}</small>` : link;
  });
  const known = finding.known ? ` (${escapeMarkup(reportText(language, 'label.known'))})` : '';
  const places = finding.target.map((one) => `<code>${escapeMarkup(one)}</code>`);
  return `<article>
<h4>${escapeMarkup(words.title)}${known}</h4>
<p>${escapeMarkup(words.sentence)}</p>
<dl>
${row('label.page', escapeMarkup(finding.page ?? (journey ? (pageOf(finding, journey)?.input ?? '') : '')))}
${row('label.quote', finding.quote === '' ? '' : `<q>${escapeMarkup(finding.quote)}</q>`)}
${row('label.place', places.join(' → '))}
${row('label.fix', escapeMarkup(fix))}
${row('label.advice', escapeMarkup(words.advice))}
${row('label.remedy', escapeMarkup(words.remedy))}
${row('label.law', laws.join('<br>'))}
${row('label.severity', escapeMarkup(words.severity))}
${row('label.rule', `<code>${escapeMarkup(finding.rule)}</code>`)}
</dl>
${more.card?.(finding) ?? ''}</article>`;
}
