import { useRef } from 'preact/hooks';
import type { DossierEntry } from '../../browser/evidence/dossier-entry.ts';
import { useWords } from '../words-context.ts';
import { CompareLinks } from './compare-links.tsx';
import { useDesk } from './evidence-desk.ts';
import { useEvidenceWords } from './evidence-words.ts';
import { findingTitle } from './finding-title.ts';
import { RemoveDossier } from './remove-dossier.tsx';
import { hashOf } from './route.ts';
import { sayTrouble } from './say-trouble.ts';

/** One sealed dossier: what it holds, how far it may be trusted, and out it goes as a file. */
export function DossierView({ entry }: { entry: DossierEntry }) {
  const words = useEvidenceWords();
  const { say, moment, size } = words;
  const { explain } = useWords();
  const { acts, tell } = useDesk();
  const exported = useRef(false);
  const open = openFindings(entry);
  const tried = (work: () => Promise<string>) => async () => {
    try {
      tell(await work());
    } catch (error) {
      tell(sayTrouble(error, words));
    }
  };
  const save = tried(async () => {
    await acts.exportDossier(entry.id);
    exported.current = true;
    return say('dossier.exported', { file: entry.file });
  });
  return (
    <>
      <nav aria-label={say('nav.back')}>
        <a href={hashOf({ view: 'list' })}>{say('nav.all')}</a>
      </nav>
      <header class="sheet-head">
        <h1 tabIndex={-1}>{say('dossier.title', { host: entry.host })}</h1>
        <button type="button" class="main" onClick={save}>
          {say('dossier.export')}
        </button>
      </header>
      <p class="lead">{say(`grade.${entry.grade}-means`)}</p>
      <dl class="facts">
        <dt>{say('fact.page')}</dt>
        <dd>
          {entry.title}
          <br />
          <span class="soft">{entry.url}</span>
        </dd>
        <dt>{say('fact.captured')}</dt>
        <dd>{moment(entry.capturedAt)}</dd>
        <dt>{say('fact.sealed')}</dt>
        <dd>{moment(entry.sealedAt)}</dd>
        {entry.stampedAt && (
          <>
            <dt>{say('fact.stamped')}</dt>
            <dd>{moment(entry.stampedAt)}</dd>
          </>
        )}
        <dt>{say('fact.holds')}</dt>
        <dd>
          {say('dossier.holds', {
            pages: entry.pages,
            pictures: entry.pictures,
            masked: entry.masked,
            size: size(entry.bytes),
          })}
        </dd>
        <dt>{say('fact.key')}</dt>
        <dd>
          <code>{entry.fingerprint ?? say('dossier.unsigned')}</code>
        </dd>
        <dt>{say('fact.file')}</dt>
        <dd>
          <code>{entry.file}</code>
        </dd>
      </dl>
      <section>
        <h2>{say('dossier.findings')}</h2>
        {open.length === 0 && <p>{say('dossier.no-findings')}</p>}
        <ul class="points">
          {open.map(({ rule, outcome, quote }, index) => (
            <li key={`${rule} ${index.toString()}`}>
              <strong>{findingTitle(explain, rule)}</strong> — {say(`outcome.${outcome}`)}
              {quote && (
                <>
                  {' '}
                  <q>{quote}</q>
                </>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{say('dossier.limits')}</h2>
        <p>{say('dossier.limits-text')}</p>
      </section>
      <StudyPick entry={entry} />
      <CompareLinks entry={entry} />
      <RemoveDossier entry={entry} save={save} exported={exported} />
    </>
  );
}

function StudyPick({ entry }: { entry: DossierEntry }) {
  const { say } = useEvidenceWords();
  const { acts, shown } = useDesk();
  if (shown.studies.length === 0) return null;
  return (
    <div class="pick">
      <label for="study">{say('dossier.study')}</label>
      <select
        id="study"
        value={entry.study ?? ''}
        onChange={(event) => acts.moveToStudy(entry.id, event.currentTarget.value || null)}
      >
        <option value="">{say('dossier.no-study')}</option>
        {shown.studies.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What is wrong or open, each rule and quote once; problems first. */
function openFindings({ findings }: DossierEntry) {
  const of = (outcome: string) => findings.filter((one) => one.outcome === outcome);
  const all = [...of('violation'), ...of('needs-review')];
  return [...new Map(all.map((one) => [`${one.rule} ${one.quote}`, one])).values()];
}
