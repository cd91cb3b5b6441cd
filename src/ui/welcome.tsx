import { useState } from 'preact/hooks';
import { PermissionList } from './permission-list.tsx';
import { PrivacyPoints } from './privacy-points.tsx';
import { SampleCheckout } from './sample-checkout.tsx';
import type { TextKey } from './translate.ts';
import { useWords } from './words-context.ts';

type Props = {
  /** Asks the browser for access to sites, straight from the click; false when refused. */
  allowEverywhere(): Promise<boolean>;
  /** Keeps to clicks; gives back any access there was. */
  onlyOnClick(): Promise<void>;
  openSettings(): void;
};

/** The page that opens once: what it does, when it checks, what leaves the browser, a sample. */
export function Welcome({ allowEverywhere, onlyOnClick, openSettings }: Props) {
  const { t } = useWords();
  const [said, setSaid] = useState<TextKey | null>(null);
  const automatic = () =>
    allowEverywhere().then(
      (granted) => setSaid(granted ? 'welcome.chosen-auto' : 'welcome.refused'),
      () => setSaid('welcome.refused'),
    );
  return (
    <main class="sheet">
      <header class="sheet-head">
        <h1>{t('welcome.title')}</h1>
        <p class="lead">{t('welcome.lead')}</p>
      </header>
      <ul class="points">
        <li>{t('welcome.what-1')}</li>
        <li>{t('welcome.what-2')}</li>
        <li>{t('welcome.what-3')}</li>
      </ul>
      <section class="choices">
        <h2>{t('welcome.choice')}</h2>
        <div class="choice">
          <button type="button" class="main" onClick={automatic} aria-describedby="auto-note">
            {t('welcome.auto')}
          </button>
          <p id="auto-note">{t('welcome.auto-note')}</p>
        </div>
        <div class="choice">
          <button
            type="button"
            aria-describedby="click-note"
            onClick={() => onlyOnClick().then(() => setSaid('welcome.chosen-click'))}
          >
            {t('welcome.click')}
          </button>
          <p id="click-note">{t('welcome.click-note')}</p>
        </div>
        <p role="status" class="said">
          {said && t(said)}
        </p>
        <p class="soft">{t('welcome.change')}</p>
      </section>
      <PrivacyPoints />
      <PermissionList />
      <section>
        <h2>{t('welcome.off')}</h2>
        <p>{t('welcome.off-how')}</p>
      </section>
      <section>
        <h2>{t('welcome.pin')}</h2>
        <p>{t('welcome.pin-how')}</p>
      </section>
      <section>
        <h2>{t('welcome.sample')}</h2>
        <p>{t('welcome.sample-intro')}</p>
        <SampleCheckout />
      </section>
      <p>
        <button type="button" onClick={openSettings}>
          {t('welcome.settings')}
        </button>
      </p>
      <p class="disclaimer">{t('app.disclaimer')}</p>
    </main>
  );
}
