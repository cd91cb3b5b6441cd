import { useEffect, useRef, useState } from 'preact/hooks';
import { useOrderWords } from './order-words.ts';
import { useDesk } from './orders-acts.ts';

/** Deletes the whole journal, after one question; the focus starts on the safe answer. */
export function DeleteAllOrders() {
  const { say } = useOrderWords();
  const { acts, tell } = useDesk();
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const before = useRef(asked);
  useEffect(() => {
    if (before.current !== asked) first.current?.focus();
    before.current = asked;
  }, [asked]);
  async function removeAll() {
    const n = await acts.removeAll();
    setAsked(false);
    tell({ text: say('journal.deleted', { n }) });
  }
  if (!asked) {
    return (
      <p>
        <button key="ask" ref={first} type="button" onClick={() => setAsked(true)}>
          {say('journal.delete')}
        </button>
      </p>
    );
  }
  return (
    <div class="row">
      <p class="full">{say('journal.delete-sure')}</p>
      <button key="no" ref={first} type="button" onClick={() => setAsked(false)}>
        {say('journal.delete-no')}
      </button>
      <button key="yes" type="button" onClick={removeAll}>
        {say('journal.delete-yes')}
      </button>
    </div>
  );
}
