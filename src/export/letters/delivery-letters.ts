/** Late delivery: formal notice, then the end of the contract (C. conso. L216-1, L216-6, L216-7). */
import { lateDeliveryRefundDue } from '../../deadlines/after-withdrawal.ts';
import { isAfter } from '../../deadlines/answer.ts';
import { extraPeriodEnd } from '../../deadlines/delivery.ts';
import { Impossible } from '../../deadlines/impossible.ts';
import { deliveryOf } from '../../orders/periods-of.ts';
import type { Draft } from './letter.ts';
import type { LetterWords } from './letter-words.ts';

/** The day the delivery was owed. Throws Impossible while it is not late, or no longer owed. */
function missedDay({ order, history, place, options }: LetterWords): Temporal.PlainDate {
  const { expected } = deliveryOf(order, place);
  const over = history.complete || history.withdrawn || history.terminated || history.refunded;
  if (over || !expected || !isAfter(options.today, expected)) {
    throw new Impossible('impossible.letter-delivery-not-late');
  }
  return expected;
}

/** Sets an extra period; its days are the consumer's choice, a blank when he made none. */
export function formalNotice(words: LetterWords): Draft {
  const { order, history, place, options, say, law, blank, reference } = words;
  const due = missedDay(words);
  const { days, sentBy, today } = options;
  const end = days ? extraPeriodEnd(today, days, place).expected : null;
  const told = order.promisedBy ? 'notice.promised' : 'notice.default';
  return {
    subject: say('notice.subject', { reference }),
    paragraphs: [
      `${say(told, { reference, due, law: law('delivery') })}\n${words.items()}`,
      say(history.receipts.length > 0 ? 'notice.some' : 'notice.nothing'),
      end && sentBy !== 'letter'
        ? say('notice.demand-by', { days: days ?? '', end })
        : say('notice.demand', { days: days ?? blank('days') }),
      say('notice.otherwise', { law: law('notice') }),
    ],
  };
}

/** Ends the contract, after a notice that did not help or for a reason that needs none. */
export function termination(words: LetterWords): Draft {
  const { order, place, options, say, law, reference } = words;
  const due = options.reason
    ? (deliveryOf(order, place).expected ?? options.today)
    : missedDay(words);
  const refundBy = lateDeliveryRefundDue(options.today, place).expected ?? options.today;
  const opening =
    order.amountCents === undefined
      ? say('termination.refund')
      : say('termination.refund-sum', { sum: words.money(order.amountCents) });
  const by =
    options.sentBy === 'letter'
      ? say('termination.refund-letter', { law: law('delivery-refund') })
      : say('termination.refund-by', { due: refundBy, law: law('delivery-refund') });
  return {
    subject: say('termination.subject', { reference }),
    paragraphs: [
      `${say('termination.late', { reference, due })}\n${words.items()}`,
      whyNow(words),
      say('termination.declare', { law: law('notice') }),
      `${opening} ${by}`,
      ...(order.country === 'FR' ? [say('termination.increase')] : []),
    ],
  };
}

/** The notice that did not help, or the reason. Throws Impossible while its period still runs. */
function whyNow({ history, place, options, say, blank }: LetterWords): string {
  if (options.reason) return say(`termination.${options.reason}`);
  const { notice } = history;
  const days = notice?.event.days ?? options.days;
  if (!notice?.reached || !days) {
    return say('termination.notice-blank', {
      sent: notice ? say('date-only', { date: notice.sent }) : blank('notice-date'),
      days: days ?? blank('days'),
    });
  }
  const end = extraPeriodEnd(notice.reached, days, place).expected ?? options.today;
  if (!isAfter(options.today, end)) {
    throw new Impossible('impossible.letter-extra-period', { end: end.toString() });
  }
  return say('termination.notice', { sent: notice.sent, days, end });
}
