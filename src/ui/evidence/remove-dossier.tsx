import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { DossierEntry } from '../../browser/evidence/dossier-entry.ts';
import { useDesk } from './evidence-desk.ts';
import { useEvidenceWords } from './evidence-words.ts';

type Props = { entry: DossierEntry; save(): Promise<void>; exported: RefObject<boolean> };

/** Deleting a proof cannot be undone: it is offered as a file first. */
export function RemoveDossier({ entry, save, exported }: Props) {
  const { say } = useEvidenceWords();
  const { acts, go } = useDesk();
  const [asking, setAsking] = useState(false);
  async function remove() {
    await acts.removeDossier(entry.id);
    go({ view: 'list' });
  }
  async function saveAndRemove() {
    exported.current = false;
    await save();
    if (exported.current) await remove();
  }
  if (!asking) {
    return (
      <div>
        <button type="button" class="quiet" onClick={() => setAsking(true)}>
          {say('dossier.delete')}
        </button>
      </div>
    );
  }
  return (
    <section class="notice">
      <h2>{say('dossier.delete-title')}</h2>
      <p>{say('dossier.delete-note')}</p>
      <div class="row">
        <button type="button" class="main" onClick={saveAndRemove}>
          {say('dossier.delete-export')}
        </button>
        <button type="button" onClick={remove}>
          {say('dossier.delete-only')}
        </button>
        <button type="button" class="quiet" onClick={() => setAsking(false)}>
          {say('act.cancel')}
        </button>
      </div>
    </section>
  );
}
