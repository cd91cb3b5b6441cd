import type { Report } from '../check/report.ts';
import { useLegalReading } from './use-legal-reading.ts';
import { useWords } from './words-context.ts';

type Props = { tabId: number; report: Report };

/** Steps of a purchase, where the legal pages answer what the page leaves open. */
const PURCHASE = new Set(['cart', 'checkout', 'review', 'confirmation']);

/** Nothing where no purchase is under way, or no link to a legal page was seen. */
export function LegalReading({ tabId, report }: Props) {
  const offered = report.legalLinks?.some(({ came }) => came === null);
  if (!offered || !PURCHASE.has(report.pages.at(-1)?.page.kind ?? '')) return null;
  return <Reading tabId={tabId} report={report} />;
}

/** The button that reads the shop's legal pages, how far it is, and what came of it. */
function Reading({ tabId, report }: Props) {
  const { t } = useWords();
  const { progress, failed, start, cancel } = useLegalReading(tabId);
  const offered = report.legalLinks?.filter(({ came }) => came === null).length ?? 0;
  const last = report.pages.at(-1);
  const read = last?.legalPages?.length ?? 0;
  const missed = last?.notReached.filter(({ why }) => why && why !== 'in-part').length ?? 0;
  const asked = last?.legalPages !== undefined;
  return (
    <section class="access" aria-label={t('legal.title')}>
      <p aria-live="polite">
        {progress && t('legal.progress', { n: progress.n, t: progress.total, name: progress.name })}
        {!progress && failed && t('legal.failed')}
        {!progress && !failed && asked && t('legal.ended', { n: read })}
        {!progress && !failed && asked && missed > 0 && ` ${t('legal.missed', { n: missed })}`}
        {!progress && !failed && !asked && t('legal.note', { n: offered })}
      </p>
      {progress && (
        <progress aria-label={t('legal.title')} value={progress.n - 1} max={progress.total} />
      )}
      <button type="button" onClick={progress ? cancel : start}>
        {t(progress ? 'legal.cancel' : asked ? 'legal.again' : 'legal.read')}
      </button>
    </section>
  );
}
