/** What a finding rests on, taken together from the report, the facts and the places on the page. */
import type { Finding, Report } from '../../check/report.ts';
import type { Control, PageFacts } from '../../facts/page-facts.ts';
import type { CapturedPage } from '../capture.ts';

/** `f03`: number of a finding on its page, from 1, in the order of the report. */
export function findingNumber(index: number): string {
  return `f${String(index + 1).padStart(2, '0')}`;
}

/** `p01`: number of a page in the journey, from 1. */
export function pageNumber(index: number): string {
  return `p${String(index + 1).padStart(2, '0')}`;
}

/** Rule and place name the same finding in a picture, a place and the report. */
export function sameFinding(one: Pick<Finding, 'rule' | 'target'>, other: typeof one): boolean {
  return one.rule === other.rule && sameTarget(one.target, other.target);
}

function sameTarget(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((part, i) => part === other[i]);
}

/**
 * One entry per problem and question of every page.
 *
 * @param places where elements stand, page by page, as captured
 * @param shots names of the pictures of a finding
 */
export function findingDetails(
  report: Report,
  facts: readonly PageFacts[],
  places: readonly CapturedPage['places'][],
  shots: (page: number, finding: Finding) => string[],
) {
  return report.pages.flatMap((page, p) =>
    page.findings.flatMap((finding, f) => {
      if (finding.outcome !== 'violation' && finding.outcome !== 'needs-review') return [];
      const { rule, outcome, severity, reason, quote, target, basis } = finding;
      const place = places[p]?.find((one) => target.length > 0 && sameTarget(one.target, target));
      const control = facts[p]?.controls.find((one) => sameTarget(one.target, target));
      return [
        {
          ref: `${pageNumber(p)}-${findingNumber(f)}`,
          rule,
          outcome,
          severity,
          reason,
          quote,
          selector: target,
          xpath: place?.xpath ?? null,
          box: place?.box ?? null,
          control: control && target.length > 0 ? stateOf(control) : null,
          law: basis,
          shots: shots(p, finding),
        },
      ];
    }),
  );
}

function stateOf({ name, label, visible, first, state, markup, setBy, price }: Control) {
  return { name, label, visible, first, now: state, markup, setBy, price: price?.text ?? null };
}
