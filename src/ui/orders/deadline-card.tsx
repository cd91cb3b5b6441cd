import type { LateRefund } from '../../deadlines/refund-increase.ts';
import type { OrderDeadline } from '../../orders/deadlines-of.ts';
import type { Order } from '../../orders/order.ts';
import { Counting } from './counting.tsx';
import { useOrderWords } from './order-words.ts';

type Props = { deadline: OrderDeadline; order: Order };

/** One deadline: its day, how far away, how it was counted, what is doubtful, the articles. */
export function DeadlineCard({ deadline, order }: Props) {
  const { say, sayStep, date, daysAway } = useOrderWords();
  const { kind, items, answer, daysLeft, done, problem, late, passed, who } = deadline;
  const overdue = passed && who === 'trader' && !done;
  return (
    <li class={`deadline-card${overdue ? ' tone-problem' : ''}${done ? ' is-done' : ''}`}>
      <h3>{say(`deadline.${kind}`)}</h3>
      {items.length > 0 && <p class="soft">{items.join(', ')}</p>}
      <p class="deadline-day">
        {deadline.date ? (
          <>
            <strong>{date(deadline.date)}</strong>
            {done
              ? ` · ${say('deadlines.done')}`
              : daysLeft !== null &&
                ` · ${overdue ? say('deadlines.late', { n: -daysLeft }) : daysAway(daysLeft)}`}
          </>
        ) : (
          !problem && say('deadlines.not-running')
        )}
      </p>
      {problem && <p class="field-problem">{sayStep(problem)}</p>}
      {answer && <Counting answer={answer} />}
      {late && <Increase late={late} order={order} />}
    </li>
  );
}

/** What the delay adds to the sums due. */
function Increase({ late, order }: { late: LateRefund; order: Order }) {
  const { say, money } = useOrderWords();
  return (
    <div class="increase">
      <h4>{say('increase.title')}</h4>
      {late.increase !== null && late.consumerGets !== null && (
        <p>
          {say('increase.sum', {
            increase: money(late.increase, order.currency),
            gets: money(late.consumerGets, order.currency),
          })}
        </p>
      )}
      <Counting answer={late} />
    </div>
  );
}
