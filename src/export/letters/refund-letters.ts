/** Money back: a late refund with its increase, and a paid extra that was not asked for. */
import type { Step } from '../../deadlines/answer.ts';
import { isAfter } from '../../deadlines/answer.ts';
import { Impossible } from '../../deadlines/impossible.ts';
import { lateRefundOf, refundOf, sumDue } from '../../orders/refund-of.ts';
import type { Draft } from './letter.ts';
import type { LetterWords } from './letter-words.ts';

/** The refund as it stands. Throws Impossible while no day is known on which it is owed. */
export function refundNow({ order, history, place, options }: LetterWords) {
  const due = refundOf(order, history, place)?.expected;
  if (!due || history.refunded) throw new Impossible('impossible.letter-no-refund');
  const { today, legalRatePercent } = options;
  return {
    due,
    overdue: isAfter(today, due),
    sum: sumDue(order, history.terminated ?? history.withdrawn),
    late: lateRefundOf(order, history, place, today, legalRatePercent),
  };
}

/** Asks for a refund that is owed, with what its delay adds; doubts are for the consumer only. */
export function refundReminder(words: LetterWords): Draft {
  const { history, options, say, law, reference, money } = words;
  const { due, overdue, sum, late } = refundNow(words);
  const article = history.terminated ? 'L241-4' : 'L242-4';
  const topic = history.terminated ? 'delivery-refund' : 'refund';
  const increase: string[] = [];
  let doubts: Step[] = [];
  if (late) {
    doubts = late.doubts;
    const { daysLate: days, increase: added, consumerGets: total } = late;
    increase.push(
      added === null || total === null
        ? say('reminder.interest', { article })
        : say('reminder.increase', { today: options.today, days, increase: added, article, total }),
    );
  }
  const told = overdue ? 'reminder.late' : 'reminder.due';
  return {
    subject: say('reminder.subject', { reference }),
    paragraphs: [
      whatHappened(words),
      say(told, { sum: money(sum), due, law: law(topic) }),
      ...increase,
      say('reminder.demand'),
    ],
    doubts,
  };
}

function whatHappened({ history, say, reference }: LetterWords): string {
  const { terminated, withdrawn, goodsSent, proofGiven, goodsBack } = history;
  if (terminated?.reached)
    return say('reminder.terminated', { reference, reached: terminated.reached });
  if (!withdrawn?.reached) throw new Impossible('impossible.letter-no-refund');
  const { sent, reached } = withdrawn;
  return [
    say('reminder.withdrawn', { reference, sent, reached }),
    ...(goodsSent ? [say('reminder.sent', { date: goodsSent })] : []),
    ...(proofGiven ? [say('reminder.proof', { date: proofGiven })] : []),
    ...(goodsBack ? [say('reminder.back', { date: goodsBack })] : []),
  ].join(' ');
}

/** The refund of an extra chosen in advance (C. conso. L121-17; directive 2011/83 art. 22). */
export function unrequestedExtra({
  options,
  say,
  law,
  blank,
  money,
  reference,
}: LetterWords): Draft {
  const price = money(options.extra?.cents);
  const extra = options.extra?.label || blank('extra');
  return {
    subject: say('extra.subject', { reference }),
    paragraphs: [
      say('extra.fact', { reference, extra, price }),
      say('extra.law', { law: law('extra') }),
      say('extra.demand', { price }),
    ],
  };
}
