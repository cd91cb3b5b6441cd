import { useId } from 'preact/hooks';
import { TIMESTAMP_SERVICES } from '../../browser/evidence/timestamp-services.ts';
import { ChoiceBox } from '../choice-box.tsx';
import { PickList } from '../pick-list.tsx';
import { useDesk } from './evidence-desk.ts';
import { useEvidenceWords } from './evidence-words.ts';
import { hashOf } from './route.ts';

/** Timestamp service, the shop's clock, who keeps the proof, and the key that signs. */
export function SettingsView() {
  const { say, language } = useEvidenceWords();
  const { acts, shown, tell } = useDesk();
  const nameId = useId();
  const { settings, fingerprint } = shown;
  const countries = new Intl.DisplayNames(language, { type: 'region' });
  const saved = () => tell(say('settings.saved'));
  async function choose(id: string) {
    const granted = await acts.chooseService(id || null);
    tell(say(granted ? 'settings.saved' : 'settings.refused'));
  }
  return (
    <>
      <nav aria-label={say('nav.back')}>
        <a href={hashOf({ view: 'list' })}>{say('nav.all')}</a>
      </nav>
      <header class="sheet-head">
        <h1 tabIndex={-1}>{say('settings.title')}</h1>
      </header>
      <section>
        <h2>{say('service.title')}</h2>
        <p>{say('service.what')}</p>
        <fieldset class="services">
          <legend>{say('service.choose')}</legend>
          <label>
            <input
              type="radio"
              name="service"
              checked={settings.timestampService === null}
              onChange={() => choose('')}
            />
            {say('service.none')}
          </label>
          {TIMESTAMP_SERVICES.map(({ id, name, country, url, terms }) => (
            <label key={id}>
              <input
                type="radio"
                name="service"
                checked={settings.timestampService === id}
                onChange={() => choose(id)}
              />
              <span>
                {name}, {countries.of(country)}
                <span class="soft">
                  {' '}
                  {new URL(url).host} · {say(`service.${terms}`)}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
        <p class="soft">{say('service.leaves')}</p>
        <p class="soft">{say('service.qualified')}</p>
      </section>
      <section>
        <h2>{say('clock.title')}</h2>
        <ChoiceBox
          label={say('clock.ask')}
          note={say('clock.note')}
          checked={settings.compareClock}
          change={(compareClock) => acts.changeSettings({ compareClock }).then(saved)}
        />
      </section>
      <section>
        <h2>{say('operator.title')}</h2>
        <PickList
          label={say('operator.role')}
          value={settings.role}
          options={[
            ['consumer', say('operator.consumer')],
            ['association', say('operator.association')],
            ['merchant', say('operator.merchant')],
          ]}
          pick={(role) => {
            if (role === 'consumer' || role === 'association' || role === 'merchant') {
              void acts.changeSettings({ role }).then(saved);
            }
          }}
        />
        <div class="field">
          <label for={nameId}>{say('operator.name')}</label>
          <input
            id={nameId}
            autocomplete="off"
            maxLength={200}
            value={settings.operatorName ?? ''}
            aria-describedby={`${nameId}-note`}
            onChange={(event) =>
              acts
                .changeSettings({ operatorName: event.currentTarget.value.trim() || null })
                .then(saved)
            }
          />
          <p id={`${nameId}-note`} class="soft">
            {say('operator.name-note')}
          </p>
        </div>
      </section>
      <section>
        <h2>{say('key.title')}</h2>
        <p>{fingerprint ? <code>{fingerprint}</code> : say('key.none')}</p>
        <p class="soft">{say('key.note')}</p>
      </section>
    </>
  );
}
