/** The files of the folder `evidence/`: what was captured, written so that it can be hashed. */
import type { Report } from '../../check/report.ts';
import type { CapturedPage, Shot } from '../capture.ts';
import type { Redacted } from '../redact/redacted.ts';
import { jsonFile, utf8 } from './canonical.ts';
import { findingDetails, findingNumber, pageNumber, sameFinding } from './finding-details.ts';
import { chainSteps } from './steps-chain.ts';

export type SealedContent = {
  files: Map<string, Uint8Array>;
  /** Made from the masked facts. */
  report: Report;
  /** Names of the pictures, page by page, in the order of the capture. */
  shots: string[][];
};

/**
 * All files of the evidence folder by their path in the archive.
 * @param sealedAt RFC 3339, UTC: the last step of the log
 * @param verifier SHA-256 of the verify.html that is packed along
 */
export async function sealedContent(
  { capture, redactions, changedByMasking }: Redacted,
  sealedAt: string,
  verifier: string | null,
): Promise<SealedContent> {
  const { pages, notes, env } = capture;
  const facts = pages.map((page) => page.facts);
  const { report } = capture;
  const shots = pages.map((page, p) => shotNames(page, p, report));
  const steps = [
    ...capture.steps,
    { t: sealedAt, type: 'seal' as const, url: pages.at(-1)?.finalUrl ?? '', detail: {} },
  ];
  const places = pages.map((page) => page.places);
  const shotsOf = (p: number, finding: Report['pages'][number]['findings'][number]) =>
    (pages[p]?.shots ?? []).flatMap((shot, i) =>
      shot.finding && sameFinding(shot.finding, finding) ? (shots[p]?.[i] ?? []) : [],
    );
  const files = new Map<string, Uint8Array>([
    [
      'evidence/capture.json',
      jsonFile({ ...captureFile(capture, report, shots, steps.length), verifier }),
    ],
    ['evidence/steps.jsonl', utf8(await chainSteps(steps))],
    [
      'evidence/findings.json',
      jsonFile({
        schemaVersion: 1,
        report,
        changedByMasking,
        details: findingDetails(report, facts, places, shotsOf),
      }),
    ],
    ['evidence/facts.json', jsonFile(facts)],
    ['evidence/redactions.json', jsonFile({ schemaVersion: 1, redactions })],
    ['evidence/env.json', jsonFile({ schemaVersion: 1, ...env })],
    ['evidence/notes.json', jsonFile({ schemaVersion: 1, notes })],
  ]);
  for (const [p, page] of pages.entries()) {
    const name = pageNumber(p);
    if (page.html !== null) files.set(`evidence/dom/${name}.html`, utf8(page.html));
    if (page.text !== null) files.set(`evidence/text/${name}.txt`, utf8(page.text));
    for (const [i, shot] of page.shots.entries()) files.set(shots[p]?.[i] ?? '', shot.png);
  }
  return { files, report, shots };
}

/** `evidence/shots/p01.png` is the view, `p01-f03.png` a finding; a second one gets a number. */
function shotNames(page: CapturedPage, p: number, report: Report): string[] {
  const taken = new Set<string>();
  return page.shots.map((shot) => {
    const base = `evidence/shots/${pageNumber(p)}${findingSuffix(shot, p, report)}`;
    let name = `${base}.png`;
    for (let n = 2; taken.has(name); n++) name = `${base}-${n}.png`;
    taken.add(name);
    return name;
  });
}

function findingSuffix({ finding }: Shot, p: number, report: Report): string {
  if (finding === null) return '';
  const index = report.pages[p]?.findings.findIndex((one) => sameFinding(one, finding)) ?? -1;
  // Masking may have taken a finding away; its picture stays, under a name that says so.
  return index < 0 ? '-masked' : `-${findingNumber(index)}`;
}

function captureFile(
  capture: Redacted['capture'],
  report: Report,
  shots: string[][],
  steps: number,
) {
  const { schemaVersion, id, tool, mode, method, clock, operator, context, pages } = capture;
  const last = pages.at(-1);
  return {
    schemaVersion,
    id,
    tool,
    packs: report.packs,
    mode,
    method,
    url: last?.url ?? '',
    finalUrl: last?.finalUrl ?? '',
    clock,
    operator,
    context,
    steps,
    pages: pages.map(({ facts, html, text, shots: taken, ...page }, p) => ({
      ...page,
      lang: facts.lang,
      kind: report.pages[p]?.page.kind ?? 'unknown',
      dom: html === null ? null : `evidence/dom/${pageNumber(p)}.html`,
      text: text === null ? null : `evidence/text/${pageNumber(p)}.txt`,
      shots: taken.map(({ png: _, ...shot }, i) => ({ file: shots[p]?.[i] ?? '', ...shot })),
    })),
  };
}
