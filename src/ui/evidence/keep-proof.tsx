import { useEffect, useState } from 'preact/hooks';
import { keepProofOf, proofOfTab } from '../../browser/evidence/ask-proof.ts';
import { onProof, type ProofState } from '../../browser/evidence/proof-state.ts';
import type { TabState } from '../../browser/messages.ts';
import { sayStep } from '../../deadlines/say.ts';
import { useWords } from '../words-context.ts';
import { loadProofWords, type ProofWords } from './proof-words.ts';

type Data = Record<string, string | number>;
type Props = { state: TabState | null; open(path: string): void };

/** The part of the popup that keeps proof; drawn when its words are there. */
export function KeepProof(props: Props) {
  const { t } = useWords();
  const [words, setWords] = useState<ProofWords | null>(null);
  useEffect(() => void loadProofWords(t.language).then(setWords), [t]);
  return words && <Keeping {...props} words={words} />;
}

/** Keep proof, how far it is, and the way to look at it. Closing the popup cuts nothing short. */
function Keeping({ state, words, open }: Props & { words: ProofWords }) {
  const tabId = state?.tabId ?? -1;
  const [known, setProof] = useState<ProofState | null>(null);
  const proof = known && isOf(known, state) ? known : null;
  const say = (key: keyof ProofWords, data: Data = {}) => sayStep({ key, data }, words);
  useEffect(() => {
    void proofOfTab(tabId).then(setProof, () => undefined);
    return onProof(tabId, setProof);
  }, [tabId]);
  const busy = proof?.stage === 'reading' || proof?.stage === 'pictures';
  const keep = () => {
    if (!busy) void keepProofOf(tabId).then((started) => setProof((now) => now ?? started));
  };
  return (
    <div class="proof">
      <button type="button" aria-disabled={busy} onClick={keep}>
        {say(proof && !busy ? 'proof.again' : 'proof.keep')}
      </button>
      <div role="status" class="proof-said">
        {proof && <p>{said(proof, say)}</p>}
        {proof && proof.missing > 0 && !busy && <p>{say('proof.missing', { n: proof.missing })}</p>}
      </div>
      {proof?.stage === 'pictures' && (
        <progress value={proof.done} max={proof.total} aria-hidden="true" />
      )}
      {proof?.stage === 'ready' && (
        <button
          type="button"
          class="main"
          onClick={() => open(`/evidence.html#draft/${proof.draftId}`)}
        >
          {say('proof.look')}
        </button>
      )}
      <button type="button" class="link" onClick={() => open('/evidence.html')}>
        {say('proof.all')}
      </button>
    </div>
  );
}

/** A proof of an earlier page in this tab says nothing of the page now open. */
function isOf({ page }: ProofState, state: TabState | null): boolean {
  return page === '' || page.replace(/[?#].*$/s, '') === state?.url;
}

function said(proof: ProofState, say: (key: keyof ProofWords, data?: Data) => string): string {
  const { stage, done, total, masked, error } = proof;
  if (stage === 'reading') return say('proof.reading');
  if (stage === 'pictures') return say('proof.pictures', { done, total });
  if (stage === 'ready') return say('proof.ready', { masked });
  if (error === 'storage-full') return say('proof.full');
  if (error === 'not-kept') return say('proof.not-kept');
  return say(error === 'stopped' ? 'proof.stopped' : 'proof.failed');
}
