/** What changed between two dossiers of one shop: did they mend it? */
import type { Outcome } from '../../../check/report.ts';
import type { DossierEntry } from '../dossier-entry.ts';
import { gravest } from './machine-answer.ts';

/**
 * mended: was a problem, is in order now · gone: was a problem, the later pages do not show what it
 * is about · open: a question remains · still · new · same: no problem on either side.
 */
export type Change = 'mended' | 'gone' | 'open' | 'still' | 'new' | 'same';
export type Compared = {
  rule: string;
  change: Change;
  before: Outcome | null;
  after: Outcome | null;
  quoteBefore: string;
  quoteAfter: string;
};

const ORDER: Change[] = ['new', 'still', 'open', 'gone', 'mended', 'same'];

/** Every rule of either dossier; what is wrong now comes first. */
export function compare(before: DossierEntry, after: DossierEntry): Compared[] {
  const rules = new Set([...before.findings, ...after.findings].map(({ rule }) => rule));
  return [...rules]
    .map((rule) => {
      const [was, is] = [gravest(before.findings, rule), gravest(after.findings, rule)];
      return {
        rule,
        change: changeOf(was, is),
        before: was,
        after: is,
        quoteBefore: quoteOf(before, rule, was),
        quoteAfter: quoteOf(after, rule, is),
      };
    })
    .sort((a, b) => ORDER.indexOf(a.change) - ORDER.indexOf(b.change));
}

function changeOf(was: Outcome | null, is: Outcome | null): Change {
  if (is === 'violation') return was === 'violation' ? 'still' : 'new';
  if (was !== 'violation') return 'same';
  if (is === 'pass') return 'mended';
  return is === 'needs-review' ? 'open' : 'gone';
}

function quoteOf({ findings }: DossierEntry, rule: string, outcome: Outcome | null): string {
  return findings.find((one) => one.rule === rule && one.outcome === outcome)?.quote ?? '';
}
