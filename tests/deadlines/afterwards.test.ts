/** Delivery, ending the contract, return and refund. */
import { describe, expect, it } from 'vitest';
import {
  lateDeliveryRefundDue,
  refundDue,
  returnDue,
} from '../../src/deadlines/after-withdrawal.ts';
import type { Deadline } from '../../src/deadlines/answer.ts';
import { deliveryDue, extraPeriodEnd, mayTerminateFrom } from '../../src/deadlines/delivery.ts';
import { placeOf } from '../../src/deadlines/place.ts';

const date = (text: string) => Temporal.PlainDate.from(text);
const place = placeOf('FR');
const both = ({ expected, safe }: Deadline) => [expected?.toString(), safe?.toString()];

describe('delivery', () => {
  const concluded = date('2026-11-25');

  it('is due on the day promised, which no weekend moves', () => {
    const due = deliveryDue({ place, concluded, promised: date('2026-11-28') });
    expect(both(due)).toEqual(['2026-11-28', '2026-11-28']);
  });

  it('is due within the days promised, else 30', () => {
    expect(both(deliveryDue({ place, concluded, promisedDays: 10 }))).toEqual([
      '2026-12-07',
      '2026-12-05',
    ]);
    expect(both(deliveryDue({ place, concluded }))).toEqual(['2026-12-28', '2026-12-25']);
  });

  it('cannot be promised before the order', () => {
    const key = 'impossible.promised-before-order';
    expect(() => deliveryDue({ place, concluded, promised: date('2026-11-24') })).toThrow(
      expect.objectContaining({ key }),
    );
  });
});

describe('ending the contract', () => {
  const due = date('2026-11-10');

  it('asks for a formal notice first', () => {
    const found = mayTerminateFrom({ place, due });
    expect(both(found)).toEqual([undefined, undefined]);
    expect(found.steps.at(-1)?.key).toBe('terminate.notice-first');
  });

  it('is open the day after the extra period', () => {
    const notice = { received: date('2026-11-12'), days: 10 };
    // 22 Nov is a Sunday: the trader has Monday.
    expect(both(extraPeriodEnd(notice.received, notice.days, place))).toEqual([
      '2026-11-23',
      '2026-11-22',
    ]);
    expect(both(mayTerminateFrom({ place, due, notice }))).toEqual(['2026-11-24', '2026-11-24']);
  });

  it('is open at once after a refusal or a missed essential date', () => {
    const since = date('2026-11-05');
    expect(both(mayTerminateFrom({ place, due, immediate: { reason: 'refused', since } }))[0]).toBe(
      '2026-11-05',
    );
    expect(both(mayTerminateFrom({ place, due, immediate: { reason: 'date-essential' } }))[0]).toBe(
      '2026-11-11',
    );
  });
});

describe('after a withdrawal', () => {
  it('the goods go back within 14 days', () => {
    expect(both(returnDue(date('2026-12-11'), place))).toEqual(['2026-12-28', '2026-12-25']);
  });

  it('the refund of a service comes within 14 days', () => {
    const informed = date('2026-10-12');
    expect(both(refundDue({ informed, goods: false }, place))).toEqual([
      '2026-10-26',
      '2026-10-26',
    ]);
  });

  it.each([
    ['nothing back yet', {}, [undefined, undefined]],
    [
      'proof of sending first',
      { proofOfSending: date('2026-11-02'), goodsRecovered: date('2026-11-05') },
      ['2026-11-02', '2026-11-02'],
    ],
    [
      'goods first',
      { goodsRecovered: date('2026-11-03'), proofOfSending: date('2026-11-05') },
      ['2026-11-03', '2026-11-03'],
    ],
    ['proof before day 14', { proofOfSending: date('2026-10-14') }, ['2026-10-26', '2026-10-26']],
    ['the trader collects', { traderCollects: true }, ['2026-10-26', '2026-10-26']],
  ])('the refund of goods: %s', (_, facts, expected) => {
    const informed = date('2026-10-12');
    expect(both(refundDue({ informed, goods: true, ...facts }, place))).toEqual(expected);
  });

  it('a deferral inside the days off leaves the trader the rolled day', () => {
    const facts = { informed: date('2026-12-11'), goods: true, goodsRecovered: date('2026-12-26') };
    expect(both(refundDue(facts, place))).toEqual(['2026-12-28', '2026-12-26']);
  });

  it('the refund after late delivery comes 14 days after the letter', () => {
    expect(both(lateDeliveryRefundDue(date('2026-11-02'), place))).toEqual([
      '2026-11-16',
      '2026-11-16',
    ]);
  });
});
