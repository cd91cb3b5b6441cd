/** The words of the orders page: the texts of three rooms under one function, dates and money. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type deadlines from '../../../assets/texts/deadlines.en.json';
import type orders from '../../../assets/texts/orders.en.json';
import type page from '../../../assets/texts/ui-orders.en.json';
import type { Step } from '../../deadlines/answer.ts';
import { sayStep, type Texts } from '../../deadlines/say.ts';
import { longDate } from '../dates.ts';
import type { Language } from '../language.ts';

export type OrderTextKey = keyof typeof deadlines | keyof typeof orders | keyof typeof page;
type Data = Step['data'];

export type OrderWords = {
  language: Language;
  /** All texts, for the calendar file and the letters. */
  texts: Texts;
  /** A text of this page or of the orders; see sayStep for its values. */
  say(key: OrderTextKey, data?: Data): string;
  /** A step, doubt or problem as the deadlines answer it. */
  sayStep(step: Step): string;
  /** `lundi 14 décembre 2026`. */
  date(date: Temporal.PlainDate | string): string;
  /** `today`, `in 5 days`, `3 days ago`, `in 4 months`. */
  daysAway(days: number): string;
  /** Cents in a currency: `57,40 €`. */
  money(cents: number, currency: string): string;
  /** Name of a country. */
  country(code: string): string;
};

/** @param texts those of deadlines, orders and ui-orders, in one. */
export function orderWords(language: Language, texts: Texts): OrderWords {
  const away = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const regions = new Intl.DisplayNames(language, { type: 'region' });
  return {
    language,
    texts,
    say: (key, data = {}) => sayStep({ key, data }, texts),
    sayStep: (step) => sayStep(step, texts),
    date: (date) => longDate(String(date), language),
    daysAway: (days) => away.format(...inUnits(days)),
    money: (cents, currency) =>
      new Intl.NumberFormat(language, { style: 'currency', currency }).format(cents / 100),
    country: (code) => texts[`country.${code}`] ?? regions.of(code) ?? code,
  };
}

/** Nobody counts 681 days. */
function inUnits(days: number): [number, 'day' | 'month' | 'year'] {
  if (Math.abs(days) < 90) return [days, 'day'];
  const months = Math.round(days / 30.44);
  return Math.abs(months) < 24 ? [months, 'month'] : [Math.round(months / 12), 'year'];
}

const WordsContext = createContext<OrderWords | null>(null);
export const OrderWordsProvider = WordsContext.Provider;

/** The words; throws when a component is rendered outside an OrderWordsProvider. */
export function useOrderWords(): OrderWords {
  const words = useContext(WordsContext);
  if (!words) throw new Error('No words: render inside OrderWordsProvider');
  return words;
}
