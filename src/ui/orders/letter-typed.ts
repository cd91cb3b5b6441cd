/** What a letter needs that the order does not hold, as typed. */
import type { LetterKind } from '../../export/letters/letter.ts';
import type { LetterLanguage, LetterOptions } from '../../export/letters/letter-words.ts';
import { readAmount } from './amounts.ts';

export type LetterTyped = {
  language: LetterLanguage;
  sentBy: 'email' | 'letter';
  reason: '' | NonNullable<LetterOptions['reason']>;
} & Record<'name' | 'address' | 'days' | 'extraLabel' | 'extraSum' | 'rate', string>;

/** Letters whose days depend on how they are sent. */
export const TIMED: readonly LetterKind[] = ['withdrawal', 'formal-notice', 'termination'];

/** Options as the letter takes them; what is not a number stays a blank. */
export function optionsOf(typed: LetterTyped, today: Temporal.PlainDate): LetterOptions {
  const days = Number(typed.days);
  const cents = readAmount(typed.extraSum);
  const rate = Number(typed.rate.replace(',', '.'));
  const text = (value: string) => value.trim() || undefined;
  return {
    language: typed.language,
    today,
    name: text(typed.name),
    address: text(typed.address),
    sentBy: typed.sentBy,
    ...(Number.isInteger(days) && days >= 1 && days <= 366 && { days }),
    ...(typed.reason && { reason: typed.reason }),
    extra: {
      label: text(typed.extraLabel),
      ...(cents !== undefined && !Number.isNaN(cents) && { cents }),
    },
    ...(typed.rate.trim() && rate >= 0 && rate < 100 && { legalRatePercent: rate }),
  };
}
