/** Letters to the trader and the mediator, filled from an order; nothing is sent from here. */
import type { Step } from '../../deadlines/answer.ts';
import { Impossible } from '../../deadlines/impossible.ts';
import { deadlinesOf } from '../../orders/deadlines-of.ts';
import type { Order } from '../../orders/order.ts';
import { complaint, mediation } from './complaint-letters.ts';
import { formalNotice, termination } from './delivery-letters.ts';
import { type LetterOptions, type LetterWords, wordsOf } from './letter-words.ts';
import { refundReminder, unrequestedExtra } from './refund-letters.ts';
import { withdrawalForm, withdrawalLetter } from './withdrawal-letters.ts';

export const letterKinds = [
  'withdrawal-form',
  'withdrawal',
  'formal-notice',
  'termination',
  'refund-reminder',
  'unrequested-extra',
  'complaint',
  'mediation',
] as const;
export type LetterKind = (typeof letterKinds)[number];

export type Letter = {
  subject: string;
  /** Plain text, lines ended by \n. What the consumer must still fill in stands in [brackets]. */
  body: string;
  /** Those gaps, each once, in order. */
  blanks: string[];
  /** For the consumer, not for the letter: what is doubtful about its dates and sums. */
  doubts: Step[];
};

/** What one kind of letter adds to the frame of all. */
export type Draft = {
  subject: string;
  paragraphs: string[];
  /** The lines of the addressee; without: the trader's. */
  to?: string[];
  /** False: a form, without address lines, opening and closing. */
  frame?: boolean;
  doubts?: Step[];
};

const WRITERS: Record<LetterKind, (words: LetterWords) => Draft> = {
  'withdrawal-form': withdrawalForm,
  withdrawal: withdrawalLetter,
  'formal-notice': formalNotice,
  termination,
  'refund-reminder': refundReminder,
  'unrequested-extra': unrequestedExtra,
  complaint,
  mediation,
};

/**
 * One letter. Throws Impossible when the order gives no ground for it: a delivery that is not late,
 * a refund that nobody owes yet, facts that contradict each other.
 */
export function letter(kind: LetterKind, order: Order, options: LetterOptions): Letter {
  const words = wordsOf(order, options);
  const draft = WRITERS[kind](words);
  const body = `${(draft.frame === false ? draft.paragraphs : framed(draft, words)).join('\n\n')}\n`;
  const gaps = Object.values(blanksIn(words)).filter((gap) => body.includes(gap));
  return {
    subject: draft.subject.replace(/\s+/g, ' '),
    body,
    blanks: gaps.sort((one, other) => body.indexOf(one) - body.indexOf(other)),
    doubts: draft.doubts ?? [],
  };
}

/** The letters that fit the order now, in the order of letterKinds. */
export function lettersFor(order: Order, options: LetterOptions): LetterKind[] {
  return letterKinds.filter((kind) => {
    if (!fits(kind, order, options.today)) return false;
    try {
      letter(kind, order, options);
      return true;
    } catch (error) {
      if (error instanceof Impossible) return false;
      throw error;
    }
  });
}

/** Grounds that a letter does not need, but that make it worth offering. */
function fits(kind: LetterKind, order: Order, today: Temporal.PlainDate): boolean {
  if (kind === 'termination') return order.events.some((event) => event.kind === 'formal-notice');
  if (kind !== 'withdrawal' && kind !== 'withdrawal-form') return true;
  return deadlinesOf(order, today).some(
    (one) => one.kind === 'withdrawal' && !one.done && !one.passed,
  );
}

function framed({ to, paragraphs }: Draft, { order, options, say, blank }: LetterWords): string[] {
  const { shop } = order;
  const name = options.name ?? blank('name');
  const sender = [name, options.address ?? blank('address')].join('\n');
  const trader = [shop.name || blank('shop'), shop.address ?? blank('shop-address')];
  return [
    sender,
    (to ?? trader).join('\n'),
    say('date-line', { today: options.today }),
    say('opening'),
    ...paragraphs,
    say('closing'),
    name,
  ];
}

const GAPS = [
  'name',
  'address',
  'signature',
  'shop',
  'shop-address',
  'item',
  'days',
  'sum',
  'extra',
  'notice-date',
  'problem',
  'demand',
  'mediator',
  'complaint-date',
] as const;

function blanksIn({ blank }: LetterWords): Record<string, string> {
  return Object.fromEntries(GAPS.map((gap) => [gap, blank(gap)]));
}
