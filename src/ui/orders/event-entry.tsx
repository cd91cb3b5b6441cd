import { useState } from 'preact/hooks';
import type { OrderEvent } from '../../orders/event.ts';
import { changed, undoEvent } from '../../orders/journal.ts';
import type { Order } from '../../orders/order.ts';
import { useOrderWords } from './order-words.ts';
import { useDesk } from './orders-acts.ts';
import { sayProblem } from './say-problem.ts';

type Props = { order: Order; event: OrderEvent; index: number };

/** One thing that happened, how, and its proof; it can be taken out again. */
export function EventEntry({ order, event, index }: Props) {
  const words = useOrderWords();
  const { say, money, date } = words;
  const { acts, tell } = useDesk();
  const [problem, setProblem] = useState('');
  const { kind, channel, days, reason, sumCents, proof } = event;
  const more = [
    channel && say(`channel.${channel}`),
    days && say('event-more.days', { n: days }),
    reason && say(`reason.${reason}`),
    sumCents !== undefined && say('event-more.sum', { sum: money(sumCents, order.currency) }),
  ].filter(Boolean);
  async function remove() {
    try {
      await acts.change(order.id, (now) => undoEvent(now, index).order);
      tell({
        text: say('event-more.removed', { what: say(`event.${kind}`) }),
        undo: () => acts.change(order.id, (now) => changed(now, { events: order.events })),
      });
    } catch (error) {
      setProblem(sayProblem(error, words));
    }
  }
  return (
    <>
      {say(`event.${kind}`)}
      {more.length > 0 && <span class="soft"> ({more.join(', ')})</span>}
      {proof && <p class="soft">{say('event-more.proof', { proof })}</p>}
      <button
        type="button"
        class="link no-print"
        aria-label={say('event-more.remove-named', {
          what: say(`event.${kind}`),
          day: date(event.date),
        })}
        onClick={remove}
      >
        {say('event-more.remove')}
      </button>
      <span class="field-problem" role="alert">
        {problem}
      </span>
    </>
  );
}
