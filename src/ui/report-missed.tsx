import type { Finding, Report } from '../check/report.ts';
import { missedText } from './quiet-lists.tsx';
import { useWords } from './words-context.ts';

/** What was not read, on the page that the report ends with, and what does not apply there. */
export function ReportMissed(props: { report: Report; notApplicable: Finding[] }) {
  const { t, explain } = useWords();
  const missed = props.report.pages.at(-1)?.notReached ?? [];
  return (
    <section>
      <h2>{t('report.not-reached')}</h2>
      {missed.length === 0 && <p>{t('report.all-reached')}</p>}
      <ul class="points">
        {missed.map((one) => (
          <li key={`${one.what} ${one.origin} ${one.detail} ${one.name}`}>{missedText(t, one)}</li>
        ))}
      </ul>
      {props.notApplicable.length > 0 && (
        <>
          <h3>{t('report.not-applicable')}</h3>
          <ul class="points">
            {props.notApplicable.map((finding) => {
              const { title, sentence } = explain(finding);
              return (
                <li key={`${finding.rule} ${finding.reason}`}>
                  <strong>{title}</strong> {sentence}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
