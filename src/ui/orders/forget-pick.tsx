import { PickList } from '../pick-list.tsx';
import { useOrderWords } from './order-words.ts';
import { useDesk } from './orders-acts.ts';

const MONTHS = [6, 12, 24, 60];

/** How long closed orders are kept. */
export function ForgetPick({ months }: { months: number | null }) {
  const { say } = useOrderWords();
  const { acts, tell } = useDesk();
  const offered = months === null || MONTHS.includes(months) ? MONTHS : [...MONTHS, months];
  return (
    <section class="no-print">
      <h2>{say('forget.title')}</h2>
      <PickList
        label={say('forget.label')}
        note={say('forget.note')}
        value={`${months ?? ''}`}
        options={[
          ['', say('forget.never')],
          ...offered.map((n) => [`${n}`, say('forget.months', { n })] as const),
        ]}
        pick={(value) =>
          acts
            .forgetAfter(value ? Number(value) : null)
            .then(() => tell({ text: say('forget.saved') }))
        }
      />
    </section>
  );
}
