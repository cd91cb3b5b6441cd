import { useId, useState } from 'preact/hooks';
import type { Draft } from '../../browser/evidence/draft.ts';
import { timestampService } from '../../browser/evidence/timestamp-services.ts';
import { useDesk } from './evidence-desk.ts';
import { useEvidenceWords } from './evidence-words.ts';
import { sayStamp, sayTrouble } from './say-trouble.ts';

/** The person's own note, then Seal or Discard. Nothing is sealed and nothing leaves before. */
export function SealForm({ draft }: { draft: Draft }) {
  const words = useEvidenceWords();
  const { say } = words;
  const { acts, go, shown, tell } = useDesk();
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const [discarding, setDiscarding] = useState(false);
  const service = timestampService(shown.settings.timestampService);
  const waiting = draft.stage !== 'ready';
  async function seal() {
    if (busy || waiting) return;
    setBusy(true);
    setTrouble('');
    try {
      const answer = await acts.seal(draft.id);
      tell(sayStamp(answer, words) || say('seal.sealed'));
      go({ view: 'dossier', id: draft.id });
    } catch (error) {
      setTrouble(sayTrouble(error, words));
      setBusy(false);
    }
  }
  async function discard() {
    await acts.removeDraft(draft.id);
    go({ view: 'list' });
  }
  return (
    <section class="seal">
      <h2>{say('seal.title')}</h2>
      <div class="field">
        <label for={id}>{say('seal.note')}</label>
        <textarea
          id={id}
          rows={3}
          maxLength={5000}
          aria-describedby={`${id}-note`}
          onChange={(event) => acts.note(draft.id, event.currentTarget.value)}
        >
          {draft.note}
        </textarea>
        <p id={`${id}-note`} class="soft">
          {say('seal.note-note')}
        </p>
      </div>
      <p>
        {service ? say('seal.leaves', { service: service.name }) : say('seal.stays')}{' '}
        <a href="#settings">{say('seal.change')}</a>
      </p>
      <p class="soft">{say('seal.final')}</p>
      <div class="row">
        <button type="button" class="main" aria-disabled={busy || waiting} onClick={seal}>
          {say(busy ? 'seal.sealing' : 'seal.seal')}
        </button>
        {discarding ? (
          <>
            <button type="button" onClick={discard}>
              {say('draft.discard-sure')}
            </button>
            <button type="button" class="quiet" onClick={() => setDiscarding(false)}>
              {say('act.cancel')}
            </button>
          </>
        ) : (
          <button type="button" class="quiet" onClick={() => setDiscarding(true)}>
            {say('draft.discard')}
          </button>
        )}
      </div>
      <p role="alert" class="field-problem">
        {trouble}
      </p>
    </section>
  );
}
