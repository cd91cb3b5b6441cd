/**
 * report.html of a dossier: one file without scripts, to read, print or hand in. What, where, when,
 * how, under which law, and what it does not prove, in this order.
 */
import type { Finding, Outcome } from '../../check/report.ts';
import type { Moment } from '../../evidence/capture.ts';
import { checkOutput, decisiveFindings } from '../check-output.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { explain } from '../explain.ts';
import { findingGroups } from '../html-findings.ts';
import { STYLE } from '../html-style.ts';
import type { Language } from '../report-texts.ts';
import { reportText } from '../report-texts.ts';
import { type DossierTextKey, dossierText, limits, shownTime } from './dossier-texts.ts';
import { howSection } from './report-how.ts';
import { lawSection } from './report-law.ts';
import { type Figures, figuresOf } from './report-pictures.ts';
import { DOSSIER_STYLE, printedHead } from './report-style.ts';
import { hostOf, type Sealed } from './sealed.ts';

/** The report as an HTML document; all that comes from a page or a person is escaped. */
export function reportPage(sealed: Sealed, language: Language): string {
  const text = (key: DossierTextKey, data?: Record<string, string | number>) =>
    escapeMarkup(dossierText(language, key, data));
  const host = hostOf(sealed.redacted);
  const page = sealed.redacted.capture.pages.at(-1);
  const figures = figuresOf(sealed, language);
  const { operator } = sealed.redacted.capture;
  const by = [dossierText(language, `role.${operator.role}`), operator.name].filter(Boolean);
  const title = `${text('title')} – ${escapeMarkup(host)}`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLE}${DOSSIER_STYLE}${printedHead(sealed, language)}</style>
</head>
<body>
<header>
<h1>${text('title')}</h1>
<dl><dt>${text('where.address')}</dt><dd>${escapeMarkup(page?.finalUrl ?? '')}</dd>
<dt>${text('when.recorded')}</dt><dd>${page ? escapeMarkup(moment(page.captured, language)) : ''}</dd>
<dt>${text('how.by')}</dt><dd>${escapeMarkup(by.join(', '))}</dd>
<dt>${text('seal')}</dt><dd><strong>${text(`grade.${sealed.grade}`)}.</strong> ${text(`grade.${sealed.grade}.means`)}</dd></dl>
</header>
<main>
${what(sealed, figures, language)}
${figures.rest()}
${where(sealed, language)}
${when(sealed, language)}
${howSection(sealed, language)}
${lawSection(sealed, language)}
${notes(sealed, language)}
${seal(sealed, language)}
<section><h2>${text('limits')}</h2>
<ol class="limits">${limits(language)
    .map((one) => `<li>${escapeMarkup(one)}</li>`)
    .join('')}</ol></section>
<section><h2>${text('verify')}</h2><p>${text('verify.note')}</p></section>
</main>
<footer><p>${escapeMarkup(reportText(language, 'limits'))}</p></footer>
</body>
</html>
`;
}

function what({ redacted }: Sealed, figures: Figures, language: Language): string {
  const { capture, changedByMasking } = redacted;
  const inputs = capture.pages.map((page) => page.finalUrl);
  const many = capture.pages.length > 1;
  const output = checkOutput([capture.report], inputs, capture.tool.version, many);
  const findings = decisiveFindings(output);
  const open = findings.some(
    ({ outcome }) => outcome === 'violation' || outcome === 'needs-review',
  );
  const changed =
    changedByMasking.length > 0
      ? `<p>${escapeMarkup(dossierText(language, 'what.changed', { rules: titlesOf(changedByMasking, findings, language) }))}</p>`
      : '';
  return `<section><h2>${escapeMarkup(dossierText(language, 'what'))}</h2>
${open ? '' : `<p>${escapeMarkup(dossierText(language, 'what.none'))}</p>`}
${changed}
${findingGroups(findings, language, many ? output : undefined, { card: figures.of, group: groupNote(language) })}</section>`;
}

function where({ redacted }: Sealed, language: Language): string {
  const { pages, report } = redacted.capture;
  const rows = pages.map((page, p) => {
    const kind = reportText(language, `page.${report.pages[p]?.page.kind ?? 'unknown'}`);
    return `<li>${escapeMarkup(kind)}<br>${escapeMarkup(page.finalUrl)}</li>`;
  });
  return `<section><h2>${escapeMarkup(dossierText(language, 'where'))}</h2>
<dl><dt>${escapeMarkup(dossierText(language, 'where.address'))}</dt>
<dd>${escapeMarkup(pages.at(-1)?.finalUrl ?? '')}</dd></dl>
<p>${escapeMarkup(dossierText(language, 'where.pages'))}</p><ol>${rows.join('')}</ol></section>`;
}

function when({ redacted, sealedAt, stampedAt }: Sealed, language: Language): string {
  const { pages, clock } = redacted.capture;
  const page = pages.at(-1);
  const row = (key: DossierTextKey, value: string) =>
    `<dt>${escapeMarkup(dossierText(language, key))}</dt><dd>${escapeMarkup(value)}</dd>`;
  const known = clock.server
    ? dossierText(language, 'when.clock-known', {
        seconds: Math.round(clock.server.differenceMs / 100) / 10,
      })
    : dossierText(language, 'when.clock-unknown');
  return `<section><h2>${escapeMarkup(dossierText(language, 'when'))}</h2><dl>
${page ? row('when.opened', moment(page.opened, language)) : ''}
${page ? row('when.captured', moment(page.captured, language)) : ''}
${row('when.sealed', `${shownTime(sealedAt)} UTC`)}
${stampedAt === null ? '' : row('when.stamped', `${shownTime(stampedAt)} UTC`)}
${row('when.clock', known)}
</dl></section>`;
}

/** In UTC, and as the clock on the wall had it. */
function moment({ utc, offset }: Moment, language: Language): string {
  const wall = new Date(Date.parse(utc) + offset * 60_000).toISOString();
  const data = { time: shownTime(utc), local: shownTime(wall), offset: hours(offset) };
  return dossierText(language, 'when.offset', data);
}

/** The rules by the titles under which the report tells of them. */
function titlesOf(
  rules: readonly string[],
  findings: readonly Finding[],
  language: Language,
): string {
  const titles = rules.map((rule) => {
    const finding = findings.find((one) => one.rule === rule);
    return finding ? explain(finding, language).title : rule;
  });
  return titles.join(', ');
}

/** Points are named by what could be wrong: under "in order" that must not read as a finding. */
function groupNote(language: Language): (outcome: Outcome) => string {
  const notes = { pass: 'what.pass', 'not-applicable': 'what.not-applicable' } as const;
  return (outcome) =>
    outcome === 'pass' || outcome === 'not-applicable'
      ? `<p>${escapeMarkup(dossierText(language, notes[outcome]))}</p>`
      : '';
}

/** Minutes east of UTC as `+01:00`. */
function hours(offset: number): string {
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '−' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

function notes({ redacted }: Sealed, language: Language): string {
  const { notes: typed } = redacted.capture;
  if (typed.length === 0) return '';
  const all = typed.map(
    ({ at, text }) =>
      `<aside class="notes"><small>${escapeMarkup(shownTime(at))} UTC</small>\n${escapeMarkup(text)}</aside>`,
  );
  return `<section><h2>${escapeMarkup(dossierText(language, 'notes'))}</h2>
<p>${escapeMarkup(dossierText(language, 'notes.note'))}</p>${all.join('')}</section>`;
}

function seal({ grade, hash, fingerprint }: Sealed, language: Language): string {
  const row = (key: DossierTextKey, value: string) =>
    `<dt>${escapeMarkup(dossierText(language, key))}</dt><dd><code>${escapeMarkup(value)}</code></dd>`;
  return `<section class="seal"><h2>${escapeMarkup(dossierText(language, 'seal'))}</h2>
<p><strong>${escapeMarkup(dossierText(language, `grade.${grade}`))}.</strong> ${escapeMarkup(dossierText(language, `grade.${grade}.means`))}</p>
<dl>${row('seal.hash', hash)}${fingerprint === null ? '' : row('seal.fingerprint', fingerprint)}</dl></section>`;
}
