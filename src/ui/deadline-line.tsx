import { longDate } from './dates.ts';
import { Icon } from './icon.tsx';
import { RichText } from './rich-text.tsx';
import { useWords } from './words-context.ts';

/** The withdrawal period as the popup tells it; civil dates. */
export type DeadlineShown =
  | { kind: 'estimate'; received: string; last: string; steps: string[] }
  | { kind: 'from-receipt'; days: number; goodsKnown: boolean };

/** Until when one may change one's mind, or from which day that is counted. */
export function DeadlineLine({ deadline }: { deadline: DeadlineShown }) {
  const { t } = useWords();
  const { language } = t;
  return (
    <section class="deadline" aria-label={t('deadline.title')}>
      <Icon name="calendar" />
      {deadline.kind === 'from-receipt' ? (
        <p>
          {t(deadline.goodsKnown ? 'deadline.unknown' : 'deadline.if-goods', { n: deadline.days })}
        </p>
      ) : (
        <div>
          <p>
            <RichText
              text={t('deadline.estimate', {
                received: longDate(deadline.received, language),
                last: longDate(deadline.last, language),
              })}
            />
          </p>
          {deadline.steps.length > 0 && (
            <details>
              <summary>{t('deadline.steps')}</summary>
              <ol>
                {deadline.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </details>
          )}
        </div>
      )}
    </section>
  );
}
