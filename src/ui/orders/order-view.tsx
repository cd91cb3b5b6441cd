import { useMemo } from 'preact/hooks';
import { deadlinesOf } from '../../orders/deadlines-of.ts';
import { firstOf } from '../../orders/next-deadline.ts';
import type { Order } from '../../orders/order.ts';
import { stateOf } from '../../orders/states.ts';
import { Icon } from '../icon.tsx';
import { CalendarButton } from './calendar-button.tsx';
import { DeadlineList } from './deadline-list.tsx';
import { EventForm } from './event-form.tsx';
import { Letters } from './letters.tsx';
import { NextDeadline } from './next-deadline.tsx';
import { OrderFacts } from './order-facts.tsx';
import { useOrderWords } from './order-words.ts';
import { useDesk } from './orders-acts.ts';
import { RemoveOrder } from './remove-order.tsx';
import { hashOf } from './route.ts';
import { StateTag } from './state-tag.tsx';
import { Timeline } from './timeline.tsx';

/** One order: where it stands, what comes next, all its deadlines, letters, and what it is. */
export function OrderView({ order }: { order: Order }) {
  const { say } = useOrderWords();
  const { today, acts } = useDesk();
  const deadlines = useMemo(() => deadlinesOf(order, today), [order, today]);
  const next = firstOf(deadlines);
  return (
    <>
      <nav class="no-print">
        <a href={hashOf({ view: 'list' })}>
          <Icon name="back" /> {say('order.back')}
        </a>
      </nav>
      <header class="sheet-head">
        <h1 tabIndex={-1}>{order.shop.name}</h1>
        <StateTag state={stateOf(order, today)} />
      </header>
      {next && (
        <p class="next-deadline">
          <Icon name="calendar" />
          <NextDeadline deadline={next} />
        </p>
      )}
      <div class="row no-print">
        <a class="button" href={hashOf({ view: 'edit', id: order.id })}>
          {say('order.edit')}
        </a>
        <CalendarButton order={order} />
        <a class="button" href={`/complaint.html?order=${order.id}`}>
          {say('order.complain')}
        </a>
        <button type="button" onClick={() => acts.print('page')}>
          {say('act.print')}
        </button>
        <RemoveOrder order={order} />
      </div>
      <EventForm order={order} />
      <Timeline order={order} deadlines={deadlines} />
      <DeadlineList deadlines={deadlines} order={order} />
      <Letters order={order} deadlines={deadlines} />
      <OrderFacts order={order} />
    </>
  );
}
