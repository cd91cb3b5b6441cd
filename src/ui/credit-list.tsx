import type { SettingsShown } from './settings-acts.ts';
import { useWords } from './words-context.ts';

/** What ships inside, with its licence; the full notices are in THIRD-PARTY-NOTICES.md. */
const USES = [
  ['Preact', 'MIT'],
  ['Zod', 'MIT'],
  ['webextension-polyfill', 'MPL-2.0'],
  ['date-holidays', 'ISC, CC BY-SA 3.0'],
] as const;

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
          {USES.map(([name, licence]) => (
            <li key={name}>
              {name} ({licence})
            </li>
          ))}
          {versions.credits.map((credit) => (
            <li key={credit}>{credit}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
