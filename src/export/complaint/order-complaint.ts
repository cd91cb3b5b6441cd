/** The text of a report about an order, from the journal: what happened and when, the request. */

import { sayMoney } from '../../deadlines/say.ts';
import { deadlinesOf } from '../../orders/deadlines-of.ts';
import type { Order } from '../../orders/order.ts';
import { type ComplaintLanguage, complaintWords, moneyTexts } from './complaint-words.ts';
import { fitted } from './fitted.ts';
import type { OrderProblem } from './situation.ts';

/** Facts first, then what is asked; at most LONGEST_REPORT characters. No name, no address. */
export function orderComplaint(
  order: Order,
  problem: OrderProblem,
  today: Temporal.PlainDate,
  language: ComplaintLanguage,
): string {
  const say = complaintWords(language);
  const { shop, orderedOn, orderNumber, amountCents, items, promisedBy, events } = order;
  const money = (cents: number) => sayMoney(cents, moneyTexts(language, order.currency));
  const labels = items.map(({ label, cents }) =>
    cents === undefined ? label : `${label} (${money(cents)})`,
  );
  return fitted(
    {
      facts: [
        say('report.facts'),
        say('report.order', { shop: shop.name, host: shop.host || shop.name, ordered: orderedOn }),
        ...(orderNumber ? [say('report.number', { number: orderNumber })] : []),
        ...(amountCents === undefined
          ? []
          : [say('report.amount', { amount: money(amountCents) })]),
        ...(labels.length > 0 ? [say('report.items', { items: labels.join(', ') })] : []),
        ...(promisedBy ? [say('report.promised', { promised: promisedBy })] : []),
        ...events
          .filter(({ kind }) => kind !== 'closed')
          .map(({ kind, date }) => say('report.event', { date, what: say(`event.${kind}`) })),
        ...owed(order, today, language),
        say('report.problem', { today, problem: lowered(say(`problem.${problem}`)) }),
      ],
      law: [],
      asked: [say('report.asked'), say('report.ask-order')],
    },
    say('report.cut'),
  );
}

/** The dates to which the trader is held, where they have passed. */
function owed(order: Order, today: Temporal.PlainDate, language: ComplaintLanguage): string[] {
  const say = complaintWords(language);
  return deadlinesOf(order, today).flatMap(({ kind, answer, passed, done }) => {
    const due = answer?.expected;
    if (!due || !passed || done) return [];
    if (kind === 'delivery') return [say('report.delivery-due', { due })];
    return kind === 'refund' ? [say('report.refund-due', { due })] : [];
  });
}

function lowered(text: string): string {
  // "I" stays a capital letter.
  return /^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
