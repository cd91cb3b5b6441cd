import { Icon } from '../icon.tsx';
import type { Listed } from './find-orders.ts';
import { NextDeadline } from './next-deadline.tsx';
import { useOrderWords } from './order-words.ts';
import { hashOf } from './route.ts';
import { StateTag } from './state-tag.tsx';

/** One order of the list: the shop, where it stands, what comes next; the title opens it. */
export function OrderLine({ listed: { order, state, next } }: { listed: Listed }) {
  const { say, date, money } = useOrderWords();
  const { shop, orderNumber, amountCents, currency, orderedOn, items } = order;
  const facts = [
    say('list.ordered-on', { day: date(orderedOn) }),
    orderNumber && say('list.number', { number: orderNumber }),
    amountCents !== undefined && money(amountCents, currency),
  ].filter(Boolean);
  return (
    <li class={`order-line order-${state}`}>
      <div class="order-line-head">
        <h2>
          <a href={hashOf({ view: 'order', id: order.id })}>{shop.name}</a>
        </h2>
        <StateTag state={state} />
      </div>
      <p class="soft">{facts.join(' · ')}</p>
      {items.length > 0 && (
        <p class="order-line-items">{items.map(({ label }) => label).join(', ')}</p>
      )}
      {next && (
        <p class="order-line-next">
          <Icon name="calendar" />
          <NextDeadline deadline={next} />
        </p>
      )}
    </li>
  );
}
