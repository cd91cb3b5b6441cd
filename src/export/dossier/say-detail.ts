/** What a step of the log tells, in words; the sealed log itself keeps its keys. */

import { PageKind } from '../../check/report.ts';
import type { CapturedStep } from '../../evidence/capture.ts';
import { type Language, reportText } from '../report-texts.ts';
import { type DossierTextKey, dossierText, isDossierKey } from './dossier-texts.ts';

/** The versions of all packs fill a page, and stand in the sealed part. */
const LONG = new Set(['law', 'words']);

/** `choice: …`, `first state: on`, one text each; what is null was not there and is left out. */
export function sayDetail(
  type: CapturedStep['type'],
  detail: CapturedStep['detail'],
  language: Language,
): string[] {
  const known = (key: string): DossierTextKey | null => (isDossierKey(key) ? key : null);
  return Object.entries(detail).flatMap(([key, value]) => {
    if (value === null || (type === 'check' && LONG.has(key))) return [];
    const named = known(`detail.${key}`) ?? known(`mask.${key}`);
    const what = named ? dossierText(language, named) : key;
    const kind = type === 'step-detected' ? PageKind.safeParse(value) : null;
    const word = known(`value.${value}`);
    const said = kind?.success
      ? reportText(language, `page.${kind.data}`)
      : word
        ? dossierText(language, word)
        : String(value);
    return [dossierText(language, 'detail.item', { what, value: said })];
  });
}
