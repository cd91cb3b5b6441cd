import { useMemo, useState } from 'preact/hooks';
import english from '../../../assets/texts/letters.en.json' with { type: 'json' };
import french from '../../../assets/texts/letters.fr.json' with { type: 'json' };
import { type LetterKind, lettersFor } from '../../export/letters/letter.ts';
import type { OrderDeadline } from '../../orders/deadlines-of.ts';
import type { Order } from '../../orders/order.ts';
import { LetterDesk } from './letter-desk.tsx';
import { useOrderWords } from './order-words.ts';
import { useDesk } from './orders-acts.ts';

type Props = { order: Order; deadlines: readonly OrderDeadline[] };

/** The letters that the order gives grounds for; the one chosen is filled and may be changed. */
export function Letters({ order, deadlines }: Props) {
  const { say, language } = useOrderWords();
  const { today } = useDesk();
  const [chosen, choose] = useState<LetterKind | null>(null);
  const kinds = useMemo(() => lettersFor(order, { language, today }), [order, language, today]);
  const kind = chosen && kinds.includes(chosen) ? chosen : null;
  const names: Record<string, string> = language === 'fr' ? french : english;
  const rateUnknown = deadlines.some(({ late }) => late !== null && late.increase === null);
  return (
    <section class="letters">
      <h2>{say('letters.title')}</h2>
      <p class="soft no-print">{say('letters.note')}</p>
      <ul class="record-kinds no-print">
        {kinds.map((one) => (
          <li key={one}>
            <button
              type="button"
              class="small"
              aria-expanded={one === kind}
              onClick={() => choose(one === kind ? null : one)}
            >
              {names[`kind.${one}`]}
            </button>
          </li>
        ))}
      </ul>
      {kind && <LetterDesk key={kind} kind={kind} order={order} rateUnknown={rateUnknown} />}
    </section>
  );
}
