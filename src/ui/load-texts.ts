import type { Language } from './language.ts';
import { type Translate, translator } from './translate.ts';

/** Loads the one language that is shown; the other one stays on disk. */
export async function loadTexts(language: Language): Promise<Translate> {
  const file =
    language === 'fr'
      ? await import('../../assets/texts/ui.fr.json', { with: { type: 'json' } })
      : await import('../../assets/texts/ui.en.json', { with: { type: 'json' } });
  return translator(language, file.default);
}
