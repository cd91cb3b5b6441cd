/** The report made again from the facts inside, by the same check and packs: it must be the same. */
import type { Context, Report } from '../../check/report.ts';
import type { PageFacts } from '../../facts/page-facts.ts';
import type { Entry } from '../archive/read-zip.ts';
import { canonical } from '../wacz/canonical.ts';
import { findingDetails, sameFinding } from '../wacz/finding-details.ts';
import { type Line, line } from './line.ts';
import { readJson } from './read-json.ts';
import { type CaptureFile, FactsFile, FindingsFile } from './sealed-shapes.ts';

/** A purchase has some hundred kilobytes of facts; judging what is larger would take minutes. */
const LARGEST_FACTS = 10e6;

/** The check with the packs that this program has at hand; null when one that it needs is not. */
export type Judge = (
  facts: PageFacts[],
  context: Context,
) => Report | null | Promise<Report | null>;

/**
 * UNKNOWN when the packs or the version here are others than those that made the report: then a
 * different answer says nothing of the dossier.
 *
 * @param version of this program
 */
export async function checkReport(
  entries: ReadonlyMap<string, Entry>,
  capture: CaptureFile,
  { version, judge }: { version: string; judge: Judge },
): Promise<Line> {
  const facts = readJson(entries.get('evidence/facts.json'), FactsFile, LARGEST_FACTS);
  if (facts === null) return line('report', 'FAIL', 'unreadable', { name: 'evidence/facts.json' });
  const found = readJson(entries.get('evidence/findings.json'), FindingsFile);
  if (found === null) {
    return line('report', 'FAIL', 'unreadable', { name: 'evidence/findings.json' });
  }
  let own: Report | null;
  try {
    own = await judge(facts, capture.context);
  } catch {
    return line('report', 'FAIL', 'report-fails');
  }
  if (own === null) return line('report', 'UNKNOWN', 'no-packs');
  if (!sameJson(found.report.packs, capture.packs)) return line('report', 'FAIL', 'packs-other');
  const packs = { told: packsOf(found.report), own: packsOf(own) };
  if (packs.told !== packs.own) return line('report', 'UNKNOWN', 'other-packs', packs);
  const shots = (p: number, finding: Report['pages'][number]['findings'][number]) =>
    (capture.pages[p]?.shots ?? []).flatMap((shot) =>
      shot.finding && sameFinding(shot.finding, finding) ? [shot.file] : [],
    );
  const places = capture.pages.map((page) => page.places);
  const details = findingDetails(own, facts, places, shots);
  if (sameJson(own, found.report) && sameJson(details, found.details))
    return line('report', 'PASS', 'report-same', { n: facts.length });
  return capture.tool.version === version
    ? line('report', 'FAIL', 'report-other')
    : line('report', 'UNKNOWN', 'other-version', { told: capture.tool.version, own: version });
}

function sameJson(one: unknown, other: unknown): boolean {
  try {
    return canonical(one) === canonical(other);
  } catch {
    // A lone surrogate, which we never write.
    return false;
  }
}

function packsOf({ packs }: Report): string {
  return `${packs.law}; ${packs.words}`;
}
