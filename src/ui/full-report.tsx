import type { TabState } from '../browser/messages.ts';
import { purchaseFindings } from '../check/purchase-findings.ts';
import type { Report } from '../check/report.ts';
import { byOutcome } from './group-findings.ts';
import { ReportFacts } from './report-facts.tsx';
import { ReportFindings } from './report-findings.tsx';
import { ReportMissed } from './report-missed.tsx';
import { useWords } from './words-context.ts';

type Props = { state: TabState | null; print(): void };

/** The whole report of a tab, made to be printed: facts, findings with the law, what was missed. */
export function FullReport({ state, print }: Props) {
  const { t } = useWords();
  const report = state?.report;
  return (
    <main class="sheet report">
      <header class="sheet-head">
        <h1>{report ? t('report.of', { host: state.host }) : t('report.title')}</h1>
        {report && (
          <button type="button" class="no-print" onClick={print}>
            {t('report.print')}
          </button>
        )}
      </header>
      {report ? (
        <Body report={report} tabId={state.tabId} />
      ) : (
        <p>{state ? t('report.none') : t('status.loading')}</p>
      )}
      <p class="disclaimer">{t('app.disclaimer')}</p>
    </main>
  );
}

function Body({ report, tabId }: { report: Report; tabId: number }) {
  const { t } = useWords();
  const { problems, review, fine, notApplicable } = byOutcome(purchaseFindings(report));
  return (
    <>
      <p class="lead">{t('report.limits')}</p>
      <ReportFacts report={report} />
      <ReportFindings
        tone="problem"
        title={t('group.problems', { n: problems.length })}
        findings={problems}
        report={report}
        tabId={tabId}
      />
      <ReportFindings
        tone="review"
        title={t('group.review')}
        findings={review}
        report={report}
        tabId={tabId}
      />
      <ReportFindings
        tone="fine"
        title={t('group.fine', { n: fine.length })}
        findings={fine}
        report={report}
        tabId={tabId}
      />
      <ReportMissed report={report} notApplicable={notApplicable} />
      <p class="soft">
        {t('report.versions', { law: report.packs.law, words: report.packs.words })}
      </p>
    </>
  );
}
