import { useRef, useState } from 'preact/hooks';
import type { EventKind } from '../../orders/event.ts';
import { addEvent, possibleEvents, undoEvent } from '../../orders/journal.ts';
import type { Order } from '../../orders/order.ts';
import { EventFields, type EventTyped, eventOf } from './event-fields.tsx';
import { useOrderWords } from './order-words.ts';
import { useDesk } from './orders-acts.ts';
import { sayProblem } from './say-problem.ts';

/** What may be recorded now: one button each; the one chosen opens its few fields. */
export function EventForm({ order }: { order: Order }) {
  const words = useOrderWords();
  const { say } = words;
  const { acts, today, tell } = useDesk();
  const [kind, setKind] = useState<EventKind | null>(null);
  const [problem, setProblem] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const kinds = offered(order, today);
  if (kinds.length === 0) return null;
  function choose(next: EventKind) {
    setKind(next === kind ? null : next);
    setProblem('');
  }
  function close() {
    setKind(null);
    setProblem('');
    title.current?.focus();
  }
  async function record(typed: EventTyped) {
    if (!kind) return;
    try {
      const event = eventOf(kind, typed);
      await acts.change(order.id, (now) => addEvent(now, event, today));
      close();
      tell({
        text: say('record.done', { what: say(`event.${kind}`) }),
        undo: () => acts.change(order.id, (now) => undoEvent(now).order),
      });
    } catch (error) {
      setProblem(sayProblem(error, words));
    }
  }
  return (
    <section class="record no-print">
      <h2 ref={title} tabIndex={-1}>
        {say('record.title')}
      </h2>
      <ul class="record-kinds">
        {kinds.map((one) => (
          <li key={one}>
            <button
              type="button"
              class="small"
              aria-expanded={one === kind}
              onClick={() => choose(one)}
            >
              {say(`event.${one}`)}
            </button>
          </li>
        ))}
      </ul>
      {kind && (
        <EventFields key={kind} kind={kind} problem={problem} record={record} cancel={close} />
      )}
    </section>
  );
}

/** What was possible on the day of the last event may still be entered, with its own day. */
function offered(order: Order, today: Temporal.PlainDate): EventKind[] {
  const last = order.events.at(-1)?.date ?? order.orderedOn;
  const then = possibleEvents(order, Temporal.PlainDate.from(last));
  const asked = order.events.some(({ kind }) => kind === 'repair-asked');
  const kinds = [...new Set([...possibleEvents(order, today), ...then])];
  // What only answers a repair waits for it.
  const useful = kinds.filter((kind) => asked || (kind !== 'repaired' && kind !== 'replaced'));
  return useful.sort((one, other) => Number(one === 'closed') - Number(other === 'closed'));
}
