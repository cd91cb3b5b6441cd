import { useId } from 'preact/hooks';
import { seenEarlier } from '../check/purchase-findings.ts';
import type { Finding, Report } from '../check/report.ts';
import { complaintPage } from './complaint-address.ts';
import { LawList } from './law-disclosure.tsx';
import { Quote } from './quote.tsx';
import { Told } from './told.tsx';
import { useWords } from './words-context.ts';

type Props = {
  tone: 'problem' | 'review' | 'fine';
  title: string;
  findings: Finding[];
  report: Report;
  tabId: number;
};

/** Findings in full, nothing folded: quote, sentence, place, what to do, the law. */
export function ReportFindings({ tone, title, findings, report, tabId }: Props) {
  const id = useId();
  if (findings.length === 0) return null;
  return (
    <section class={`tone-${tone}`} aria-labelledby={id}>
      <h2 id={id} class="group-head">
        {title}
      </h2>
      <ul class="cards">
        {findings.map((finding) => (
          <li
            key={`${finding.rule} ${finding.reason} ${finding.quote} ${finding.target.join(' ')}`}
            class="card written"
          >
            <Written finding={finding} earlier={seenEarlier(finding, report)} tabId={tabId} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type WrittenProps = { finding: Finding; earlier: boolean; tabId: number };

function Written({ finding, earlier, tabId }: WrittenProps) {
  const { t, explain } = useWords();
  const { title, sentence, advice, remedy, severity } = explain(finding);
  const open = finding.outcome === 'violation' || finding.outcome === 'needs-review';
  return (
    <>
      <h3>{title}</h3>
      <p class="card-tags">
        {open && <span class="severity">{severity}</span>}
        {earlier && <span>{t('card.earlier')}</span>}
      </p>
      <Quote text={finding.quote} />
      <p>{sentence}</p>
      {finding.target.length > 0 && (
        <p class="soft">
          {t('report.place')} <code>{finding.target.join(' › ')}</code>
        </p>
      )}
      {advice && <Told label={t('card.advice')} text={advice} />}
      {remedy && <Told label={t('card.remedy')} text={remedy} />}
      {open && (
        <>
          <h4>{t('report.law')}</h4>
          <LawList finding={finding} />
          <p class="no-print">
            <a href={complaintPage(tabId, finding.rule)}>{t('card.complain')}</a>
          </p>
        </>
      )}
    </>
  );
}
