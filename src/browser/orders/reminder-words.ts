/** The sentences of reminders: shop and day, never what was bought. */
import english from '../../../assets/texts/reminders.en.json' with { type: 'json' };
import french from '../../../assets/texts/reminders.fr.json' with { type: 'json' };
import { step } from '../../deadlines/answer.ts';
import { sayStep, type Texts } from '../../deadlines/say.ts';
import type { Reminder } from '../../orders/reminders-of.ts';

export type ReminderLanguage = 'fr' | 'en';

const TEXTS: Record<ReminderLanguage, Texts> = { fr: french, en: english };
const LOCALES: Record<ReminderLanguage, string> = { fr: 'fr-FR', en: 'en-GB' };

/** One sentence of assets/texts/reminders.*.json. */
export function say(
  key: string,
  data: Record<string, string | number>,
  language: ReminderLanguage,
) {
  return sayStep(step(key, data), TEXTS[language]);
}

/** What one reminder says. */
export function sayReminder(
  { deadline, stage }: Reminder,
  shop: string,
  language: ReminderLanguage,
): string {
  const { kind, date, daysLeft } = deadline;
  const key = kind === 'return-goods' ? `return.${stage}` : stage;
  const said = date?.toLocaleString(LOCALES[language], { day: 'numeric', month: 'long' }) ?? '';
  return say(
    key,
    { shop, days: daysLeft ?? 0, date: said.replace(/^1 /, oneOf(language)) },
    language,
  );
}

const oneOf = (language: ReminderLanguage) => (language === 'fr' ? '1er ' : '1 ');
