/** Style of a dossier's report, on screen and on paper. */
import type { Language } from '../report-texts.ts';
import { dossierText, shownTime } from './dossier-texts.ts';
import { hostOf, type Sealed } from './sealed.ts';

/** What comes from a page stays in its own place also when it holds marks that turn the writing. */
export const DOSSIER_STYLE = `
figure { margin: 1rem 0; break-inside: avoid; } figure img { max-width: 100%; height: auto;
  border: 1px solid var(--line); } figcaption { font-size: .9rem; } .seal code { overflow-wrap: anywhere; }
dl { grid-template-columns: minmax(min-content, 14rem) minmax(0, 1fr); }
dd, td, li, q, h4, p, figcaption { unicode-bidi: isolate; }
ol.limits li { margin: .3rem 0; } td.time, th.number { white-space: nowrap; } td.word { overflow-wrap: break-word; }
aside.notes { white-space: pre-wrap; border-left: .3rem solid var(--line); padding-left: 1rem; }
@media print { h1, h2, h3, h4, thead { break-after: avoid; } table { font-size: 9pt; width: calc(100% - 1px); }
  dl { grid-template-columns: minmax(min-content, 10rem) minmax(0, 1fr); }
  h2 { margin-top: 1.4rem; } article { break-inside: auto; border-right: 0; }
  article > h4, article > p { break-after: avoid; } dd, dt, li, tr { break-inside: avoid; }
  p, dd { orphans: 3; widows: 3; } figure img { max-height: 190mm; width: auto; }
  a::after { font-size: .75em; } }
`;

/** Head and foot of every printed page: which record this is, and which page of how many. */
export function printedHead(sealed: Sealed, language: Language): string {
  const { redacted, hash } = sealed;
  const time = shownTime(redacted.capture.pages.at(-1)?.captured.utc ?? '');
  const head = [dossierText(language, 'title'), hostOf(redacted), `${time} UTC`].join(' · ');
  const foot = `SHA-256 ${hash.slice(0, 16)}…`;
  return `@page { margin: 20mm 16mm 18mm; font: 8pt system-ui, sans-serif;
  @top-left { content: ${quoted(head)}; } @bottom-left { content: ${quoted(foot)}; }
  @bottom-right { content: counter(page) " / " counter(pages); } }
`;
}

/** A CSS string within a style element: every other character as its number. */
function quoted(text: string): string {
  const escaped = text.replace(
    /[^\p{L}\p{N} .:·…’-]/gu,
    (one) => `\\${one.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}
