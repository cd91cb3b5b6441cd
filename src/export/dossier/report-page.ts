/**
 * report.html of a dossier: one file without scripts, to read, print or hand in. What, where, when,
 * how, under which law, and what it does not prove, in this order.
 */
import { checkOutput, decisiveFindings } from '../check-output.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { findingGroups } from '../html-findings.ts';
import { STYLE } from '../html-style.ts';
import type { Language } from '../report-texts.ts';
import { reportText } from '../report-texts.ts';
import { type DossierTextKey, dossierText, limits, shownTime } from './dossier-texts.ts';
import { howSection } from './report-how.ts';
import { picturesSection } from './report-pictures.ts';
import { hostOf, type Sealed } from './sealed.ts';

const OWN_STYLE = `
figure { margin: 1rem 0; break-inside: avoid; } figure img { max-width: 100%; height: auto;
  border: 1px solid var(--line); } figcaption { font-size: .9rem; } .seal code { word-break: break-all; }
ol.limits li { margin: .3rem 0; } td.time { white-space: nowrap; } aside.notes { white-space: pre-wrap;
  border-left: .3rem solid var(--line); padding-left: 1rem; }
@media print { @page { margin: 18mm 16mm; } h2 { break-after: avoid; } table { font-size: 9pt; }
  tr { break-inside: avoid; } }
`;

/** The report as an HTML document; all that comes from a page or a person is escaped. */
export function reportPage(sealed: Sealed, language: Language): string {
  const text = (key: DossierTextKey, data?: Record<string, string | number>) =>
    escapeMarkup(dossierText(language, key, data));
  const host = hostOf(sealed.redacted);
  const page = sealed.redacted.capture.pages.at(-1);
  const title = `${text('title')} – ${escapeMarkup(host)}`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${STYLE}${OWN_STYLE}</style>
</head>
<body>
<header>
<h1>${text('title')}</h1>
<dl><dt>${text('where.address')}</dt><dd>${escapeMarkup(page?.finalUrl ?? '')}</dd>
<dt>${text('when.recorded')}</dt><dd>${escapeMarkup(shownTime(page?.captured.utc ?? ''))} UTC</dd>
<dt>${text('seal')}</dt><dd><strong>${text(`grade.${sealed.grade}`)}</strong></dd></dl>
</header>
<main>
${what(sealed, language)}
${picturesSection(sealed, language)}
${where(sealed, language)}
${when(sealed, language)}
${howSection(sealed, language)}
${law(sealed, language)}
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

function what({ redacted }: Sealed, language: Language): string {
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
      ? `<p>${escapeMarkup(dossierText(language, 'what.changed', { rules: changedByMasking.join(', ') }))}</p>`
      : '';
  return `<section><h2>${escapeMarkup(dossierText(language, 'what'))}</h2>
${open ? '' : `<p>${escapeMarkup(dossierText(language, 'what.none'))}</p>`}
${changed}
${findingGroups(findings, language, many ? output : undefined)}</section>`;
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
  const moment = (utc: string, offset: number) =>
    dossierText(language, 'when.offset', { time: shownTime(utc), offset: hours(offset) });
  const known = clock.server
    ? dossierText(language, 'when.clock-known', {
        seconds: Math.round(clock.server.differenceMs / 100) / 10,
      })
    : dossierText(language, 'when.clock-unknown');
  return `<section><h2>${escapeMarkup(dossierText(language, 'when'))}</h2><dl>
${page ? row('when.opened', moment(page.opened.utc, page.opened.offset)) : ''}
${page ? row('when.captured', moment(page.captured.utc, page.captured.offset)) : ''}
${row('when.sealed', `${shownTime(sealedAt)} UTC`)}
${stampedAt === null ? '' : row('when.stamped', `${shownTime(stampedAt)} UTC`)}
${row('when.clock', known)}
</dl></section>`;
}

/** Minutes east of UTC as `+01:00`. */
function hours(offset: number): string {
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '−' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

function law({ redacted }: Sealed, language: Language): string {
  const page = redacted.capture.report.pages.at(-1);
  const data = { country: page?.jurisdiction.country ?? '?', on: page?.on ?? '?' };
  const { law: packs } = redacted.capture.report.packs;
  return `<section><h2>${escapeMarkup(dossierText(language, 'law'))}</h2>
<p>${escapeMarkup(dossierText(language, 'law.note', data))} <small>${escapeMarkup(packs)}</small></p></section>`;
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
