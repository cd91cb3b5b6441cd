/**
 * The written complaint that must come before a mediator (C. conso. L612-2), and the letter to him.
 */
import { isAfter } from '../../deadlines/answer.ts';
import { Impossible } from '../../deadlines/impossible.ts';
import { deliveryOf } from '../../orders/periods-of.ts';
import type { Draft } from './letter.ts';
import type { LetterWords } from './letter-words.ts';
import { refundNow } from './refund-letters.ts';

export function complaint(words: LetterWords): Draft {
  const { order, say, law, blank, reference } = words;
  const { problem, demand } = dispute(words);
  const mediator = order.shop.mediator || blank('mediator');
  return {
    subject: say('complaint.subject', { reference }),
    paragraphs: [
      `${say('complaint.order', { reference })}\n${words.items()}`,
      problem,
      say('complaint.demand', { demand }),
      say('complaint.mediator', { law: law('mediation'), mediator }),
    ],
  };
}

export function mediation(words: LetterWords): Draft {
  const { order, say, law, blank, reference } = words;
  const { problem, demand } = dispute(words);
  const shop = order.shop.name || blank('shop');
  return {
    subject: say('mediation.subject', { shop, reference }),
    to: [order.shop.mediator || blank('mediator')],
    paragraphs: [
      `${say('mediation.parties', { shop, reference })}\n${words.items()}`,
      problem,
      say('mediation.complained', { complained: blank('complaint-date'), law: law('mediation') }),
      say('mediation.demand', { demand }),
      say('mediation.attached'),
    ],
  };
}

/** What went wrong as far as the journal knows, and what is asked for. */
function dispute(words: LetterWords): { problem: string; demand: string } {
  const { order, history, place, options, say, blank, money } = words;
  try {
    const { due, overdue, sum, late } = refundNow(words);
    if (overdue) {
      const total = late?.consumerGets ?? null;
      return {
        problem: say('complaint.refund', { sum: money(sum), due }),
        demand:
          total === null
            ? say('complaint.refund-demand', { sum: money(sum) })
            : say('complaint.pay', { total, today: options.today }),
      };
    }
  } catch (error) {
    if (!(error instanceof Impossible)) throw error;
  }
  const due = deliveryOf(order, place).expected;
  const waiting = !history.complete && !history.withdrawn && !history.refunded;
  if (waiting && due && isAfter(options.today, due)) {
    return {
      problem: say('complaint.delivery', { due }),
      demand: say('complaint.deliver', { sum: money(order.amountCents) }),
    };
  }
  return {
    problem: say('complaint.other', { problem: blank('problem') }),
    demand: blank('demand'),
  };
}
