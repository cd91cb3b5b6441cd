/** The worked cases of the register: every date, increase and band must come out. */
import { describe, expect, it } from 'vitest';
import { deadlineOf } from '../../src/cli/deadline-case.ts';
import { refundOf } from '../../src/cli/refund-case.ts';
import deadlines from './cases/deadlines.json' with { type: 'json' };
import refunds from './cases/refunds.json' with { type: 'json' };

describe('last days', () => {
  it.each(deadlines)('$id: $reason', (one) => {
    const { expected, safe, doubts } = deadlineOf(one);
    expect([expected?.toString(), safe?.toString()]).toEqual([one.expected, one.safe]);
    // A doubt of the register is a doubt of the answer.
    if (one.flag) expect(doubts).not.toEqual([]);
  });
});

const never = () => {
  throw new Error('every case has its date of refund');
};

describe('late refunds', () => {
  it.each(refunds)('$id: $reason', (one) => {
    const answer = refundOf(one, never);
    expect({
      due: answer.due?.toString(),
      daysLate: answer.daysLate,
      band: answer.band,
      increase: (answer.increase ?? Number.NaN) / 100,
      consumerGets: (answer.consumerGets ?? Number.NaN) / 100,
    }).toEqual({
      due: one.due,
      daysLate: one.daysLate,
      band: one.band,
      increase: one.increase,
      consumerGets: one.consumerGets,
    });
    if (one.flag) expect(answer.doubts).not.toEqual([]);
  });
});
