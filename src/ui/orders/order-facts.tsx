import type { ComponentChildren } from 'preact';
import type { Order } from '../../orders/order.ts';
import { useOrderWords } from './order-words.ts';

/** What was entered of an order, as a list; empty fields are left out. */
export function OrderFacts({ order }: { order: Order }) {
  const { say, date, money, country } = useOrderWords();
  const { shop, information } = order;
  const link = shop.withdrawalUrl && (
    <a href={shop.withdrawalUrl} target="_blank" rel="noreferrer">
      {shop.withdrawalUrl}
    </a>
  );
  const sum = order.amountCents !== undefined && money(order.amountCents, order.currency);
  const told =
    information &&
    [say(`information.${information.state}`), information.received && date(information.received)]
      .filter(Boolean)
      .join(', ');
  const facts: [string, ComponentChildren][] = [
    [say('field.host'), shop.host],
    [say('field.number'), order.orderNumber],
    [say('field.ordered-on'), date(order.orderedOn)],
    [say('field.amount'), sum],
    [say('field.promised'), order.promisedBy && date(order.promisedBy)],
    [say('field.country'), [country(order.country), order.region].filter(Boolean).join(', ')],
    [say('field.information'), told],
    [say('field.withdrawal-days'), order.withdrawalDays],
    [say('field.withdrawal-url'), link],
    [say('field.email'), shop.email],
    [say('field.address'), shop.address],
    [say('field.siren'), shop.siren],
    [say('field.mediator'), shop.mediator],
    [say('field.notes'), order.notes],
  ];
  return (
    <section>
      <h2>{say('order.facts')}</h2>
      {order.items.length > 0 && (
        <ul class="points order-items">
          {order.items.map((item, index) => (
            // Two items may be the same in every word.
            <li key={`${index}-${item.label}`}>
              {[
                item.label,
                say(`item.${item.kind}`),
                item.cents !== undefined && money(item.cents, order.currency),
                item.exclusion && say('order.excluded', { n: item.exclusion }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </li>
          ))}
        </ul>
      )}
      <dl class="facts">
        {facts.map(
          ([label, value]) =>
            value && (
              <>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </>
            ),
        )}
      </dl>
    </section>
  );
}
