import { useState } from 'preact/hooks';
import { caseCsv } from '../../browser/evidence/cases/case-csv.ts';
import {
  agreement,
  caseRows,
  rowsOfShop,
  shopsOf,
} from '../../browser/evidence/cases/case-rows.ts';
import type { Study } from '../../browser/evidence/cases/case-types.ts';
import { useWords } from '../words-context.ts';
import { codebook } from './codebook.ts';
import { useDesk } from './evidence-desk.ts';
import { useEvidenceWords } from './evidence-words.ts';
import { findingTitle } from './finding-title.ts';
import { hashOf } from './route.ts';

/** One study: its shops, its questions, its figures as files. */
export function StudyView({ study }: { study: Study }) {
  const words = useEvidenceWords();
  const { say } = words;
  const { explain } = useWords();
  const { shown, acts, go } = useDesk();
  const [asking, setAsking] = useState(false);
  const shops = shopsOf(study, shown.dossiers);
  const rows = caseRows(study, shown.dossiers, shown.cases);
  const { both, same } = agreement(rows);
  const title = (rule: string) => findingTitle(explain, rule);
  const fileName = study.name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60);
  const own = shown.dossiers.filter((one) => one.study === study.id);
  return (
    <>
      <nav aria-label={say('nav.back')}>
        <a href={hashOf({ view: 'studies' })}>{say('studies.title')}</a>
      </nav>
      <header class="sheet-head">
        <h1 tabIndex={-1}>{study.name}</h1>
        <div class="row">
          <button
            type="button"
            onClick={() => acts.saveFile(`${fileName}.csv`, 'text/csv', caseCsv(study, rows))}
          >
            {say('study.csv')}
          </button>
          <button
            type="button"
            onClick={() =>
              acts.saveFile(
                `${fileName}-${say('study.codebook-file')}.txt`,
                'text/plain',
                codebook(study, own, title, words),
              )
            }
          >
            {say('study.codebook')}
          </button>
        </div>
      </header>
      <section>
        <h2>{say('study.shops', { n: shops.length })}</h2>
        {shops.length === 0 && <p>{say('study.no-shops')}</p>}
        <ul class="dossiers">
          {shops.map((shop) => {
            const answered = rowsOfShop(study, shop, shown.dossiers, shown.cases);
            return (
              <li key={shop} class="dossier-line">
                <a href={hashOf({ view: 'shop', id: study.id, shop })}>{shop}</a>
                <span class="soft">
                  {say('study.answered', {
                    n: answered.filter(({ first }) => first !== null).length,
                    total: answered.length,
                  })}
                </span>
              </li>
            );
          })}
        </ul>
        {both > 0 && <p>{say('study.agreement', { same, both })}</p>}
      </section>
      <section>
        <h2>{say('study.questions', { n: study.questions.length })}</h2>
        <p class="soft">{say('study.questions-note')}</p>
        <fieldset class="questions">
          <legend class="unseen">{say('study.questions', { n: study.questions.length })}</legend>
          {shown.rules.map((rule) => (
            <label key={rule}>
              <input
                type="checkbox"
                checked={study.questions.includes(rule)}
                onChange={(event) =>
                  acts.saveStudy({
                    ...study,
                    questions: shown.rules.filter((one) =>
                      one === rule ? event.currentTarget.checked : study.questions.includes(one),
                    ),
                  })
                }
              />
              {title(rule)}
            </label>
          ))}
        </fieldset>
      </section>
      <div class="field">
        <label for="study-note">{say('study.note')}</label>
        <textarea
          id="study-note"
          rows={4}
          onChange={(event) => acts.saveStudy({ ...study, note: event.currentTarget.value })}
        >
          {study.note}
        </textarea>
      </div>
      {asking ? (
        <div class="notice">
          <p>{say('study.delete-note')}</p>
          <div class="row">
            <button
              type="button"
              onClick={() => acts.removeStudy(study.id).then(() => go({ view: 'studies' }))}
            >
              {say('study.delete-sure')}
            </button>
            <button type="button" class="quiet" onClick={() => setAsking(false)}>
              {say('act.cancel')}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" class="quiet" onClick={() => setAsking(true)}>
          {say('study.delete')}
        </button>
      )}
    </>
  );
}
