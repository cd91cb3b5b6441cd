/** Case files of an association: answers, agreement, figures, and two dossiers of one shop. */
import { describe, expect, it } from 'vitest';
import { caseCsv } from '../../../src/browser/evidence/cases/case-csv.ts';
import { agreement, caseRows, shopsOf } from '../../../src/browser/evidence/cases/case-rows.ts';
import { compare } from '../../../src/browser/evidence/cases/compare.ts';
import { machineAnswer } from '../../../src/browser/evidence/cases/machine-answer.ts';
import { type DossierEntry, matches } from '../../../src/browser/evidence/dossier-entry.ts';
import type { Outcome } from '../../../src/check/report.ts';
import { entry } from './sample-entry.ts';

const study = {
  id: 's',
  name: 'Lampes, "2026"',
  from: '2026-11-22',
  questions: ['delivery-date', 'all-in-price'],
  note: '',
};
const found = (rule: string, outcome: Outcome, quote = '') => ({
  rule,
  outcome,
  reason: 'r',
  quote,
  data: {},
});
const at = (host: string, findings: DossierEntry['findings']) =>
  entry({ host, findings, study: 's', id: host });

describe('the answer of the machine', () => {
  it.each([
    ['violation', 'no'],
    ['needs-review', 'unclear'],
    ['pass', 'yes'],
    ['not-applicable', 'not-applicable'],
  ] as const)('%s is %s', (outcome, answer) => {
    expect(machineAnswer([at('a.example', [found('x', outcome)])], 'x')).toBe(answer);
  });

  it('is not-reached without a page where the rule counts; of several the gravest counts', () => {
    expect(machineAnswer([at('a.example', [])], 'x')).toBe('not-reached');
    const both = [at('a', [found('x', 'pass')]), at('b', [found('x', 'violation')])];
    expect(machineAnswer(both, 'x')).toBe('no');
  });
});

describe('the rows of a study', () => {
  const dossiers = [at('b.example', []), at('a.example', [found('delivery-date', 'violation')])];
  const cases = [
    {
      study: 's',
      shop: 'a.example',
      answers: {
        'delivery-date': { first: 'no', second: 'unclear', note: '=cmd()' },
        'all-in-price': { first: 'yes', second: 'yes', note: '' },
      } as const,
    },
  ];
  const rows = caseRows(study, dossiers, cases);

  it('are one per shop and question, shops by name, other studies left out', () => {
    expect(shopsOf(study, [...dossiers, entry({ host: 'c.example', study: null })])).toEqual([
      'a.example',
      'b.example',
    ]);
    expect(rows.map(({ shop, question, machine }) => [shop, question, machine])).toEqual([
      ['a.example', 'delivery-date', 'no'],
      ['a.example', 'all-in-price', 'not-reached'],
      ['b.example', 'delivery-date', 'not-reached'],
      ['b.example', 'all-in-price', 'not-reached'],
    ]);
    expect(agreement(rows)).toEqual({ both: 2, same: 1 });
  });

  it('are written as CSV: quoted, and no formula for a spreadsheet', () => {
    const lines = caseCsv(study, rows).split('\r\n');
    expect(lines[0]).toMatch(/^\ufeffstudy,shop,question,machine,reviewer_1,reviewer_2,agree,note/);
    expect(lines[1]).toContain(
      '"Lampes, ""2026""",a.example,delivery-date,no,no,unclear,no,\'=cmd()',
    );
    expect(lines).toHaveLength(6);
  });
});

describe('two dossiers of one shop', () => {
  it('say what was mended, what is still there, and what is only no longer seen', () => {
    const before = at('a', [
      found('m', 'violation', 'old'),
      found('g', 'violation'),
      found('o', 'violation'),
      found('s', 'violation'),
      found('p', 'pass'),
    ]);
    const after = at('a', [
      found('m', 'pass'),
      found('g', 'not-applicable'),
      found('o', 'needs-review'),
      found('s', 'violation'),
      found('p', 'pass'),
      found('n', 'violation', 'new words'),
    ]);
    expect(compare(before, after).map(({ rule, change }) => [rule, change])).toEqual([
      ['n', 'new'],
      ['s', 'still'],
      ['o', 'open'],
      ['g', 'gone'],
      ['m', 'mended'],
      ['p', 'same'],
    ]);
    expect(compare(before, after)[0]).toMatchObject({ quoteBefore: '', quoteAfter: 'new words' });
  });
});

describe('the search', () => {
  const one = entry({
    host: 'boutique.example',
    findings: [found('delivery-date', 'violation', 'Bientôt')],
  });
  it.each(['bou', 'DELIVERY', 'bientot', 'boutique bientot', ''])('finds %s', (search) => {
    expect(matches(one, search)).toBe(true);
  });
  it('asks for every word', () => expect(matches(one, 'boutique lampe')).toBe(false));
});
