/** The words of the command line, in the language of the person who reads it. */
import english from '../../assets/texts/cli.en.json' with { type: 'json' };
import french from '../../assets/texts/cli.fr.json' with { type: 'json' };
import { fillText } from '../export/fill-text.ts';
import type { Language } from '../export/report-texts.ts';
import type { Io } from './io.ts';

const TEXTS: Record<Language, Readonly<Record<string, string>>> = { en: english, fr: french };

/** French when the environment asks for it (POSIX: LC_ALL, LC_MESSAGES, LANG in this order). */
export function readersLanguage(env: Io['env']): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^fr(?:[_.@-]|$)/i.test(locale) ? 'fr' : 'en';
}

/** One line of text; what a file or a browser put into `data` cannot break the line. */
export function say(
  language: Language,
  key: string,
  data: Readonly<Record<string, string | number>> = {},
): string {
  return fillText(TEXTS[language][key] ?? key, data).replace(/\s*[\p{Cc}\p{Zl}\p{Zp}]+\s*/gu, ' ');
}
