/** README.txt and LISEZ-MOI.txt: what is in the dossier, how to verify it, what it does not prove. */
import type { Language } from '../report-texts.ts';
import { dossierText, limits, shownTime } from './dossier-texts.ts';
import type { Sealed } from './sealed.ts';

/**
 * @param name of the outer archive
 * @param verifier whether verify.html is packed along
 */
export function readMe(
  sealed: Sealed,
  name: string,
  verifier: boolean,
  language: Language,
): string {
  const { redacted, sealedAt, grade, hash, fingerprint, stampedAt } = sealed;
  return dossierText(language, 'readme', {
    url: redacted.capture.pages.at(-1)?.finalUrl ?? '',
    sealed: shownTime(sealedAt),
    grade: dossierText(language, `grade.${grade}`),
    hash,
    key: fingerprint === null ? '' : dossierText(language, 'readme.key', { fingerprint }),
    name,
    verifier: verifier ? dossierText(language, 'readme.verifier') : '',
    stamp: stampedAt === null ? '' : dossierText(language, 'readme.stamp'),
    means: dossierText(language, `grade.${grade}.means`),
    limits: limits(language)
      .map((one) => `- ${one}`)
      .join('\n'),
  });
}
