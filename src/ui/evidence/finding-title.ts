/** The everyday name of a rule, for pictures and lists that do not hold the finding itself. */
import type { Finding } from '../../check/report.ts';
import type { UiWords } from '../words-context.ts';

export function findingTitle(explain: UiWords['explain'], rule: string): string {
  const bare: Finding = {
    rule,
    outcome: 'not-applicable',
    severity: 'info',
    reason: '',
    data: {},
    quote: '',
    target: [],
    basis: [],
    remedy: '',
  };
  return explain(bare).title;
}
