/** `deadline` as a script meets it: arguments in, texts and exit codes out. */
import { describe, expect, it } from 'vitest';
import { deadlineCommand } from '../../src/cli/deadline.ts';
import deadlines from '../deadlines/cases/deadlines.json' with { type: 'json' };
import { run } from './run-command.ts';

describe('deadline --batch', () => {
  it('answers every case in the order of the file, in the decided shape', async () => {
    const { code, out, err } = await run(deadlineCommand, ['--batch', 'cases.json'], {
      'cases.json': deadlines,
    });
    expect([code, err]).toEqual([0, '']);
    const answers = JSON.parse(out);
    expect(answers.map((one: { id: string }) => one.id)).toEqual(deadlines.map(({ id }) => id));
    for (const [index, one] of deadlines.entries()) {
      const answer = answers[index];
      expect(Object.keys(answer)).toEqual(['id', 'expected', 'safe', 'steps']);
      expect([answer.expected, answer.safe], one.id).toEqual([one.expected, one.safe]);
      expect(answer.steps.length).toBeGreaterThan(1);
      expect(answer.steps.join(' ')).not.toMatch(/[{}]|undefined/);
      if (one.flag) expect(answer.steps.join(' '), one.id).toContain('doubt:');
    }
  });

  it('does not read the answers that a case carries', async () => {
    const wrong = deadlines.map((one) => ({ ...one, expected: 'x', safe: 1, nominalEnd: false }));
    const given = await run(deadlineCommand, ['--batch', 'a'], { a: deadlines });
    expect(await run(deadlineCommand, ['--batch', 'a'], { a: wrong })).toEqual(given);
  });

  it('answers null before receipt', async () => {
    const a = [{ id: 'x', rule: 'withdrawal', kind: 'single_good', start: null, receipts: null }];
    const { out } = await run(deadlineCommand, ['--batch', 'a'], { a });
    expect(JSON.parse(out)).toEqual([
      {
        id: 'x',
        expected: null,
        safe: null,
        steps: [
          'nothing received yet: the 14 days have not started',
          'you may withdraw now, without waiting for the delivery',
        ],
      },
    ]);
  });

  it('takes country and region from the line for cases without their own', async () => {
    const a = [{ start: '2026-05-21' }, { start: '2026-05-21', country: 'FR' }];
    const { out } = await run(deadlineCommand, ['--batch', 'a', '--country', 'DE'], { a });
    expect(JSON.parse(out).map((one: { expected: string }) => one.expected)).toEqual([
      '2026-06-04',
      '2026-06-04',
    ]);
    const bavaria = ['--batch', 'a', '--country', 'DE', '--region', 'BY'];
    const first = await run(deadlineCommand, bavaria, { a: [a[0]] });
    expect(JSON.parse(first.out)[0].expected).toBe('2026-06-05');
  });

  it('knows the other rules', async () => {
    const a = [
      { rule: 'refund_after_withdrawal', start: '2026-11-16' },
      { rule: 'refund_after_withdrawal', informed: '2026-10-12', proofOfSending: '2026-11-02' },
      { rule: 'default_delivery', start: '2026-11-25', promised: '2026-12-01' },
      { rule: 'default_delivery', start: '2026-11-25', days: 5 },
      { rule: 'formal_notice', start: '2026-11-12', days: 10 },
      { rule: 'legal_guarantee', delivered: '2026-11-28' },
      { rule: 'guarantee_presumption', delivered: '2026-11-28', secondHand: true },
      {
        rule: 'tied_credit',
        start: '2026-11-02',
        immediateDelivery: true,
        delivered: '2026-11-03',
      },
    ];
    const { out } = await run(deadlineCommand, ['--batch', 'a'], { a });
    expect(JSON.parse(out).map((one: { expected: string }) => one.expected)).toEqual([
      '2026-11-30',
      '2026-11-02',
      '2026-12-01',
      '2026-11-30',
      '2026-11-23',
      '2028-11-28',
      '2027-11-28',
      '2026-11-05',
    ]);
  });

  it.each([
    ['not there', undefined, 'a: cannot be read: check the path'],
    ['not JSON', '[{', 'a: not JSON'],
    ['no array', {}, 'a: not an array'],
    ['no objects', [1], 'a: case 1 (-): not an object'],
    ['an impossible date', [{ id: 'q', start: '2026-02-30' }], 'a: case 1 (q): start 2026-02-30'],
    ['a date with a time', [{ id: 'q', start: '2026-02-03T10:00' }], 'start 2026-02-03T10:00'],
    ['a number for a date', [{ id: 'q', start: 20260203 }], 'start: not a text'],
    ['an unknown kind', [{ id: 'q', kind: 'gift' }], 'kind gift: not one of single_good'],
    ['an unknown rule', [{ id: 'q', rule: 'x' }], 'rule x: not one of withdrawal'],
    ['other days than the law', [{ rule: 'goods_return', start: '2026-02-03', days: 9 }], '14'],
    ['no start', [{ rule: 'goods_return' }], 'start is missing'],
    ['receipts that are no list', [{ receipts: '2026-02-03' }], 'receipts: not a list of days'],
  ])('refuses a file that is %s', async (_, content, problem) => {
    const files = content === undefined ? {} : { a: content };
    const { code, out, err } = await run(deadlineCommand, ['--batch', 'a'], files);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(problem);
    expect(err).toMatch(/^deadline: [^\n]+\n$/);
  });
});

describe('deadline for one purchase', () => {
  it('is a few lines for people', async () => {
    const { code, out } = await run(deadlineCommand, ['--received', '2026-11-28']);
    expect(code).toBe(0);
    expect(out).toMatch(/^last day: Mon 14 Dec 2026\n {2}received Sat 28 Nov 2026\n/);
    expect(out).toContain('law: C. conso. L221-18; C. conso. L221-19');
  });

  it('speaks French, and shows the safe day where it differs', async () => {
    const args = '--received 2026-03-20 --region 67 --language fr'.split(' ');
    const { out } = await run(deadlineCommand, args);
    expect(out).toMatch(/^dernier jour : mar\. 7 avr\. 2026\npour être sûr : ven\. 3 avr\. 2026\n/);
    expect(out).toContain('temple protestant');
  });

  it('reads several receipts, late information and JSON output', async () => {
    const several =
      '--kind several-goods-separate --received 2026-10-05,2026-10-20 --received 2026-10-09 --format json';
    expect(JSON.parse((await run(deadlineCommand, several.split(' '))).out).safe).toBe(
      '2026-11-03',
    );
    const late = ['--received', '2026-10-05', '--info', 'late 2027-03-15', '--format', 'json'];
    expect(JSON.parse((await run(deadlineCommand, late)).out).safe).toBe('2027-03-30');
  });

  it.each([
    [[], 'no facts given'],
    [['--recieved', '2026-11-28'], 'option --recieved: not one of this command: use --batch'],
    [['--received'], 'option --received: its value is missing'],
    [['--goods=yes', '--start', '2026-11-28'], 'option --goods: its value'],
    [['2026-11-28'], '2026-11-28: not expected here'],
    [['--received', '28/11/2026'], '--received 28/11/2026: not a day of the calendar'],
    [['--received', '2026-11-28', '--country', 'GB'], 'country GB'],
    [['--received', '2026-11-28', '--region', 'Z'], 'region Z: not known in France'],
    [['--received', '2026-11-28', '--format', 'xml'], '--format xml: not one of text json'],
    [['--received', '2026-11-28', '--language', 'de'], '--language de: not one of en fr'],
    [['--batch', 'a', '--received', '2026-11-28'], '--batch and --received'],
    [['--kind', 'service'], 'kind service: the day of the order is missing'],
    [['--received', '2026-11-28', '--info', 'late'], 'the day it was received is missing'],
    [
      ['--received', '2026-11-28', '--ordered', '2026-11-29'],
      'before the order of Sun 29 Nov 2026',
    ],
    [['--received', '2045-11-28'], 'year 2045'],
  ])('%j is wrong usage', async (args, problem) => {
    const { code, out, err } = await run(deadlineCommand, args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(problem);
    expect(err).toMatch(/^deadline: [^\n]+\n$/);
  });
});
