/** The words of a dossier: its report, its README, its grades. */
import english from '../../../assets/texts/dossier.en.json' with { type: 'json' };
import french from '../../../assets/texts/dossier.fr.json' with { type: 'json' };
import { fillText } from '../fill-text.ts';
import type { Language } from '../report-texts.ts';

export type DossierTextKey = keyof typeof english;

const TEXTS: Record<Language, Record<DossierTextKey, string>> = { en: english, fr: french };

/** One text with its `{name}` places filled. */
export function dossierText(
  language: Language,
  key: DossierTextKey,
  data: Readonly<Record<string, string | number>> = {},
): string {
  return fillText(TEXTS[language][key], data);
}

/** Whether a key has a text. */
export function isDossierKey(key: string): key is DossierTextKey {
  return Object.hasOwn(english, key);
}

/** The limits, one sentence each. */
export function limits(language: Language): string[] {
  const keys = ['limits.1', 'limits.2', 'limits.3', 'limits.4', 'limits.5', 'limits.6'] as const;
  return keys.map((key) => dossierText(language, key));
}

/** `2026-11-22T04:49:00.000Z` as a person reads it: `2026-11-22 04:49:00`. */
export function shownTime(utc: string): string {
  return utc.replace('T', ' ').replace(/\.\d+Z$|Z$/, '');
}
