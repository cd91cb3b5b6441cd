/** The words of one letter: sentences filled from the order, blanks for what is not known. */
import english from '../../../assets/texts/letters.en.json' with { type: 'json' };
import french from '../../../assets/texts/letters.fr.json' with { type: 'json' };
import { step } from '../../deadlines/answer.ts';
import { type Place, placeOf } from '../../deadlines/place.ts';
import { sayMoney, sayStep, type Texts } from '../../deadlines/say.ts';
import { type History, historyOf } from '../../orders/history.ts';
import type { Item, Order } from '../../orders/order.ts';

export type LetterLanguage = 'fr' | 'en';

export type LetterOptions = {
  language: LetterLanguage;
  today: Temporal.PlainDate;
  /** The consumer's own, which the record does not keep; absent: blanks. */
  name?: string;
  address?: string;
  /** A letter by post gives no day for what runs from its arrival. Without: e-mail, sent today. */
  sentBy?: 'email' | 'letter';
  /** Formal notice: the extra period in days, the consumer's choice. */
  days?: number;
  /** Termination without notice (C. conso. L216-6 II). */
  reason?: 'refused' | 'will-not-deliver' | 'date-essential';
  /** The paid extra that was not asked for, price in cents. */
  extra?: { label?: string; cents?: number };
  /** Legal interest in percent a year, when the table lacks it and the user knows it. */
  legalRatePercent?: number | null;
};

type Data = Record<string, string | number | Temporal.PlainDate>;
type Topic =
  | 'period'
  | 'information'
  | 'refund'
  | 'return'
  | 'delivery'
  | 'notice'
  | 'delivery-refund'
  | 'extra'
  | 'mediation';

export type LetterWords = {
  order: Order;
  history: History;
  place: Place;
  options: LetterOptions;
  /** A sentence of assets/texts/letters.*.json. */
  say: (key: string, data?: Data) => string;
  /** The marked gap for something that the consumer fills in. */
  blank: (what: string) => string;
  /** The article that a sentence rests on, by where the consumer lives. */
  law: (topic: Topic) => string;
  /** `my order no. … of …` */
  reference: string;
  /** The money in words, or a blank. */
  money: (cents: number | null | undefined) => string;
  /** One line per item, or a blank. */
  items: (items?: readonly Item[]) => string;
};

const TEXTS: Record<LetterLanguage, Texts> = { fr: french, en: english };

/** Throws Impossible for a country whose days cannot be counted. */
export function wordsOf(order: Order, options: LetterOptions): LetterWords {
  const texts = inCurrency(TEXTS[options.language], order.currency);
  const say = (key: string, data: Data = {}) => sayStep(step(key, data), texts);
  const blank = (what: string) => say(`blank.${what}`);
  const { orderNumber, orderedOn } = order;
  const known = order.country === 'FR' ? 'FR' : 'EU';
  const reference = orderNumber
    ? say('reference', { number: orderNumber, ordered: orderedOn })
    : say('reference.no-number', { ordered: orderedOn });
  const money = (cents: number | null | undefined) =>
    cents === null || cents === undefined ? blank('sum') : sayMoney(cents, texts);
  const lines = (items: readonly Item[] = order.items) =>
    items.length === 0
      ? `– ${blank('item')}`
      : items
          .map(({ label, cents }) =>
            cents === undefined ? `– ${label}` : `– ${label} (${money(cents)})`,
          )
          .join('\n');
  return {
    order,
    history: historyOf(order),
    place: placeOf(order.country, order.region),
    options,
    say,
    blank,
    law: (topic) => say(`law.${topic}.${known}`),
    reference,
    money,
    items: lines,
  };
}

function inCurrency(texts: Texts, currency: string): Texts {
  if (currency === 'EUR') return texts;
  return { ...texts, money: (texts['money-other'] ?? '').replace('{currency}', currency) };
}
