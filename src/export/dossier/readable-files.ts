/** The files that a person reads: made from what was sealed and nothing else, so that verify can
 * make them again and compare. */
import { utf8 } from '../../evidence/wacz/canonical.ts';
import type { Language } from '../report-texts.ts';
import { readMe } from './read-me.ts';
import { reportPage } from './report-page.ts';
import { hostOf, type Sealed } from './sealed.ts';
import { signalconsoPack } from './signalconso-pack.ts';

/** README, report and the pack for SignalConso. */
export function readableFiles(sealed: Sealed, language: Language): Map<string, Uint8Array> {
  const name = dossierName(sealed);
  return new Map([
    ['LISEZ-MOI.txt', utf8(readMe(sealed, name, sealed.withVerifier, 'fr'))],
    ['README.txt', utf8(readMe(sealed, name, sealed.withVerifier, 'en'))],
    ['report.html', utf8(reportPage(sealed, language))],
    ...signalconsoPack(sealed, language),
  ]);
}

/** The same in every language in which a dossier is made. */
export function readableInAll(sealed: Sealed): Map<string, Uint8Array>[] {
  return (['fr', 'en'] as const).map((language) => readableFiles(sealed, language));
}

/** `dossier-20261122T045000Z-boutique.example-01234567.zip` */
export function dossierName({ redacted, sealedAt }: Sealed): string {
  const time = sealedAt.replace(/\.\d+/, '').replace(/[-:]/g, '');
  const host = hostOf(redacted).replace(/[^a-z0-9.-]/gi, '-');
  return `dossier-${time}-${host}-${redacted.capture.id.slice(0, 8)}.zip`;
}
