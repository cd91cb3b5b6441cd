/** `check --format text`: for a person before a terminal or a failed build. */
import { hasOwnLaw } from '../law/own-law.ts';
import {
  type CheckOutput,
  decisiveFindings,
  type InputReport,
  type ListedFinding,
} from './check-output.ts';
import {
  articlesByAddress,
  countOutcomes,
  type Explained,
  explained,
  OPEN_OUTCOMES,
  pageOf,
} from './explained.ts';
import { missedText } from './missed-text.ts';
import { type Language, type ReportTextKey, reportText } from './report-texts.ts';

type Paint = Record<'bold' | 'dim' | 'red' | 'yellow' | 'green', (text: string) => string>;

/** The whole output as lines of text, with ANSI colours when `colours` is true. */
export function toText(output: CheckOutput, language: Language, colours: boolean): string {
  const paint = painter(colours);
  const whole = output.journey?.findings ?? [];
  const lines: string[] = [];
  for (const page of output.reports) {
    lines.push(...pageHead(page, output.tool.packs.law, language, paint));
    if (whole.length === 0) lines.push(...groups(page.findings, language, paint));
    lines.push(...legal(page, language, paint), ...missed(page, language, paint), '');
  }
  if (whole.length > 0) {
    lines.push(paint.bold(reportText(language, 'label.journey')));
    lines.push(...groups(whole, language, paint, output), '');
  }
  lines.push(...summary(output, language, paint));
  return `${lines.join('\n')}\n`;
}

function pageHead(page: InputReport, law: string, language: Language, paint: Paint): string[] {
  const named = (key: 'page' | 'why' | 'address' | 'language' | 'country') =>
    label(`label.${key}`, language);
  const kind = reportText(language, `page.${page.page.kind}`);
  const why = page.page.why.length > 0 ? ` (${named('why')} ${page.page.why.join(', ')})` : '';
  const euOnly = hasOwnLaw(page.jurisdiction.country, law)
    ? ''
    : `, ${reportText(language, 'label.eu-only')}`;
  const { country, why: countryWhy } = page.jurisdiction;
  return [
    paint.bold(oneLine(page.input)),
    `  ${named('address')} ${oneLine(page.url)}`,
    `  ${named('page')} ${kind}${paint.dim(why)}`,
    `  ${named('country')} ${country}${euOnly}${paint.dim(` (${named('why')} ${oneLine(countryWhy)})`)}` +
      ` · ${reportText(language, 'label.on')} ${page.on} · ${named('language')} ${page.language}`,
  ];
}

function groups(
  findings: readonly ListedFinding[],
  language: Language,
  paint: Paint,
  journey?: CheckOutput,
): string[] {
  const lines: string[] = [];
  for (const outcome of OPEN_OUTCOMES) {
    const group = explained(findings, outcome, language);
    if (group.length === 0) continue;
    const colour = outcome === 'violation' ? paint.red : paint.yellow;
    lines.push('', `  ${colour(reportText(language, `group.${outcome}`, { n: group.length }))}`);
    for (const one of group) lines.push(...card(one, language, paint, journey));
  }
  for (const outcome of ['pass', 'not-applicable'] as const) {
    const rules = [...new Set(findings.filter((f) => f.outcome === outcome).map((f) => f.rule))];
    if (rules.length === 0) continue;
    const title = reportText(language, `group.${outcome}`, { n: rules.length });
    lines.push('', `  ${outcome === 'pass' ? paint.green(title) : paint.dim(title)}`);
    lines.push(`    ${paint.dim(rules.join(', '))}`);
  }
  return lines;
}

function card(
  { finding, words, fix }: Explained,
  language: Language,
  paint: Paint,
  journey?: CheckOutput,
): string[] {
  const row = (
    key: 'page' | 'quote' | 'place' | 'fix' | 'advice' | 'law',
    text: string | undefined,
  ) => (text ? [`      ${paint.dim(`${label(`label.${key}`, language)}`)} ${oneLine(text)}`] : []);
  const known = finding.known ? ` (${reportText(language, 'label.known')})` : '';
  return [
    `    ${paint.bold(oneLine(words.title))} ${paint.dim(`[${finding.rule}, ${words.severity}]${known}`)}`,
    `      ${oneLine(words.sentence)}`,
    ...row('page', finding.page ?? (journey && pageOf(finding, journey)?.input)),
    ...row('quote', finding.quote && `“${finding.quote}”`),
    ...row('place', finding.target.join(' >>> ')),
    ...row('fix', fix),
    ...row('advice', words.advice),
    ...articlesByAddress(words.law).flatMap(({ labels, url }) =>
      row('law', `${labels.join('; ')} ${url}`),
    ),
  ];
}

function legal(page: InputReport, language: Language, paint: Paint): string[] {
  const read = page.legalPages ?? [];
  if (read.length === 0) return [];
  const lines = read.map(({ name, url }) => `    ${oneLine(name)} ${paint.dim(oneLine(url))}`);
  return ['', `  ${reportText(language, 'label.legal-pages', { n: read.length })}`, ...lines];
}

function missed(page: InputReport, language: Language, paint: Paint): string[] {
  if (page.notReached.length === 0) return [];
  const lines = page.notReached.map((one) => `    ${oneLine(missedText(one, language))}`);
  return ['', `  ${paint.yellow(reportText(language, 'label.not-reached'))}`, ...new Set(lines)];
}

function summary(output: CheckOutput, language: Language, paint: Paint): string[] {
  const counts = countOutcomes(decisiveFindings(output));
  const line = reportText(language, 'summary', { pages: output.reports.length, ...counts });
  const known = reportText(language, 'summary.known', { n: counts.known });
  const colour =
    counts.violations > 0 ? paint.red : counts.reviews > 0 ? paint.yellow : paint.green;
  return [
    paint.dim(reportText(language, 'limits')),
    colour(counts.known > 0 ? `${line} ${known}` : line),
  ];
}

/** A label with its colon, which French sets apart. */
function label(key: ReportTextKey, language: Language): string {
  return `${reportText(language, key)}${language === 'fr' ? ' :' : ':'}`;
}

/** A page's words cannot break a line, move the cursor or turn the reading direction. */
function oneLine(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

function painter(colours: boolean): Paint {
  const code = (on: number, off: number) => (text: string) =>
    colours && text !== '' ? `\x1b[${on}m${text}\x1b[${off}m` : text;
  return {
    bold: code(1, 22),
    dim: code(2, 22),
    red: code(31, 39),
    yellow: code(33, 39),
    green: code(32, 39),
  };
}
