import type { OrderDeadline } from '../../orders/deadlines-of.ts';
import { byDate } from '../../orders/next-deadline.ts';
import type { Order } from '../../orders/order.ts';
import { DeadlineCard } from './deadline-card.tsx';
import { useOrderWords } from './order-words.ts';

type Props = { deadlines: readonly OrderDeadline[]; order: Order };

/** The deadlines that still matter, the next first; those that do not, folded. */
export function DeadlineList({ deadlines, order }: Props) {
  const { say } = useOrderWords();
  const sorted = deadlines.toSorted(byDate);
  const open = sorted.filter((one) => !isOver(one));
  const over = sorted.filter(isOver);
  const list = (some: OrderDeadline[]) => (
    <ul class="deadlines">
      {some.map((deadline) => (
        <DeadlineCard key={deadline.id} deadline={deadline} order={order} />
      ))}
    </ul>
  );
  return (
    <section>
      <h2>{say('deadlines.title')}</h2>
      {open.length === 0 ? <p>{say('deadlines.none')}</p> : list(open)}
      {over.length > 0 && (
        <details class="over">
          <summary>{say('deadlines.over', { n: over.length })}</summary>
          {list(over)}
        </details>
      )}
    </section>
  );
}

/** What it asks for has happened, or the consumer's time for it is over. */
function isOver({ done, passed, who }: OrderDeadline): boolean {
  return done || (passed && who === 'consumer');
}
