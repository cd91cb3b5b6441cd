import type { Finding } from '../check/report.ts';
import { plainDate } from './dates.ts';
import { Icon } from './icon.tsx';
import { Told } from './told.tsx';
import type { TextKey } from './translate.ts';
import { useWords } from './words-context.ts';

const CERTAINTIES = ['primary', 'guidance', 'secondary', 'not-verified'];

/** What may be asked for, and the articles: official link, date of reading, certainty, rule id. */
export function LawDisclosure({ finding }: { finding: Finding }) {
  const { t, explain } = useWords();
  const { remedy } = explain(finding);
  return (
    <details class="law">
      <summary>{t('card.law')}</summary>
      {remedy && <Told label={t('card.remedy')} text={remedy} />}
      <LawList finding={finding} />
    </details>
  );
}

/** The articles alone, not folded. */
export function LawList({ finding }: { finding: Finding }) {
  const { t, explain } = useWords();
  const { law } = explain(finding);
  return (
    <>
      <ul class="law-list">
        {law.map((article, index) => (
          <li key={article.label}>
            <OfficialLink label={article.label} url={article.url} />
            <Dates basis={finding.basis[index]} />
          </li>
        ))}
      </ul>
      <p class="rule-id">
        {t('card.rule')}{' '}
        <a href={`/rules.html#${finding.rule}`} target="_blank" rel="noopener">
          <code>{finding.rule}</code>
        </a>
      </p>
    </>
  );
}

function OfficialLink({ label, url }: { label: string; url: string }) {
  const { t } = useWords();
  if (!url.startsWith('https://')) return <span>{label}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {label}
      <Icon name="away" />
      <span class="unseen"> ({t('card.new-tab')})</span>
    </a>
  );
}

function Dates({ basis }: { basis: Finding['basis'][number] | undefined }) {
  const { t } = useWords();
  if (!basis) return null;
  const known = CERTAINTIES.includes(basis.certainty);
  const certainty = t(`certainty.${known ? basis.certainty : 'not-verified'}` as TextKey);
  const from = t('card.in-force', { date: plainDate(basis.from, t.language) });
  const read = t('card.read-on', { date: plainDate(basis.verified, t.language) });
  return (
    <span class="law-dates">
      {from} · {read} · {t('card.certainty')} {certainty}
    </span>
  );
}
