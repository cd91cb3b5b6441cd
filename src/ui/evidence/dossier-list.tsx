import { useId, useState } from 'preact/hooks';
import { type DossierEntry, matches } from '../../browser/evidence/dossier-entry.ts';
import { DamagedRecords } from './damaged-records.tsx';
import { useDesk } from './evidence-desk.ts';
import { useEvidenceWords } from './evidence-words.ts';
import { RoomLine } from './room-line.tsx';
import { hashOf } from './route.ts';
import { sayTrouble } from './say-trouble.ts';

/** Drafts that wait for their seal, then the sealed dossiers, the newest first. */
export function DossierList() {
  const { say } = useEvidenceWords();
  const { shown } = useDesk();
  const id = useId();
  const [search, setSearch] = useState('');
  const { drafts, dossiers } = shown;
  const found = dossiers.filter((entry) => matches(entry, search));
  return (
    <>
      <header class="sheet-head">
        <h1 tabIndex={-1}>{say('list.title')}</h1>
        <nav class="row" aria-label={say('nav.more')}>
          <a href={hashOf({ view: 'studies' })}>{say('studies.title')}</a>
          <a href="verify.html">{say('nav.verify')}</a>
          <a href={hashOf({ view: 'settings' })}>{say('settings.title')}</a>
        </nav>
      </header>
      {drafts.length > 0 && <DraftLines />}
      {shown.damaged.length > 0 && <DamagedLines />}
      <DamagedRecords />
      {dossiers.length === 0 ? (
        <Empty drafts={drafts.length} />
      ) : (
        <section>
          <h2>{say('list.sealed')}</h2>
          <div class="field list-search">
            <label for={id}>{say('list.search')}</label>
            <input
              id={id}
              type="search"
              value={search}
              onInput={(event) => setSearch(event.currentTarget.value)}
            />
          </div>
          <p role="status" class="soft">
            {found.length > 0 ? say('list.count', { n: found.length }) : say('list.none-found')}
          </p>
          <ul class="dossiers">
            {found.map((entry) => (
              <DossierLine key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      )}
      <RoomLine room={shown.room} />
    </>
  );
}

function DraftLines() {
  const { say, moment } = useEvidenceWords();
  const { drafts } = useDesk().shown;
  return (
    <section>
      <h2>{say('list.drafts')}</h2>
      <ul class="dossiers">
        {drafts.map(({ id, host, createdAt, stage }) => (
          <li key={id} class="dossier-line waiting">
            <a href={hashOf({ view: 'draft', id })}>{host}</a>
            <span class="tag">{say(stage === 'ready' ? 'draft.waits' : 'draft.taking')}</span>
            <span class="soft">{moment(createdAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What cannot be shown is kept: its archive can still be taken out. */
function DamagedLines() {
  const words = useEvidenceWords();
  const { say } = words;
  const { shown, acts, tell } = useDesk();
  const save = (id: string) => {
    acts.exportDossier(id).catch((error) => tell(sayTrouble(error, words)));
  };
  return (
    <section class="notice" role="alert">
      <p>{say('list.damaged', { n: shown.damaged.length })}</p>
      <ul class="dossiers">
        {shown.damaged.map((id) => (
          <li key={id} class="dossier-line">
            <code>{id}</code>
            <button type="button" onClick={() => save(id)}>
              {say('dossier.export')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function DossierLine({ entry }: { entry: DossierEntry }) {
  const { say, moment, size } = useEvidenceWords();
  const { studies } = useDesk().shown;
  const { id, host, title, sealedAt, grade, problems, questions, bytes, study } = entry;
  const name = studies.find((one) => one.id === study)?.name;
  return (
    <li class="dossier-line">
      <a href={hashOf({ view: 'dossier', id })}>{host}</a>
      <span class="tag">{say(`grade.${grade}`)}</span>
      <span class="soft">
        {moment(sealedAt)} · {size(bytes)}
        {name ? ` · ${name}` : ''}
      </span>
      <span class="dossier-says">
        {title} — {say('list.findings', { problems, questions })}
      </span>
    </li>
  );
}

function Empty({ drafts }: { drafts: number }) {
  const { say } = useEvidenceWords();
  if (drafts > 0) return <p class="soft">{say('list.nothing-sealed')}</p>;
  return (
    <section class="empty">
      <h2>{say('empty.title')}</h2>
      <p>{say('empty.how')}</p>
      <p>{say('empty.then')}</p>
      <p class="soft">{say('empty.local')}</p>
    </section>
  );
}
