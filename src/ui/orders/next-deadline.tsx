import type { OrderDeadline } from '../../orders/deadlines-of.ts';
import { useOrderWords } from './order-words.ts';

/** What the deadline is, its day, and how far away that is: one line. */
export function NextDeadline({ deadline }: { deadline: OrderDeadline }) {
  const { say, date, daysAway } = useOrderWords();
  const { kind, date: day, daysLeft } = deadline;
  return (
    <span>
      {say(`deadline.${kind}`)}
      {day && (
        <>
          {say('page.colon')}
          <strong>{date(day)}</strong>
        </>
      )}
      {daysLeft !== null && ` (${daysAway(daysLeft)})`}
    </span>
  );
}
