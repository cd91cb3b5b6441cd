import type { Report } from '../check/report.ts';
import { longDate } from './dates.ts';
import { stepKey } from './shop-line.tsx';
import { useWords } from './words-context.ts';

/** The facts first: which page, on which day, in which language, under whose law. */
export function ReportFacts({ report }: { report: Report }) {
  const { t, sayLaw } = useWords();
  const page = report.pages.at(-1);
  if (!page) return null;
  const languages = new Intl.DisplayNames(t.language, { type: 'language' });
  return (
    <section>
      <h2>{t('report.facts')}</h2>
      <dl class="facts">
        <dt>{t('report.address')}</dt>
        <dd>{page.url}</dd>
        <dt>{t('report.step')}</dt>
        <dd>{t(stepKey(page.page.kind))}</dd>
        <dt>{t('report.date')}</dt>
        <dd>{longDate(page.on, t.language)}</dd>
        <dt>{t('report.language')}</dt>
        <dd>{nameOf(languages, page.language)}</dd>
        <dt>{t('report.country')}</dt>
        <dd>{sayLaw(page.jurisdiction)}</dd>
      </dl>
      {page.legalPages && page.legalPages.length > 0 && (
        <>
          <h3>{t('report.legal')}</h3>
          <ul class="points">
            {page.legalPages.map(({ name, url }) => (
              <li key={url}>
                {name} <span class="soft">{url}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {report.pages.length > 1 && (
        <>
          <h3>{t('report.journey')}</h3>
          <ol class="journey">
            {report.pages.map((one, index) => (
              <li key={`${one.url} ${index.toString()}`}>
                {t(stepKey(one.page.kind))} <span class="soft">{one.url}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** The name of a language, or its code when the code is none that Intl knows. */
function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
