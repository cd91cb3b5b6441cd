import type { SettingsShown } from './settings-acts.ts';
import { useWords } from './words-context.ts';

/** Data whose licence asks to be named where it is used; notices.txt names all that ships. */
const HOLIDAYS = 'date-holidays (ISC, CC BY-SA 3.0)';

/**
 * Versions of the extension and of its packs, licence, and whose work it stands on: every credit
 * line that a source asks for.
 */
export function CreditList({ versions }: { versions: SettingsShown['versions'] }) {
  const { t } = useWords();
  return (
    <>
      <section>
        <h2>{t('options.versions')}</h2>
        <dl class="facts">
          <dt>{t('options.version-app')}</dt>
          <dd>{versions.app}</dd>
          <dt>{t('options.version-law')}</dt>
          <dd>{versions.law}</dd>
          <dt>{t('options.version-words')}</dt>
          <dd>{versions.words}</dd>
        </dl>
      </section>
      <section>
        <h2>{t('options.credits')}</h2>
        <p>{t('options.licence')}</p>
        <p>{t('options.uses')}</p>
        <ul class="points">
          {[HOLIDAYS, ...versions.credits].map((credit) => (
            <li key={credit}>{credit}</li>
          ))}
        </ul>
        <p>
          <a href="/notices.txt" target="_blank" rel="noopener">
            {t('options.notices')}
          </a>
        </p>
      </section>
    </>
  );
}
