/**
 * What SignalConso's form takes: a text of at most 5,000 characters and files of at most 5 MB, of
 * which one place stays free for the report as PDF.
 */
import type { Files } from '../../evidence/archive/write-zip.ts';
import { utf8 } from '../../evidence/wacz/canonical.ts';
import { pageComplaint } from '../complaint/page-complaint.ts';
import type { Language } from '../report-texts.ts';
import { picturesOf } from './report-pictures.ts';
import { hostOf, type Sealed } from './sealed.ts';

const MOST_PICTURES = 11;
const LARGEST = 5_000_000;

/** The files of the folder `signalconso/`. */
export function signalconsoPack(sealed: Sealed, language: Language): Files {
  const { pages, report, context } = sealed.redacted.capture;
  const all = report.journey.length > 0 ? report.journey : (report.pages[0]?.findings ?? []);
  const findings = all.filter(
    ({ outcome }) => outcome === 'violation' || outcome === 'needs-review',
  );
  const text = pageComplaint(
    {
      host: hostOf(sealed.redacted),
      url: pages.at(-1)?.finalUrl ?? '',
      on: context.on,
      findings,
    },
    language,
  );
  const files = new Map<string, Uint8Array>([['signalconso/text.txt', utf8(text)]]);
  const small = picturesOf(sealed).filter(({ shot }) => shot.png.length <= LARGEST);
  for (const [i, { shot }] of small.slice(0, MOST_PICTURES).entries()) {
    files.set(`signalconso/shot-${i + 1}.png`, shot.png);
  }
  return files;
}
