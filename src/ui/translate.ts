/** Texts of the interface: typed keys, `{name}` filled with data, plurals by Intl.PluralRules. */
import type english from '../../assets/texts/ui.en.json';
import type { Language } from './language.ts';

export type TextKey = keyof typeof english;
export type Texts = Record<TextKey, string | { one: string; other: string }>;
export type Data = Record<string, string | number>;

export type Translate = {
  (key: TextKey, data?: Data): string;
  language: Language;
};

/**
 * The texts of one language as a function. A plural text is chosen by `data.n`; a number is written
 * the way the language writes it; a `{name}` without data stays visible, so that tests catch it.
 */
export function translator(language: Language, texts: Texts): Translate {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  function t(key: TextKey, data: Data = {}): string {
    const text = texts[key];
    const form = typeof text === 'string' ? text : pluralForm(text, plural, Number(data.n));
    return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = data[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? number.format(value) : value;
    });
  }
  return Object.assign(t, { language });
}

function pluralForm(text: { one: string; other: string }, rules: Intl.PluralRules, n: number) {
  return rules.select(n) === 'one' ? text.one : text.other;
}
