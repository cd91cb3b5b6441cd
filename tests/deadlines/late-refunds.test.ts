/** The two ladders of late refunds at each of their bounds, their ceiling and the legal rate. */
import { describe, expect, it } from 'vitest';
import { lateDeliveryRefund } from '../../src/deadlines/late-delivery-refund.ts';
import {
  type LateWithdrawalRefundFacts,
  lateWithdrawalRefund,
} from '../../src/deadlines/late-withdrawal-refund.ts';
import { legalInterest, legalRateOn } from '../../src/deadlines/legal-interest.ts';
import { placeOf } from '../../src/deadlines/place.ts';

const date = (text: string) => Temporal.PlainDate.from(text);
const place = placeOf('FR');

/** A service of 100 EUR, informed 2 March 2026, so due Mon 16 March; refunded so many days late. */
function withdrawn(daysLate: number, more: Partial<LateWithdrawalRefundFacts> = {}) {
  const { band, increase } = lateWithdrawalRefund({
    place,
    informed: date('2026-03-02'),
    goods: false,
    refunded: date('2026-03-16').add({ days: daysLate }),
    totalPaid: 10_000,
    productPrice: 9_000,
    ...more,
  });
  return [band, increase];
}

describe('after a withdrawal (L242-4)', () => {
  it.each([
    [0, 'none', 0],
    [1, 'legal-interest', 2],
    [10, 'legal-interest', 18],
    [11, '5%', 500],
    [20, '5%', 500],
    [21, '10%', 1_000],
    [30, '10%', 1_000],
    [31, '20%', 2_000],
    [60, '20%', 2_000],
    [61, '50%', 5_000],
    [90, '50%', 5_000],
    [91, '50%+0x5', 5_000],
    [119, '50%+0x5', 5_000],
    [120, '50%+1x5', 5_500],
    [150, '50%+1x5', 5_500],
    [151, '50%+2x5', 6_000],
    [350, 'cap', 9_000],
    [900, 'cap', 9_000],
  ])('%i days late: %s', (days, band, increase) => {
    expect(withdrawn(days)).toEqual([band, increase]);
  });

  it('stops the monthly points at the price, never below the half already owed', () => {
    expect(withdrawn(151, { productPrice: 5_700 })).toEqual(['cap', 5_700]);
    expect(withdrawn(151, { productPrice: 3_000 })).toEqual(['cap', 5_000]);
    expect(withdrawn(91, { productPrice: 3_000 })).toEqual(['50%+0x5', 5_000]);
  });

  it('takes the sums due as the ceiling when no price is given, and says so', () => {
    const facts = { place, informed: date('2026-03-02'), goods: false, totalPaid: 10_000 };
    const found = lateWithdrawalRefund({ ...facts, refunded: date('2027-12-01') });
    expect([found.band, found.increase]).toEqual(['cap', 10_000]);
    expect(found.doubts.map(({ key }) => key)).toContain('doubt.price-unknown');
  });

  it('knows no increase while the trader may wait for the goods', () => {
    const found = lateWithdrawalRefund({
      place,
      informed: date('2026-03-02'),
      goods: true,
      refunded: date('2026-06-02'),
      totalPaid: 10_000,
    });
    expect(found).toMatchObject({ due: null, daysLate: 0, band: 'none', increase: 0 });
    expect(found.steps.at(-1)?.key).toBe('refund.waiting');
  });

  it('rounds half a cent upwards', () => {
    expect(withdrawn(11, { totalPaid: 1_990 })).toEqual(['5%', 100]);
    expect(withdrawn(11, { totalPaid: 1_989 })).toEqual(['5%', 99]);
  });

  it.each([
    [{ refunded: date('2026-03-01') }, 'impossible.refunded-before'],
    [{ totalPaid: -1 }, 'impossible.sum'],
    [{ totalPaid: 10.5 }, 'impossible.sum'],
    [{ productPrice: Number.NaN }, 'impossible.sum'],
  ])('%j is refused', (more, key) => {
    expect(() => withdrawn(5, more)).toThrow(expect.objectContaining({ key }));
  });
});

describe('after late delivery (L241-4)', () => {
  it.each([
    [0, 'none', 0],
    [1, '10%', 2_000],
    [14, '10%', 2_000],
    [15, '20%', 4_000],
    [30, '20%', 4_000],
    [31, '50%', 10_000],
    [400, '50%', 10_000],
  ])('%i days late: %s', (days, band, increase) => {
    const refunded = date('2026-11-16').add({ days });
    const facts = { place, denounced: date('2026-11-02'), refunded, totalPaid: 20_000 };
    const found = lateDeliveryRefund(facts);
    expect([found.band, found.increase, found.consumerGets]).toEqual([
      band,
      increase,
      20_000 + increase,
    ]);
  });

  it('says when the rolled day makes the refund timely, or only shorter late', () => {
    const refund = (day: string) =>
      lateDeliveryRefund({
        place,
        denounced: date('2026-12-11'),
        refunded: date(day),
        totalPaid: 8_000,
      });
    expect(refund('2026-12-28').doubts[0]?.key).toBe('doubt.refund-on-time');
    expect(refund('2026-12-28').dueRolled?.toString()).toBe('2026-12-28');
    expect(refund('2026-12-29').doubts[0]?.key).toBe('doubt.refund-rolled');
  });
});

describe('the legal rate', () => {
  it('is dated, and null when it is not known', () => {
    expect(legalRateOn(date('2024-12-31'))).toBe(8.16);
    expect(legalRateOn(date('2025-06-30'))).toBe(7.21);
    expect(legalRateOn(date('2025-07-01'))).toBe(6.65);
    expect(legalRateOn(date('2026-01-01'))).toBe(6.67);
    expect(legalRateOn(date('2026-07-01'))).toBeNull();
    expect(legalRateOn(date('2030-01-01'))).toBeNull();
  });

  it('changes in the middle of a delay', () => {
    // Two days at 7.21 % and two at 6.65 % of 100 000 EUR.
    const sum = legalInterest(10_000_000, date('2025-06-28'), date('2025-07-02'));
    expect(sum).toBe(Math.round((10_000_000 * (2 * 7.21 + 2 * 6.65)) / 36_500));
  });

  it('unknown gives no sum; given or configured it does', () => {
    const late = { informed: date('2026-08-03'), refunded: date('2026-08-24') };
    expect(withdrawn(0, late)).toEqual(['legal-interest', null]);
    expect(withdrawn(0, { ...late, legalRatePercent: 7 })).toEqual(['legal-interest', 13]);
    const legalRates = [{ from: '2026-07-01', to: '2026-12-31', percent: 7 }];
    expect(withdrawn(0, { ...late, legalRates })).toEqual(['legal-interest', 13]);
  });
});
