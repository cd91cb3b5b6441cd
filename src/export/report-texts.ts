/** The fixed words of the report formats; those of a finding come from explain(). */
import english from '../../assets/texts/report.en.json' with { type: 'json' };
import french from '../../assets/texts/report.fr.json' with { type: 'json' };
import { fillText } from './fill-text.ts';

export type Language = 'en' | 'fr';
export type ReportTextKey = keyof typeof english;

const TEXTS: Record<Language, Record<ReportTextKey, string>> = { en: english, fr: french };

/** One text of the report formats, with its `{name}` places filled. */
export function reportText(
  language: Language,
  key: ReportTextKey,
  data: Readonly<Record<string, string | number>> = {},
): string {
  return fillText(TEXTS[language][key], data);
}
