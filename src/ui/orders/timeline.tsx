import type { OrderDeadline } from '../../orders/deadlines-of.ts';
import type { Order } from '../../orders/order.ts';
import { EventEntry } from './event-entry.tsx';
import { useOrderWords } from './order-words.ts';
import { useDesk } from './orders-acts.ts';
import { TimelineDrawing } from './timeline-drawing.tsx';
import { type Moment, timelineOf } from './timeline-of.ts';

type Props = { order: Order; deadlines: readonly OrderDeadline[] };

/** What happened and what is to come: drawn, then told in the same order. */
export function Timeline({ order, deadlines }: Props) {
  const { say, date } = useOrderWords();
  const { today } = useDesk();
  const drawn = timelineOf(order, deadlines, today);
  const tell = (moment: Moment) => {
    switch (moment.what) {
      case 'ordered':
        return say('timeline.ordered');
      case 'today':
        return <strong>{say('timeline.today')}</strong>;
      case 'event':
        return <EventEntry order={order} event={moment.event} index={moment.index} />;
      case 'deadline':
        return say(`deadline.${moment.deadline.kind}`);
    }
  };
  return (
    <section>
      <h2>{say('timeline.title')}</h2>
      <TimelineDrawing drawn={drawn} today={today} />
      <ol class="timeline">
        {drawn.moments.map((moment) => (
          <li key={keyOf(moment)} class={`moment moment-${moment.what}`}>
            <span class="moment-day">{date(moment.date)}</span>
            <div>{tell(moment)}</div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function keyOf(moment: Moment): string {
  if (moment.what === 'event') return `event ${moment.index}`;
  return moment.what === 'deadline' ? moment.deadline.id : moment.what;
}
