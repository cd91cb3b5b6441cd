/** How the capture was made: browser, method, log, and what was masked. */
import type { Redaction } from '../../evidence/redact/redacted.ts';
import { escapeMarkup } from '../escape-markup.ts';
import type { Language } from '../report-texts.ts';
import { type DossierTextKey, dossierText, shownTime } from './dossier-texts.ts';
import { sayDetail } from './say-detail.ts';
import type { Sealed } from './sealed.ts';

/** The sections "how", "what happened" and "what was masked". */
export function howSection(sealed: Sealed, language: Language): string {
  const { capture, redactions } = sealed.redacted;
  const text = (key: DossierTextKey) => escapeMarkup(dossierText(language, key));
  return `<section><h2>${text('how')}</h2><dl>${environment(sealed, language)}</dl></section>
<section><h2>${text('steps')}</h2><p>${text('steps.note')}</p>
<table><thead><tr><th scope="col" class="number">${text('step.n')}</th><th scope="col">${text('step.time')}</th>
<th scope="col">${text('step.type')}</th><th scope="col">${text('step.detail')}</th></tr></thead><tbody>
${[...capture.steps, { t: sealed.sealedAt, type: 'seal' as const, url: '', detail: {} }]
  .map(({ t, type, detail, url }, i) => {
    const words = sayDetail(type, detail, language);
    const said = type === 'open' || type === 'navigate' ? [url, ...words] : words;
    return `<tr><td>${i + 1}</td><td class="time">${escapeMarkup(shownTime(t))}</td><td class="word">${text(`step.${type}`)}</td><td>${escapeMarkup(said.join(' · '))}</td></tr>`;
  })
  .join('\n')}
</tbody></table></section>
<section><h2>${text('masked')}</h2>${masked(redactions, language)}</section>`;
}

function environment({ redacted }: Sealed, language: Language): string {
  const { env, tool, method, operator, pages } = redacted.capture;
  const text = (key: DossierTextKey, data?: Record<string, string | number>) =>
    dossierText(language, key, data);
  const row = (label: string, value: string) =>
    `<dt>${escapeMarkup(label)}</dt><dd>${escapeMarkup(value)}</dd>`;
  const yesNo = (known: boolean | null | undefined) =>
    text(known === true ? 'how.yes' : known === false ? 'how.no' : 'how.unknown');
  const zoom = env.zoom === null ? text('how.unknown') : `${Math.round(env.zoom * 100)} %`;
  const window = {
    width: env.viewport.width,
    height: env.viewport.height,
    scale: env.devicePixelRatio,
    zoom,
  };
  const build = tool.build === '' ? '' : ` (${tool.build})`;
  const name = operator.name === null ? '' : `, ${operator.name}`;
  return [
    row(text('how.browser'), `${env.browser} ${env.browserVersion}`),
    row(text('how.system'), env.os),
    row(text('how.window'), text('how.window-value', window)),
    row(text('how.place'), `${env.locale}, ${env.zone}`),
    row(text('how.private'), yesNo(env.privateWindow)),
    row(text('how.cache'), yesNo(pages.at(-1)?.fromCache)),
    row(text('how.tool'), `Caisse Claire ${tool.version}${build}`),
    row(text('how.method'), text(`how.method.${method}`)),
    row(text('how.by'), `${text(`role.${operator.role}`)}${name}`),
    ...Object.entries(env.protocol).map(([key, value]) =>
      row(text('detail.item', { what: text('how.stated'), value: key }), value),
    ),
  ].join('\n');
}

/** How often, by class, over all places. */
function masked(redactions: readonly Redaction[], language: Language): string {
  const text = (key: DossierTextKey) => escapeMarkup(dossierText(language, key));
  if (redactions.length === 0) return `<p>${text('masked.none')}</p>`;
  const sums = new Map<Redaction['class'], number>();
  for (const { class: of, count } of redactions) sums.set(of, (sums.get(of) ?? 0) + count);
  const items = [...sums].map(([of, n]) => {
    const what = dossierText(language, `mask.${of}`);
    return `<li>${escapeMarkup(dossierText(language, 'masked.item', { what, n }))}</li>`;
  });
  return `<p>${text('masked.note')}</p><ul>${items.join('')}</ul>`;
}
