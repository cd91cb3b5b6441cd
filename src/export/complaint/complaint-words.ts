/** The words of the complaint: its own texts, with the dates and money of the letters. */
import english from '../../../assets/texts/complaint.en.json' with { type: 'json' };
import french from '../../../assets/texts/complaint.fr.json' with { type: 'json' };
import lettersEn from '../../../assets/texts/letters.en.json' with { type: 'json' };
import lettersFr from '../../../assets/texts/letters.fr.json' with { type: 'json' };
import ordersEn from '../../../assets/texts/orders.en.json' with { type: 'json' };
import ordersFr from '../../../assets/texts/orders.fr.json' with { type: 'json' };
import { step } from '../../deadlines/answer.ts';
import { sayStep, type Texts } from '../../deadlines/say.ts';

export type ComplaintLanguage = 'en' | 'fr';
export type ComplaintTextKey = keyof typeof english;
type Data = Record<string, string | number | Temporal.PlainDate>;
export type SayComplaint = (key: ComplaintTextKey | `event.${string}`, data?: Data) => string;

const TEXTS = {
  en: { ...lettersEn, ...ordersEn, ...english },
  fr: { ...lettersFr, ...ordersFr, ...french },
};

/** A sentence of the complaint's texts in one language; dates as the letters write them. */
export function complaintWords(language: ComplaintLanguage): SayComplaint {
  return (key, data = {}) => sayStep(step(key, data), TEXTS[language]);
}

/** The texts by which sayMoney writes an amount in a currency. */
export function moneyTexts(language: ComplaintLanguage, currency: string): Texts {
  const texts = TEXTS[language];
  if (currency === 'EUR') return texts;
  return { ...texts, money: texts['money-other'].replace('{currency}', currency) };
}
