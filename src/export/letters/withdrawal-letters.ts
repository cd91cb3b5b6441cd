/** Withdrawal: on the model form of the law, and in free words. */
import { refundDue, returnDue } from '../../deadlines/after-withdrawal.ts';
import { hasGoods, type Item, type ItemKind } from '../../orders/order.ts';
import { withdrawableParts, withdrawalOf } from '../../orders/withdrawal-of.ts';
import type { Draft } from './letter.ts';
import type { LetterWords } from './letter-words.ts';

const SERVICES: readonly ItemKind[] = ['service', 'digital', 'utilities'];

/** The items that one may withdraw from. */
function withdrawn({ order }: LetterWords): Item[] {
  return withdrawableParts(order).flatMap(({ items }) => items);
}

/**
 * The model form: annex to article R221-1 of the French consumer code, annex I(B) of directive
 * 2011/83, in their own words; what the form says to delete is left out.
 */
export function withdrawalForm(words: LetterWords): Draft {
  const { order, history, options, say, blank, reference } = words;
  const { shop, orderedOn, orderNumber } = order;
  const items = withdrawn(words);
  const services = items.filter(({ kind }) => SERVICES.includes(kind)).length;
  const mixed = items.some(({ kind }) => kind === 'mixed');
  const sort =
    mixed || (services > 0 && services < items.length)
      ? 'both'
      : services > 0
        ? 'service'
        : 'goods';
  const to = [shop.name || blank('shop'), shop.address ?? blank('shop-address'), shop.email];
  const received = history.complete ? history.receipts.at(-1) : undefined;
  return {
    subject: say('form.subject', { reference }),
    frame: false,
    paragraphs: [
      `${say('form.title')}\n${say('form.note')}`,
      say('form.to', { shop: to.filter(Boolean).join(', ') }),
      `${say(`form.${sort}`)}\n${words.items(items)}`,
      [
        received
          ? say('form.ordered-received', { ordered: orderedOn, received })
          : say('form.ordered', { ordered: orderedOn }),
        ...(orderNumber ? [say('form.number', { number: orderNumber })] : []),
        say('form.name', { name: options.name ?? blank('name') }),
        say('form.address', { address: options.address ?? blank('address') }),
        say('form.signature', { signature: blank('signature') }),
        say('form.date', { today: options.today }),
      ].join('\n'),
    ],
  };
}

/** The same declaration in free words, with what follows from it and by when. */
export function withdrawalLetter(words: LetterWords): Draft {
  const { order, place, options, say, law, reference } = words;
  const refundBy =
    options.sentBy === 'letter'
      ? say('withdrawal.refund-letter', { law: law('refund') })
      : say('withdrawal.refund-by', { due: dueIfSentToday(words), law: law('refund') });
  // The order's sum is the refund's only when all of it is withdrawn from.
  const partly = order.items.some(({ exclusion }) => exclusion !== undefined);
  const opening = partly
    ? say('withdrawal.refund-part')
    : order.amountCents === undefined
      ? say('withdrawal.refund')
      : say('withdrawal.refund-sum', { sum: words.money(order.amountCents) });
  const goodsHere = hasGoods(order) && words.history.receipts.length > 0;
  const sendBack = returnDue(options.today, place).safe;
  return {
    subject: say('withdrawal.subject', { reference }),
    paragraphs: [
      `${say('withdrawal.declare', { reference })}\n${words.items(withdrawn(words))}`,
      ...inTime(words),
      [`${opening} ${refundBy}`, ...(goodsHere ? [say('withdrawal.wait')] : [])].join(' '),
      ...(goodsHere && sendBack
        ? [say('withdrawal.return', { return: sendBack, law: law('return') })]
        : []),
      say('withdrawal.acknowledge'),
    ],
  };
}

/** The trader is informed today; the wait for goods that are still here is told apart. */
function dueIfSentToday({ options, place }: LetterWords): Temporal.PlainDate {
  const { today } = options;
  return refundDue({ informed: today, goods: false }, place).expected ?? today;
}

/** Why the declaration comes in time; nothing when the last day is over. */
function inTime(words: LetterWords): string[] {
  const { order, history, place, options, say, law } = words;
  const part = withdrawableParts(order)[0];
  if (!part) return [];
  const { expected, running } = withdrawalOf(order, history, part, place);
  if (!running || !expected) return [say('withdrawal.not-received', { law: law('period') })];
  if (Temporal.PlainDate.compare(options.today, expected) > 0) return [];
  if (order.information && order.information.state !== 'complete') {
    return [say('withdrawal.not-informed', { last: expected, law: law('information') })];
  }
  const received = history.receipts.at(-1);
  const data = { last: expected, law: law('period') };
  const fromReceipt = received && (part.part === 'goods' || part.part === 'subscription');
  return [
    fromReceipt
      ? say('withdrawal.received', { ...data, received })
      : say('withdrawal.contract', data),
  ];
}
