import { useState } from 'preact/hooks';
import { useWords } from './words-context.ts';

type Props = {
  host: string;
  /** Asks the browser; must be called straight from the click, so that it counts as the user's. */
  allow(): Promise<boolean>;
};

/** Offers automatic checks for this shop alone, and says beforehand what the browser will ask. */
export function AskAccess({ host, allow }: Props) {
  const { t } = useWords();
  const [refused, setRefused] = useState(false);
  return (
    <section class="access" aria-label={t('access.allow')}>
      <p>{t('access.question', { host })}</p>
      <button
        type="button"
        class="small"
        onClick={() =>
          allow().then(
            (granted) => setRefused(!granted),
            () => setRefused(true),
          )
        }
      >
        {t('access.allow')}
      </button>
      <p class="said" aria-live="polite">
        {refused && t('access.refused')}
      </p>
    </section>
  );
}
