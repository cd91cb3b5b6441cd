/**
 * What every rule said of the pages. Most have no labels: what counts is that the possible problems
 * are few and can be read one by one, and that a rule is not silent for ever.
 */
import { allRules } from '../../src/rules/all-rules.ts';
import { type Judged, of } from './judged.ts';
import { list, say } from './say.ts';

/** Their possible problems are printed above, against labels. */
const LABELLED = ['payment-obligation-button', 'preticked-extra-payment'];

export function printRules(all: Judged[]): void {
  const pages = (rule: string, outcome: 'violation' | 'needs-review' | 'pass', where = all) =>
    String(where.filter(({ report }) => of(report, rule, outcome).length > 0).length || '·');
  const elsewhere = all.filter(({ page }) => page.labels.checkout_page === 'no');
  say(`Rules (pages of ${all.length} on which each said it)`, [
    ['', 'violation', 'question', 'pass', `violation on ${elsewhere.length} other pages`],
    ...allRules.map(({ id }) => [
      id,
      pages(id, 'violation'),
      pages(id, 'needs-review'),
      pages(id, 'pass'),
      pages(id, 'violation', elsewhere),
    ]),
  ]);
  const rules = allRules.map(({ id }) => id).filter((id) => !LABELLED.includes(id));
  list(
    'possible problems without a label: read each',
    all.flatMap(({ page, report }) =>
      rules.flatMap((rule) =>
        of(report, rule, 'violation').map(
          ({ reason, quote }) => `${page.id}: ${rule} ${reason} “${quote.slice(0, 80)}”`,
        ),
      ),
    ),
  );
}
