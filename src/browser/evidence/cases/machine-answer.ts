/** What the machine's findings answer to a question of a study: "is this in order?". */
import type { Outcome } from '../../../check/report.ts';
import type { DossierEntry } from '../dossier-entry.ts';
import type { Answer } from './case-types.ts';

/** From the gravest: what one dossier shows is not undone by another that does not show it. */
const GRAVITY: Outcome[] = ['violation', 'needs-review', 'pass', 'not-applicable'];
const MEANS: Record<Outcome, Answer> = {
  violation: 'no',
  'needs-review': 'unclear',
  pass: 'yes',
  'not-applicable': 'not-applicable',
};

/** `not-reached` when no dossier holds the rule: the page where it counts was not captured. */
export function machineAnswer(dossiers: DossierEntry[], rule: string): Answer {
  const outcome = gravest(
    dossiers.flatMap(({ findings }) => findings),
    rule,
  );
  return outcome ? MEANS[outcome] : 'not-reached';
}

/** The gravest outcome of a rule; null when none of the findings is of it. */
export function gravest(findings: DossierEntry['findings'], rule: string): Outcome | null {
  const found = new Set(findings.filter((one) => one.rule === rule).map(({ outcome }) => outcome));
  return GRAVITY.find((outcome) => found.has(outcome)) ?? null;
}
