import type { Quarantined } from '../../orders/exchange.ts';
import { useOrderWords } from './order-words.ts';
import { useDesk } from './orders-acts.ts';

/** Records that could not be read: what is wrong with each, to be exported or deleted. */
export function QuarantineList({ quarantine }: { quarantine: readonly Quarantined[] }) {
  const { say } = useOrderWords();
  const { acts, tell } = useDesk();
  if (quarantine.length === 0) return null;
  async function remove(key: string) {
    const removed = await acts.remove(key);
    if (removed) tell({ text: say('quarantine.deleted'), undo: () => acts.restore(removed) });
  }
  return (
    <section class="quarantine no-print">
      <h2>{say('quarantine.title', { n: quarantine.length })}</h2>
      <ul>
        {quarantine.map(({ key, why, where, record }, index) => (
          <li key={key}>
            <p>{say(`unreadable.${why}`)}</p>
            {where.length > 0 && (
              <p class="soft">{say('unreadable.where', { where: where.join('; ') })}</p>
            )}
            <div class="row">
              <button
                type="button"
                class="small"
                aria-label={say('quarantine.export-one', { n: index + 1 })}
                onClick={() =>
                  acts.save(
                    `caisse-claire-${index + 1}.json`,
                    'application/json',
                    JSON.stringify(record, null, 2),
                  )
                }
              >
                {say('quarantine.export')}
              </button>
              <button
                type="button"
                class="small"
                aria-label={say('quarantine.delete-one', { n: index + 1 })}
                onClick={() => remove(key)}
              >
                {say('act.delete')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
