/** Civil dates (YYYY-MM-DD) in words; no time zone takes part. */
import type { Language } from './language.ts';

const LOCALE: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/** `lundi 14 décembre 2026`, `Monday 14 December 2026`. */
export function longDate(civil: string, language: Language): string {
  return format(civil, language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** `14 décembre 2026`, `14 December 2026`. */
export function plainDate(civil: string, language: Language): string {
  return format(civil, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

function format(civil: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const day = new Date(`${civil}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return civil;
  const text = new Intl.DateTimeFormat(LOCALE[language], { ...options, timeZone: 'UTC' }).format(
    day,
  );
  const spoken = language === 'fr' ? text.replace(/\b1 (?=\p{L})/u, '1er ') : text.replace(',', '');
  return spoken;
}
