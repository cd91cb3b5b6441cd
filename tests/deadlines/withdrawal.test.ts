/** The withdrawal period: start events, information, readings, and what is said of them. */
import { describe, expect, it } from 'vitest';
import english from '../../assets/texts/deadlines.en.json' with { type: 'json' };
import { allExclusions, exclusionQuestions } from '../../src/deadlines/exclusions.ts';
import { placeOf } from '../../src/deadlines/place.ts';
import { sayAll, sayStep } from '../../src/deadlines/say.ts';
import { type WithdrawalFacts, withdrawal } from '../../src/deadlines/withdrawal.ts';
import { withdrawalKinds } from '../../src/deadlines/withdrawal-start.ts';

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

describe('the start event', () => {
  it('is the receipt for goods, the contract for services, utilities and digital content', () => {
    const concluded = date('2026-10-01');
    const receipts = [date('2026-10-05'), date('2026-10-07')];
    const ends = withdrawalKinds.map((kind) => [
      kind,
      answer({ kind, concluded, receipts }).expected,
    ]);
    expect(Object.fromEntries(ends)).toEqual({
      single_good: '2026-10-21',
      several_goods_separate: '2026-10-21',
      lots_or_pieces: '2026-10-21',
      regular_delivery: '2026-10-19',
      sale_with_installation: '2026-10-21',
      mixed: '2026-10-21',
      pickup_point: '2026-10-21',
      service: '2026-10-15',
      utilities: '2026-10-15',
      district_heating: '2026-10-15',
      digital: '2026-10-15',
    });
  });

  it('has not happened before receipt, and the consumer may withdraw already', () => {
    const none = answer({ concluded: date('2026-10-01') });
    expect(none).toMatchObject({ expected: null, safe: null, running: false });
    expect(none.steps.map(({ key }) => key)).toEqual(['not-running', 'not-running.now']);
    const receipts = [date('2026-10-05'), null];
    expect(answer({ kind: 'several_goods_separate', receipts })).toMatchObject({ running: false });
    expect(answer({ kind: 'lots_or_pieces', receipts }).steps[0]?.key).toBe('not-running.some');
    expect(answer({ kind: 'regular_delivery', receipts }).expected).toBe('2026-10-19');
  });

  it('does not depend on the order in which receipts are listed', () => {
    const days = ['2026-10-20', '2026-10-05', '2026-10-09'].map(date);
    expect(answer({ kind: 'several_goods_separate', receipts: days }).expected).toBe('2026-11-03');
    expect(answer({ kind: 'regular_delivery', receipts: days }).expected).toBe('2026-10-19');
  });

  it('is collection at a pick-up point, and the arrival there to be sure', () => {
    const facts = { kind: 'pickup_point', receipts: [date('2026-10-07')] } as const;
    const found = answer({ ...facts, arrivedAtPoint: date('2026-10-05') });
    expect(found).toMatchObject({ expected: '2026-10-21', safe: '2026-10-19' });
    expect(found.doubts).toEqual(['doubt.pickup-point']);
    expect(answer(facts)).toMatchObject({ safe: '2026-10-21', doubts: [] });
  });

  it('near midnight is the earlier clock to be sure', () => {
    const found = answer({
      kind: 'service',
      concluded: date('2026-10-06'),
      concludedElsewhere: date('2026-10-05'),
    });
    expect(found).toMatchObject({ expected: '2026-10-20', safe: '2026-10-19' });
    expect(found.doubts).toEqual(['doubt.conclusion-day']);
  });

  it.each([
    [{ kind: 'service' }, 'impossible.no-contract-date'],
    [
      { concluded: date('2026-10-06'), receipts: [date('2026-10-05')] },
      'impossible.received-before-order',
    ],
    [{ receipts: [date('2026-10-05')], days: 13 }, 'impossible.days'],
    [{ receipts: [date('2040-10-05')] }, 'impossible.year'],
    [
      { receipts: [date('2026-10-05')], information: { state: 'late' } },
      'impossible.no-information-date',
    ],
  ] as const)('%j is refused', (facts, key) => {
    expect(() => answer(facts as Partial<WithdrawalFacts>)).toThrow(
      expect.objectContaining({ key }),
    );
  });
});

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

describe('what is said', () => {
  it('is the counting, in words', () => {
    const whole = withdrawal({
      kind: 'single_good',
      place: france,
      receipts: [date('2026-11-28')],
    });
    expect(sayAll(whole, english).slice(0, 3).join('; ')).toBe(
      'received Sat 28 Nov 2026; + 14 days = Sat 12 Dec 2026; weekend → Mon 14 Dec 2026',
    );
  });

  it('names the articles of the country, the directive and the regulation', () => {
    const { articles } = withdrawal({
      kind: 'utilities',
      place: france,
      concluded: date('2026-11-30'),
      information: { state: 'missing' },
    });
    expect(articles.map(({ act, article }) => `${act} ${article}`)).toEqual([
      'C. conso. L221-18',
      'C. conso. L221-4',
      'C. conso. L221-19',
      'C. conso. L221-20',
      '2011/83/EU 9, 10',
      '(EEC, Euratom) 1182/71 3',
    ]);
    expect(received('2026-11-28', placeOf('DE')).articles[1]).toEqual({
      act: 'DE',
      article: '§ 193 BGB',
    });
  });
});

describe('the exclusions', () => {
  it('are 13 questions, none of which is assumed', () => {
    const all = allExclusions();
    expect(all.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    for (const { question, limit } of all) {
      expect(sayStep(question, english)).toMatch(/\?$/);
      expect(sayStep(limit, english)).toMatch(/\.$/);
    }
  });

  it('fit what was bought', () => {
    expect(exclusionQuestions('digital').map(({ number }) => number)).toEqual([10, 13]);
    expect(exclusionQuestions('service').map(({ number }) => number)).toEqual([1, 2, 8, 11, 12]);
    expect(exclusionQuestions('single_good').map(({ number }) => number)).not.toContain(13);
  });
});
