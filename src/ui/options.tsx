import { useState } from 'preact/hooks';
import { ChoiceBox } from './choice-box.tsx';
import { CreditList } from './credit-list.tsx';
import { DamagedSettings } from './damaged-settings.tsx';
import { DeleteAll } from './delete-all.tsx';
import { PermissionList } from './permission-list.tsx';
import { PickList } from './pick-list.tsx';
import { PrivacyPoints } from './privacy-points.tsx';
import { RemovableList } from './removable-list.tsx';
import type { SettingsActs, SettingsShown } from './settings-acts.ts';
import { useWords } from './words-context.ts';

type Props = { shown: SettingsShown; acts: SettingsActs };

/** The settings; every change is kept at once and said in words. */
export function Options({ shown, acts }: Props) {
  const { t } = useWords();
  const [said, setSaid] = useState('');
  const { settings } = shown;
  const names = new Intl.DisplayNames(t.language, { type: 'region' });
  const countries = shown.countries.map((code) => [code, names.of(code) ?? code] as const);
  const saved = () => setSaid(t('options.saved'));
  const save = (part: Parameters<SettingsActs['change']>[0]) => acts.change(part).then(saved);

  async function automatic(on: boolean) {
    if (!on) return acts.denyEverywhere().then(saved);
    setSaid((await acts.allowEverywhere()) ? t('options.saved') : t('welcome.refused'));
  }
  return (
    <main class="sheet">
      <header class="sheet-head">
        <h1>{t('options.title')}</h1>
      </header>
      <DamagedSettings damaged={shown.damaged} save={acts.save} remove={acts.deleteDamaged} />
      <section>
        <h2>{t('options.general')}</h2>
        <PickList
          label={t('options.language')}
          value={settings.language}
          options={[
            ['auto', t('options.language-auto')],
            ['fr', 'Français'],
            ['en', 'English'],
          ]}
          pick={(language) =>
            save({ language: language === 'fr' || language === 'en' ? language : 'auto' })
          }
        />
        <PickList
          label={t('options.country')}
          note={t('options.country-note')}
          value={settings.country ?? ''}
          options={[
            ['', t('options.country-auto')],
            ...countries.toSorted((a, b) => a[1].localeCompare(b[1], t.language)),
          ]}
          pick={(country) => save({ country: country || null })}
        />
      </section>
      <section>
        <h2>{t('options.checking')}</h2>
        <ChoiceBox
          label={t('options.auto')}
          note={t('options.auto-note')}
          checked={shown.everywhere && settings.automatic}
          change={automatic}
        />
        <ChoiceBox
          label={t('options.pause')}
          note={t('options.pause-note')}
          checked={settings.paused}
          change={(paused) => save({ paused })}
        />
        <RemovableList
          title={t('options.shops')}
          none={t('options.shops-none')}
          items={shown.shops}
          remove={(pattern) => acts.removeShop(pattern)}
        />
        <RemovableList
          title={t('options.off')}
          none={t('options.off-none')}
          items={settings.offHosts}
          remove={(host) => acts.change({ offHosts: settings.offHosts.filter((h) => h !== host) })}
        />
      </section>
      <p>
        <a href="evidence.html#settings">{t('options.proofs')}</a>
      </p>
      <DeleteAll deleteAll={acts.deleteAll} />
      <PrivacyPoints />
      <PermissionList />
      <CreditList versions={shown.versions} />
      <p class="disclaimer">{t('app.disclaimer')}</p>
      <p role="status" class="toast said">
        {said}
      </p>
    </main>
  );
}
