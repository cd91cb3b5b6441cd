/** The withdrawal period: information late, missing or wrong, and days off by country. */
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../src/deadlines/place.ts';
import { type WithdrawalFacts, withdrawal } from '../../src/deadlines/withdrawal.ts';

const date = (text: string) => Temporal.PlainDate.from(text);
const france = placeOf('FR');

function answer(facts: Partial<WithdrawalFacts>) {
  const whole: WithdrawalFacts = { kind: 'single_good', place: france, ...facts };
  const { expected, safe, doubts, ...rest } = withdrawal(whole);
  return {
    ...rest,
    expected: expected?.toString() ?? null,
    safe: safe?.toString() ?? null,
    doubts: doubts.map(({ key }) => key),
  };
}

function received(day: string, place = france, information?: WithdrawalFacts['information']) {
  return answer({ receipts: [date(day)], place, information });
}

describe('information', () => {
  const late = (day: string) => ({ state: 'late', received: date(day) }) as const;

  it('before or with the goods changes nothing', () => {
    expect(received('2026-10-05', france, late('2026-10-05'))).toMatchObject({
      expected: '2026-10-19',
      safe: '2026-10-19',
      doubts: [],
    });
  });

  it('inside the first 14 days gives 14 days by European law, none surely in France', () => {
    const found = received('2026-10-05', france, late('2026-10-12'));
    expect(found).toMatchObject({ expected: '2026-10-26', safe: '2026-10-19' });
    expect(found.doubts).toContain('doubt.information-inside');
  });

  it('during the twelve months gives 14 days from then', () => {
    const found = received('2026-10-05', france, late('2027-01-04'));
    expect(found).toMatchObject({ expected: '2027-01-18', safe: '2027-01-18', doubts: [] });
  });

  it('on the last day of twelve months still gives 14 days, a day later only with a doubt', () => {
    expect(received('2026-10-05', france, late('2027-10-05'))).toMatchObject({
      expected: '2027-10-19',
      safe: '2027-10-19',
      doubts: [],
    });
    const found = received('2026-10-05', france, late('2027-10-15'));
    expect(found).toMatchObject({ expected: '2027-10-29', safe: '2027-10-19' });
    expect(found.doubts).toContain('doubt.information-after-year');
  });

  it('after the twelve months more is too late to change anything', () => {
    const found = received('2026-10-05', france, late('2027-10-20'));
    expect(found).toMatchObject({ expected: '2027-10-19', safe: '2027-10-19' });
  });

  it('when wrong counts as missing, but not surely', () => {
    const found = received('2026-10-05', france, { state: 'wrong' });
    expect(found).toMatchObject({ expected: '2027-10-19', safe: '2026-10-19' });
    expect(found.doubts).toContain('doubt.wrong-information');
    expect(
      received('2026-10-05', france, { state: 'wrong', received: date('2027-01-04') }),
    ).toMatchObject({ expected: '2027-01-18', safe: '2026-10-19' });
  });

  it('missing about 29 February ends on a day that exists', () => {
    // 15 Feb 2028 + 14 = Tue 29 Feb; a year later there is none: Wed 28 Feb 2029.
    expect(received('2028-02-15', france, { state: 'missing' }).expected).toBe('2029-02-28');
  });
});

describe('days off', () => {
  it('Germany: Länder count where the consumer lives', () => {
    expect(received('2026-05-21', placeOf('DE', 'BY'))).toMatchObject({
      expected: '2026-06-05',
      doubts: ['doubt.regional-day'],
    });
    expect(received('2026-05-21', placeOf('DE', 'BE')).expected).toBe('2026-06-04');
  });

  it('Spain and Ireland: safe is the bare count', () => {
    for (const country of ['ES', 'IE', 'IS']) {
      expect(received('2026-10-03', placeOf(country))).toMatchObject({
        expected: '2026-10-19',
        safe: '2026-10-17',
      });
    }
  });

  it('Italy and Portugal: a Saturday surely moves nothing, a Sunday does', () => {
    for (const country of ['IT', 'PT']) {
      const place = placeOf(country);
      expect(received('2026-10-03', place)).toMatchObject({
        expected: '2026-10-19',
        safe: '2026-10-17',
        doubts: ['doubt.saturday'],
      });
      expect(received('2026-10-11', place)).toMatchObject({ safe: '2026-10-26' });
    }
  });

  it('customary days in the Antilles move only the expected day', () => {
    expect(received('2026-07-07', placeOf('FR', 'GP'))).toMatchObject({
      expected: '2026-07-22',
      safe: '2026-07-21',
      doubts: ['doubt.doubtful-day'],
    });
  });

  it('27 May 2027 in Saint-Martin, 26 December 2028 in Alsace', () => {
    expect(received('2027-05-13', placeOf('FR', 'MF')).safe).toBe('2027-05-28');
    expect(received('2028-12-12', placeOf('FR', '68')).safe).toBe('2028-12-27');
    expect(received('2028-12-12').safe).toBe('2028-12-26');
  });

  it('a longer period given by the trader is counted the same way', () => {
    expect(answer({ receipts: [date('2026-11-25')], days: 30 }).expected).toBe('2026-12-28');
  });
});
