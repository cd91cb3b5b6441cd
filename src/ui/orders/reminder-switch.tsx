import { useState } from 'preact/hooks';
import { ChoiceBox } from '../choice-box.tsx';
import { useOrderWords } from './order-words.ts';
import { useDesk } from './orders-acts.ts';

/** Reminders: the browser is asked in the very click, and a refusal is said. */
export function ReminderSwitch({ on }: { on: boolean }) {
  const { say } = useOrderWords();
  const { acts } = useDesk();
  const [said, setSaid] = useState('');
  async function change(wanted: boolean) {
    const reminding = await acts.remind(wanted);
    setSaid(say(reminding ? 'remind.on' : wanted ? 'remind.refused' : 'remind.off'));
  }
  return (
    <section class="no-print">
      <h2>{say('remind.title')}</h2>
      <ChoiceBox
        label={say('remind.label')}
        note={say('remind.note')}
        checked={on}
        change={change}
      />
      <p class="said" role="status">
        {said}
      </p>
    </section>
  );
}
