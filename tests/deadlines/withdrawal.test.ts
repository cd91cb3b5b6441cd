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
