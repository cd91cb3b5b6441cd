import type { TextKey } from './translate.ts';
import { useWords } from './words-context.ts';

const POINTS: TextKey[] = [
  'privacy.none',
  'privacy.local',
  'privacy.never',
  'privacy.you',
  'privacy.legal',
  'privacy.uninstall',
];

/** What leaves the browser: nothing, said point by point. */
export function PrivacyPoints() {
  const { t } = useWords();
  return (
    <section>
      <h2>{t('privacy.title')}</h2>
      <ul class="points">
        {POINTS.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </section>
  );
}
