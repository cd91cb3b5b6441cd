/** What must hold for every day, place and state of information. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holidaysOf } from '../../src/deadlines/holidays.ts';
import type { Information } from '../../src/deadlines/information.ts';
import {
  countriesKnown,
  type Place,
  placeOf,
  regionsOf,
  ruleOf,
} from '../../src/deadlines/place.ts';
import { withdrawal } from '../../src/deadlines/withdrawal.ts';

const places: Place[] = countriesKnown.flatMap((country) => [
  placeOf(country),
  ...regionsOf(country).map((region) => placeOf(country, region)),
]);
const firstDay = Temporal.PlainDate.from('2026-01-01');
const day = fc.integer({ min: 0, max: 3651 }).map((days) => firstDay.add({ days }));
const anywhere = fc.constantFrom(...places);
const states: Information['state'][] = ['complete', 'missing', 'wrong'];
const information = fc.oneof(
  fc.constantFrom(...states).map((state): Information => ({ state })),
  day.map((received): Information => ({ state: 'late', received })),
);
const runs = { numRuns: 300 };

function ends(received: Temporal.PlainDate, place: Place, told?: Information) {
  const facts = { kind: 'single_good', place, receipts: [received], information: told } as const;
  const { expected, safe } = withdrawal(facts);
  if (!expected || !safe) throw new Error('goods were received: there must be an end');
  return { expected, safe };
}
const compare = Temporal.PlainDate.compare;

describe('the withdrawal period', () => {
  it('is never shorter than 14 days, and safe is never after expected', () => {
    fc.assert(
      fc.property(day, anywhere, information, (received, place, told) => {
        const { expected, safe } = ends(received, place, told);
        expect(compare(safe, received.add({ days: 14 }))).toBeGreaterThanOrEqual(0);
        expect(compare(safe, expected)).toBeLessThanOrEqual(0);
      }),
      runs,
    );
  });

  it('never ends expected on a day off, nor safe where the country surely rolls', () => {
    fc.assert(
      fc.property(day, anywhere, information, (received, place, told) => {
        const { expected, safe } = ends(received, place, told);
        const holidays = holidaysOf(place);
        expect(expected.dayOfWeek).toBeLessThanOrEqual(5);
        expect(holidays.has(expected.toString())).toBe(false);
        const { rollOver } = ruleOf(place.country);
        if (rollOver === 'all' || rollOver === 'unknown') {
          expect(safe.dayOfWeek).toBeLessThanOrEqual(5);
          expect(['holiday', 'regional-holiday']).not.toContain(holidays.get(safe.toString()));
        }
        if (rollOver === 'not-saturday') expect(safe.dayOfWeek).toBeLessThanOrEqual(6);
      }),
      runs,
    );
  });

  it('never ends earlier for goods received later', () => {
    fc.assert(
      fc.property(day, anywhere, fc.constantFrom(...states), (received, place, state) => {
        const one = ends(received, place, { state });
        const next = ends(received.add({ days: 1 }), place, { state });
        expect(compare(one.expected, next.expected)).toBeLessThanOrEqual(0);
        expect(compare(one.safe, next.safe)).toBeLessThanOrEqual(0);
      }),
      runs,
    );
  });

  it('never ends later for information that came earlier, nor before 14 days from it', () => {
    fc.assert(
      fc.property(day, anywhere, fc.integer({ min: 1, max: 360 }), (received, place, days) => {
        const told = received.add({ days });
        const { expected } = ends(received, place, { state: 'late', received: told });
        const missing = ends(received, place, { state: 'missing' });
        expect(compare(expected, told.add({ days: 14 }))).toBeGreaterThanOrEqual(0);
        expect(compare(expected, missing.expected)).toBeLessThanOrEqual(0);
      }),
      runs,
    );
  });

  it.each([
    ['2028-02-14', '2028-02-28'],
    ['2028-02-15', '2028-02-29'],
    ['2028-02-16', '2028-03-01'],
    ['2032-02-15', '2032-03-01'],
    ['2027-02-15', '2027-03-01'],
    ['2026-12-17', '2026-12-31'],
    ['2026-12-18', '2027-01-04'],
    ['2030-12-18', '2031-01-02'],
  ])('leap years and year ends: %s → %s', (received, end) => {
    expect(ends(Temporal.PlainDate.from(received), placeOf('FR')).safe.toString()).toBe(end);
  });

  it('is counted for every place and every day of ten years, well under 1 ms each', () => {
    const days = Array.from({ length: 3652 }, (_, index) => firstDay.add({ days: index }));
    for (const place of places) ends(firstDay, place);
    const started = performance.now();
    let answers = 0;
    for (const place of places) {
      for (const received of days) {
        const { safe } = ends(received, place);
        // Two weeks, and at most the longest row of days off (Easter, bridges, New Year).
        const length = received.until(safe, { largestUnit: 'days' }).days;
        if (length < 14 || length > 22) expect.fail(`${place.country} ${received} ${length}`);
        answers += 1;
      }
    }
    const perThousand = ((performance.now() - started) / answers) * 1000;
    expect(answers).toBe(places.length * 3652);
    expect(perThousand).toBeLessThan(500);
  }, 60_000);
});
