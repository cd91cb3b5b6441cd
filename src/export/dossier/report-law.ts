/** The law that the findings of a dossier rest on: each article once, and since when it is in force. */
import { checkOutput, decisiveFindings, type ListedFinding } from '../check-output.ts';
import { escapeMarkup, safeAddress } from '../escape-markup.ts';
import type { Language } from '../report-texts.ts';
import { type DossierTextKey, dossierText } from './dossier-texts.ts';
import type { Sealed } from './sealed.ts';

type Basis = ListedFinding['basis'][number];

/** Country, day and table of articles. */
export function lawSection({ redacted }: Sealed, language: Language): string {
  const { report, pages, tool } = redacted.capture;
  const last = report.pages.at(-1);
  const data = { country: last?.jurisdiction.country ?? '?', on: last?.on ?? '?' };
  const text = (key: DossierTextKey) => escapeMarkup(dossierText(language, key));
  const inputs = pages.map((page) => page.finalUrl);
  const output = checkOutput([report], inputs, tool.version, pages.length > 1);
  const open = decisiveFindings(output).filter(
    ({ outcome }) => outcome === 'violation' || outcome === 'needs-review',
  );
  const articles = new Map(
    open.flatMap(({ basis }) => basis.map((one) => [`${one.act} ${one.article} ${one.from}`, one])),
  );
  const table =
    articles.size === 0
      ? ''
      : `<table><thead><tr><th scope="col">${text('law.article')}</th><th scope="col">${text('law.since')}</th></tr></thead><tbody>
${[...articles.values()].map(row).join('\n')}
</tbody></table>`;
  return `<section><h2>${text('law')}</h2>
<p>${escapeMarkup(dossierText(language, 'law.note', data))} <small>${escapeMarkup(report.packs.law)}</small></p>${table}</section>`;
}

function row({ act, article, from, url }: Basis): string {
  const label = escapeMarkup(`${act}, ${article}`);
  const address = safeAddress(url);
  const link = address === null ? label : `<a href="${address}">${label}</a>`;
  return `<tr><td>${link}</td><td class="time">${escapeMarkup(from)}</td></tr>`;
}
