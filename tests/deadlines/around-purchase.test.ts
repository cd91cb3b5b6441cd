/** The legal guarantee, credit tied to the purchase, and the estimate on a checkout. */
import { describe, expect, it } from 'vitest';
import type { Deadline } from '../../src/deadlines/answer.ts';
import { estimateWithdrawal } from '../../src/deadlines/estimate.ts';
import { conformityDue, guarantee } from '../../src/deadlines/guarantee.ts';
import { placeOf } from '../../src/deadlines/place.ts';
import { tiedCredit } from '../../src/deadlines/tied-credit.ts';

const date = (text: string) => Temporal.PlainDate.from(text);
const place = placeOf('FR');
const both = ({ expected, safe }: Deadline) => [expected?.toString(), safe?.toString()];

describe('the legal guarantee', () => {
  const delivered = date('2026-11-28');
  const ends = (facts: Partial<Parameters<typeof guarantee>[0]>) => {
    const { end, presumption } = guarantee({ place, delivered, ...facts });
    return [end.expected?.toString(), presumption.expected?.toString()];
  };

  it('lasts two years, whatever day that is; the presumption two or one', () => {
    expect(ends({})).toEqual(['2028-11-28', '2028-11-28']);
    expect(ends({ secondHand: true })).toEqual(['2028-11-28', '2027-11-28']);
    expect(ends({ delivered: date('2028-02-29') })[0]).toBe('2030-02-28');
  });

  it('grows by six months after a repair, starts anew after a replacement', () => {
    expect(ends({ repaired: date('2027-05-01') })[0]).toBe('2029-05-28');
    expect(ends({ repaired: date('2028-12-01') })[0]).toBe('2028-11-28');
    expect(ends({ replacedInsteadOfRepair: date('2027-05-01') })).toEqual([
      '2029-05-01',
      '2029-05-01',
    ]);
  });

  it('elsewhere is the European minimum, and says so', () => {
    expect(ends({ place: placeOf('PT') })).toEqual(['2028-11-28', '2027-11-28']);
    const { end } = guarantee({ place: placeOf('PT'), delivered });
    expect(end.doubts[0]?.key).toBe('doubt.guarantee-minimum');
  });

  it('gives the trader 30 days to bring the goods into conformity', () => {
    expect(both(conformityDue(date('2026-11-01')))[0]).toBe('2026-12-01');
  });
});

describe('credit tied to the purchase', () => {
  const accepted = date('2026-11-02');
  const end = (delivered: string) =>
    both(tiedCredit({ accepted, immediateDelivery: true, delivered: date(delivered) }))[0];

  it('may be given up for 14 days, or until an immediate delivery, three days at least', () => {
    expect(both(tiedCredit({ accepted }))[0]).toBe('2026-11-16');
    expect(end('2026-11-03')).toBe('2026-11-05');
    expect(end('2026-11-10')).toBe('2026-11-10');
    expect(end('2026-11-30')).toBe('2026-11-16');
  });

  it('is information with its certainty', () => {
    const { certainty, doubts } = tiedCredit({ accepted });
    expect([certainty, doubts[0]?.key]).toEqual(['secondary', 'doubt.credit']);
  });
});

describe('the estimate on a checkout', () => {
  const country = 'FR';

  it('counts from the delivery promised', () => {
    const found = estimateWithdrawal({
      country,
      kind: 'single_good',
      ordered: date('2026-11-21'),
      deliveryFrom: date('2026-11-26'),
      deliveryTo: date('2026-11-28'),
    });
    expect(found).toMatchObject({ certainty: 'estimated' });
    expect([found.earliest?.toString(), found.latest?.toString()]).toEqual([
      '2026-12-10',
      '2026-12-14',
    ]);
    expect(found.say).toEqual({ key: 'estimate.estimated', data: { end: '2026-12-10' } });
  });

  it('counts a service from the order', () => {
    const found = estimateWithdrawal({ country, kind: 'service', ordered: date('2026-10-03') });
    expect([found.certainty, found.latest?.toString()]).toEqual(['certain', '2026-10-19']);
    expect(estimateWithdrawal({ country, kind: 'digital' }).say.key).toBe('estimate.on-contract');
  });

  it.each([
    ['without a promise', {}],
    ['with a promise before the order', { deliveryTo: date('2026-11-20') }],
    [
      'with a promise that runs backwards',
      { deliveryFrom: date('2026-12-02'), deliveryTo: date('2026-12-01') },
    ],
  ])('says that the 14 days start at receipt %s', (_, promise) => {
    const ordered = date('2026-11-21');
    const found = estimateWithdrawal({ country, kind: 'single_good', ordered, ...promise });
    expect(found).toMatchObject({ certainty: 'on-receipt', earliest: null });
    expect(found.say.key).toBe('estimate.on-receipt');
  });
});
