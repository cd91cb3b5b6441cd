/** The pictures of a capture in its report, as far as the report stays small enough to be sent. */
import type { Shot } from '../../evidence/capture.ts';
import { sameFinding } from '../../evidence/wacz/finding-details.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { explain } from '../explain.ts';
import type { Language } from '../report-texts.ts';
import { type DossierTextKey, dossierText } from './dossier-texts.ts';
import type { Sealed } from './sealed.ts';

/** Bytes of PNG in one report: base64 adds a third, and forms take files of 5 MB. */
const ROOM = 3_300_000;

/** One picture of the capture, and where it is kept. */
export type Pictured = { page: number; shot: Shot; file: string };

/** Pictures of findings first, then the views of the pages. */
export function picturesOf({ redacted, shots }: Sealed): Pictured[] {
  const all = redacted.capture.pages.flatMap((page, p) =>
    page.shots.map((shot, i) => ({ page: p, shot, file: shots[p]?.[i] ?? '' })),
  );
  const of = (kind: Shot['kind']) => all.filter(({ shot }) => shot.kind === kind);
  return [...of('finding'), ...of('view')];
}

/** The section of the pictures; empty without any. */
export function picturesSection(sealed: Sealed, language: Language): string {
  const pictures = picturesOf(sealed);
  if (pictures.length === 0) return '';
  let room = ROOM;
  const text = (key: DossierTextKey, data?: Record<string, string | number>) =>
    escapeMarkup(dossierText(language, key, data));
  const figures = pictures.map((picture) => {
    const { png, width, height } = picture.shot;
    const title = escapeMarkup(caption(sealed, picture, language));
    const file = text('pictures.file', { file: picture.file });
    room -= png.length;
    const fits = room >= 0;
    if (!fits) room += png.length;
    const image = fits
      ? `<img src="data:image/png;base64,${png.toBase64()}" width="${width}" height="${height}" alt="${title}">`
      : `<p>${text('pictures.left-out')}</p>`;
    return `<figure>${image}<figcaption>${title} <small>(${file})</small></figcaption></figure>`;
  });
  return `<section><h2>${text('pictures')}</h2>\n${figures.join('\n')}</section>`;
}

function caption({ redacted }: Sealed, { page, shot }: Pictured, language: Language): string {
  const n = page + 1;
  const { finding } = shot;
  if (finding === null) return dossierText(language, 'pictures.view', { n });
  const found = redacted.capture.report.pages[page]?.findings.find((one) =>
    sameFinding(one, finding),
  );
  const title = found ? explain(found, language).title : finding.rule;
  return dossierText(language, 'pictures.finding', { n, title });
}
