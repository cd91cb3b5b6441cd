/** The few words that the popup needs of proofs, in the language shown. */
import type english from '../../../assets/texts/keep-proof.en.json';
import type { Language } from '../language.ts';

export type ProofWords = typeof english;

export async function loadProofWords(language: Language): Promise<ProofWords> {
  const file =
    language === 'fr'
      ? await import('../../../assets/texts/keep-proof.fr.json', { with: { type: 'json' } })
      : await import('../../../assets/texts/keep-proof.en.json', { with: { type: 'json' } });
  return file.default;
}
