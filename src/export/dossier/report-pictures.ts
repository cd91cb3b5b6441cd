/** The pictures of a capture in its report, as far as the report stays small enough to be sent. */
import type { Finding } from '../../check/report.ts';
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

/** Pictures of findings next to them, and all others in a section of their own. */
export type Figures = {
  /** Figures of one finding, of any page; each is given once. */
  of: (finding: Pick<Finding, 'rule' | 'target'>) => string;
  /** The section of what was not given so far; empty without any. */
  rest: () => string;
};

/** As many pictures as fit, findings first; the others are named. */
export function figuresOf(sealed: Sealed, language: Language): Figures {
  let room = ROOM;
  const text = (key: DossierTextKey, data?: Record<string, string | number>) =>
    escapeMarkup(dossierText(language, key, data));
  const figures = picturesOf(sealed).map((picture) => {
    const { png, width, height } = picture.shot;
    const title = escapeMarkup(caption(sealed, picture, language));
    const file = text('pictures.file', { file: picture.file });
    const fits = png.length <= room;
    if (fits) room -= png.length;
    const image = fits
      ? `<img src="data:image/png;base64,${png.toBase64()}" width="${width}" height="${height}" alt="${title}">`
      : `<p>${text('pictures.left-out')}</p>`;
    const html = `<figure>${image}<figcaption>${title} <small>(${file})</small></figcaption></figure>`;
    return { finding: picture.shot.finding, html, given: false };
  });
  const take = (wanted: typeof figures): string => {
    for (const one of wanted) one.given = true;
    return wanted.map((one) => one.html).join('\n');
  };
  return {
    of: (finding) =>
      take(figures.filter((one) => !one.given && one.finding && sameFinding(one.finding, finding))),
    rest: () => {
      const left = take(figures.filter((one) => !one.given));
      return left && `<section><h2>${text('pictures')}</h2>\n${left}</section>`;
    },
  };
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
