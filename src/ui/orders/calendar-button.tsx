import { calendarOf } from '../../export/calendar.ts';
import type { Order } from '../../orders/order.ts';
import { useOrderWords } from './order-words.ts';
import { useDesk } from './orders-acts.ts';

/** Hands the open deadlines of an order to the user's calendar, as a file. */
export function CalendarButton({ order }: { order: Order }) {
  const { say, texts } = useOrderWords();
  const { acts, today } = useDesk();
  function save() {
    const file = calendarOf([order], { today, now: Temporal.Now.instant(), texts });
    const shop = order.shop.host.replace(/[^\w.-]/g, '') || say('journal.file-name');
    acts.save(`${shop}-${order.orderedOn}.ics`, 'text/calendar', file);
  }
  return (
    <button type="button" onClick={save}>
      {say('order.calendar')}
    </button>
  );
}
