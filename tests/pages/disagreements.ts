/** Holds what the check says of a page against its label, rule by rule. */
import type { Finding, PageKind } from '../../src/check/report.ts';
import { type Expectation, type Want, wanted } from './expectation.ts';

export type Disagreement = { page: string; rule: string; expected: string; said: string };

/**
 * Questions about something that was not found. A page may raise them freely: most of what they ask
 * stands elsewhere in a shop. Every other question must be in the label.
 */
const ABSENCE = [
  'no-delivery-time-on-page',
  'payment-means-not-found',
  'no-way-to-correct-found',
  'withdrawal-function-not-found',
  'returns-link-only',
  'withdrawal-linked-not-read',
  'withdrawal-not-mentioned',
  'terms-not-found',
  'total-not-found',
  'items-not-found',
  'confirmation-not-announced',
  'guarantee-named-without-box',
  'page-not-read-to-the-end',
];

/** Every rule on which label and check differ. */
export function disagreements(
  page: string,
  expectation: Expectation,
  findings: Finding[],
): Disagreement[] {
  const found: Disagreement[] = [];
  for (const rule of new Set([
    ...Object.keys(expectation.violations ?? {}),
    ...(expectation.review ?? []),
    ...findings.map((one) => one.rule),
  ])) {
    const said = findings.filter((one) => one.rule === rule);
    if (!agrees(rule, expectation, said))
      found.push({ page, rule, expected: inWords(rule, expectation), said: summary(said) });
  }
  return found;
}

/** The kind of page, under the name `page-kind`. */
export function kindDisagreement(
  page: string,
  expectation: Expectation,
  kind: PageKind,
): Disagreement[] {
  const kinds = [expectation.kind].flat();
  if (kinds.includes(kind)) return [];
  return [{ page, rule: 'page-kind', expected: kinds.join(' or '), said: kind }];
}

function agrees(rule: string, expectation: Expectation, said: Finding[]): boolean {
  const breaches = said.filter((one) => one.outcome === 'violation');
  const left = wanted(expectation, rule).filter((want) => {
    const at = breaches.findIndex((one) => isThis(want, one));
    if (at >= 0) breaches.splice(at, 1);
    return at < 0;
  });
  if (left.length > 0 || breaches.length > 0) return false;
  const asks = said.filter((one) => one.outcome === 'needs-review');
  if (expectation.review?.includes(rule)) return asks.length > 0;
  if (expectation.not?.includes(rule)) return asks.length === 0;
  if (expectation.may?.includes(rule)) return true;
  return asks.every((one) => ABSENCE.includes(one.reason));
}

const isThis = (want: Want, one: Finding) =>
  (want.reason === '*' || want.reason === one.reason) && one.quote.includes(want.quote);

function inWords(rule: string, expectation: Expectation): string {
  const breaches = wanted(expectation, rule).map((want) => `violation ${want.reason}`);
  const asks = expectation.review?.includes(rule) ? ['needs-review'] : [];
  return [...breaches, ...asks].sort().join(', ') || 'silence';
}

function summary(said: Finding[]): string {
  return (
    said
      .map((one) => `${one.outcome} ${one.reason}`)
      .sort()
      .join(', ') || 'nothing'
  );
}
