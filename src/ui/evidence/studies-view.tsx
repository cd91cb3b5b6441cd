import { useId, useState } from 'preact/hooks';
import { shopsOf } from '../../browser/evidence/cases/case-rows.ts';
import { longDate } from '../dates.ts';
import { useDesk } from './evidence-desk.ts';
import { useEvidenceWords } from './evidence-words.ts';
import { hashOf } from './route.ts';

/** The studies of an association, and a new one. */
export function StudiesView() {
  const { say, language } = useEvidenceWords();
  const { shown, acts, go } = useDesk();
  const id = useId();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState('');
  async function add(event: Event) {
    event.preventDefault();
    if (name.trim() === '') return setProblem(say('study.name-missing'));
    const study = {
      id: crypto.randomUUID().replaceAll('-', ''),
      name: name.trim(),
      from: `${Temporal.Now.plainDateISO()}`,
      questions: shown.rules,
      note: '',
    };
    await acts.saveStudy(study);
    go({ view: 'study', id: study.id });
  }
  return (
    <>
      <nav aria-label={say('nav.back')}>
        <a href={hashOf({ view: 'list' })}>{say('nav.all')}</a>
      </nav>
      <header class="sheet-head">
        <h1 tabIndex={-1}>{say('studies.title')}</h1>
      </header>
      <p class="lead">{say('studies.lead')}</p>
      {shown.studies.length === 0 && <p>{say('studies.empty')}</p>}
      <ul class="dossiers">
        {shown.studies.map((study) => (
          <li key={study.id} class="dossier-line">
            <a href={hashOf({ view: 'study', id: study.id })}>{study.name}</a>
            <span class="soft">
              {longDate(study.from, language)} ·{' '}
              {say('study.shops', { n: shopsOf(study, shown.dossiers).length })}
            </span>
          </li>
        ))}
      </ul>
      <form class="field" onSubmit={add}>
        <label for={id}>{say('study.new')}</label>
        <div class="row">
          <input
            id={id}
            value={name}
            maxLength={200}
            aria-invalid={problem !== '' || undefined}
            aria-describedby={`${id}-problem`}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <button type="submit">{say('study.add')}</button>
        </div>
        <p id={`${id}-problem`} role="alert" class="field-problem">
          {problem}
        </p>
      </form>
    </>
  );
}
