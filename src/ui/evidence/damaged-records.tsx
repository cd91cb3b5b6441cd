import { useState } from 'preact/hooks';
import type { DamagedStore } from '../../browser/evidence/damaged-evidence.ts';
import { useDesk } from './evidence-desk.ts';
import { useEvidenceWords } from './evidence-words.ts';

const KINDS: DamagedStore[] = ['drafts', 'studies', 'cases', 'keys'];

/** Drafts, studies, answers or a key that cannot be read: kept as found until the person decides. */
export function DamagedRecords() {
  const { say } = useEvidenceWords();
  const { shown, acts, tell } = useDesk();
  const [sure, setSure] = useState(false);
  const found = KINDS.filter((kind) => shown.unreadable[kind] > 0);
  if (found.length === 0) return null;
  const save = async () =>
    acts.saveFile('caisse-claire-damaged.json', 'application/json', await acts.damagedAsJson());
  const drop = async () => {
    await acts.deleteDamaged();
    tell(say('damaged.deleted'));
  };
  return (
    <section class="notice" role="alert">
      <p>{say('damaged.found')}</p>
      <ul>
        {found.map((kind) => (
          <li key={kind}>
            {say(`damaged.${kind}`, { n: shown.unreadable[kind] })}
            {kind === 'drafts' && <DraftsNamed />}
          </li>
        ))}
      </ul>
      <p>{say('damaged.kept')}</p>
      <div class="row">
        <button type="button" onClick={() => void save()}>
          {say('damaged.save')}
        </button>
        <button type="button" onClick={() => (sure ? void drop() : setSure(true))}>
          {say(sure ? 'damaged.delete-sure' : 'damaged.delete')}
        </button>
      </div>
    </section>
  );
}

/** Which drafts they are, as far as that can still be read. */
function DraftsNamed() {
  const { say, moment } = useEvidenceWords();
  return (
    <ul>
      {useDesk().shown.unreadableDrafts.map(({ id, host, createdAt }) => (
        <li key={id}>
          {host ?? say('damaged.no-shop')}
          {createdAt && ` · ${moment(createdAt)}`} · <code>{id}</code>
        </li>
      ))}
    </ul>
  );
}
