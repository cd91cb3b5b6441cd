import { useEffect, useState } from 'preact/hooks';
import { damagedSettings } from '../browser/settings.ts';
import { useWords } from './words-context.ts';

/** Under a pause that nobody may have asked for: a setting that could not be read, and the way there. */
export function PausedWhy({ settings }: { settings: () => void }) {
  const { t } = useWords();
  const [damaged, setDamaged] = useState(false);
  useEffect(() => {
    damagedSettings()
      .then((aside) => setDamaged(Object.keys(aside).length > 0))
      .catch((error) => console.error('settings put aside not read', error));
  }, []);
  if (!damaged) return null;
  return (
    <p>
      {t('status.paused-why')}{' '}
      <button type="button" class="link" onClick={settings}>
        {t('footer.settings')}
      </button>
    </p>
  );
}
