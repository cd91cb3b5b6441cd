/** `refund` as a script meets it: arguments in, texts and exit codes out. */
import { describe, expect, it } from 'vitest';
import { refundCommand } from '../../src/cli/refund.ts';
import refunds from '../deadlines/cases/refunds.json' with { type: 'json' };
import { run } from './run-command.ts';

describe('refund', () => {
  it('answers every case of a batch, money with two decimals', async () => {
    const { code, out } = await run(refundCommand, ['--batch', 'a'], { a: refunds });
    expect(code).toBe(0);
    const keys = ['id', 'due', 'daysLate', 'band', 'increase', 'consumerGets'] as const;
    const expected = refunds.map((one) => Object.fromEntries(keys.map((key) => [key, one[key]])));
    const answers: Record<string, unknown>[] = JSON.parse(out);
    expect(answers.map(({ steps, ...answer }) => answer)).toEqual(expected);
    for (const [index, { flag, id }] of refunds.entries()) {
      if (flag) expect(String(answers[index]?.steps), id).toContain('doubt:');
    }
    expect(out).toContain('"increase": 20.00,');
    expect(out).toContain('"consumerGets": 100.15,');
  });

  it('answers one refund in words, in both languages', async () => {
    const args = '--informed 2026-03-02 --service --refunded 2026-03-27 --total 100 --price 90';
    const { out } = await run(refundCommand, args.split(' '));
    expect(out).toContain('11 days late, band 5%\nincrease: 5.00 EUR; you get 105.00 EUR');
    const french = await run(refundCommand, [...args.split(' '), '--language', 'fr']);
    expect(french.out).toContain('majoration : 5,00\u00a0€');
  });

  it('says null where the legal rate is not known, and the sum once it is given', async () => {
    const args = '--informed 2026-08-03 --service --refunded 2026-08-24 --total 100 --format json';
    const unknown = JSON.parse((await run(refundCommand, args.split(' '))).out);
    expect(unknown).toMatchObject({ band: 'legal-interest', increase: null, consumerGets: null });
    const given = await run(refundCommand, [...args.split(' '), '--legal-rate', '7']);
    expect(JSON.parse(given.out)).toMatchObject({ increase: 0.13, consumerGets: 100.13 });
  });

  it('counts a refund that has not come up to the day given', async () => {
    const args = '--denounced 2026-11-02 --on 2026-12-17 --total 200 --format json'.split(' ');
    const { out } = await run(refundCommand, args);
    expect(JSON.parse(out)).toMatchObject({ daysLate: 31, band: '50%', increase: 100 });
  });

  it.each([
    [[], 'no facts given'],
    [['--informed', '2026-03-02', '--refunded', '2026-03-20'], '--total is missing'],
    [['--total', '100', '--refunded', '2026-03-20'], '--informed is missing'],
    [['--denounced', '2026-03-02', '--total', '1,5'], '--total 1,5: not a number'],
    [['--denounced', '2026-03-02', '--total', '5', '--refunded', '2026-03-01'], 'before Mon 2 Mar'],
    [['--denounced', '2026-03-02', '--total', '5', '--country', 'DE'], 'only FR is possible'],
    [['--informed', '2026-03-02', '--total', '5', '--ladder', 'x'], '--ladder x: not one of'],
  ])('%j is wrong usage', async (args, problem) => {
    const { code, out, err } = await run(refundCommand, args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(problem);
    expect(err).toMatch(/^refund: [^\n]+\n$/);
  });
});
