import { useId, useState } from 'preact/hooks';
import { useDesk } from './evidence-desk.ts';
import { useEvidenceWords } from './evidence-words.ts';
import { sayTrouble } from './say-trouble.ts';

/** Words that the person wants masked in all texts; they themselves are not kept. */
export function MaskWords({ draft }: { draft: string }) {
  const words = useEvidenceWords();
  const { say } = words;
  const { acts } = useDesk();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  async function mask(event: Event) {
    event.preventDefault();
    if (typed.trim().length < 3) return setSaid(say('words.short'));
    try {
      setSaid(say('words.done', { n: await acts.maskWords(draft, typed.trim()) }));
      setTyped('');
    } catch (error) {
      setSaid(sayTrouble(error, words));
    }
  }
  return (
    <form class="mask-words" onSubmit={mask}>
      <label for={id}>{say('words.label')}</label>
      <div class="row">
        <input
          id={id}
          autocomplete="off"
          value={typed}
          aria-describedby={`${id}-note`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{say('words.mask')}</button>
      </div>
      <p id={`${id}-note`} class="soft">
        {say('words.note')}
      </p>
      <p role="status" class="said">
        {said}
      </p>
    </form>
  );
}
