/** What the people who run the shop can change; for consumers, explain() says what they can do. */
import english from '../../assets/texts/fixes.en.json' with { type: 'json' };
import french from '../../assets/texts/fixes.fr.json' with { type: 'json' };
import type { Language } from './report-texts.ts';

const TEXTS: Record<Language, Readonly<Record<string, string>>> = { en: english, fr: french };

/** One sentence for the rule, empty when there is none. */
export function fixText(rule: string, language: Language): string {
  return TEXTS[language][rule] ?? '';
}
