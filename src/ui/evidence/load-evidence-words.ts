/** Loads the words of the evidence pages in the one language that is shown. */
import type { Language } from '../language.ts';
import { type EvidenceWords, evidenceWords } from './evidence-words.ts';

export async function loadEvidenceWords(language: Language): Promise<EvidenceWords> {
  const file =
    language === 'fr'
      ? await import('../../../assets/texts/evidence.fr.json', { with: { type: 'json' } })
      : await import('../../../assets/texts/evidence.en.json', { with: { type: 'json' } });
  return evidenceWords(language, file.default);
}
