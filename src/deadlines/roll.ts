/**
 * A period that ends on a day off ends with the last hour of the next working day (regulation
 * 1182/71 art. 3(4); recital 41 of directive 2011/83; C. conso. L221-19).
 */
import { type Step, step } from './answer.ts';
import { type DayOff, dayOff } from './holidays.ts';
import { type Place, ruleOf } from './place.ts';

/**
 * `european`: Saturday, Sunday and every holiday of the place move the end.
 * `cautious`: only what the country's own law surely moves: never later than `european`.
 */
export type Reading = 'european' | 'cautious';

export type Rolled = {
  end: Temporal.PlainDate;
  /** The days off that were passed over, in order. */
  passed: { date: Temporal.PlainDate; why: DayOff }[];
};

/** The first working day from `nominal` on, in this place and reading. */
export function roll(nominal: Temporal.PlainDate, place: Place, reading: Reading): Rolled {
  const passed: Rolled['passed'] = [];
  let end = nominal;
  for (let why = dayOff(end, place); why && moves(why, place, reading); why = dayOff(end, place)) {
    passed.push({ date: end, why });
    end = end.add({ days: 1 });
  }
  return { end, passed };
}

function moves(why: DayOff, place: Place, reading: Reading): boolean {
  if (reading === 'european') return true;
  const { rollOver } = ruleOf(place.country);
  if (rollOver === 'none' || why === 'doubtful-holiday') return false;
  return !(rollOver === 'not-saturday' && why === 'saturday');
}

/** `weekend → Mon 14 Dec`, `public holiday, weekend → Mon 28 Dec`; nothing when it did not move. */
export function rollSteps({ end, passed }: Rolled): Step[] {
  const first = passed[0];
  if (!first) return [];
  const weekend = passed.some(({ why }) => why === 'saturday' || why === 'sunday');
  const holidays = passed.filter(({ why }) => why.endsWith('holiday'));
  if (holidays.length === 0) return [step('roll.weekend', { end })];
  const key = weekend ? 'roll.holiday-weekend' : 'roll.holiday';
  return [step(key, { holidays: holidays.map(({ date }) => date.toString()).join(' '), end })];
}

/** What is open about the days passed over: local and doubtful days, countries without the rule. */
export function rollDoubts({ passed }: Rolled, place: Place): Step[] {
  const doubts: Step[] = [];
  if (passed.length === 0) return doubts;
  const { country, region } = place;
  for (const { date, why } of passed) {
    if (why === 'doubtful-holiday') {
      const alsace = country === 'FR' && /^(57|67|68)$/.test(region ?? '');
      doubts.push(step(alsace ? 'doubt.good-friday-alsace' : 'doubt.doubtful-day', { date }));
    }
    if (why === 'regional-holiday') {
      doubts.push(step('doubt.regional-day', { date, region: region ?? '' }));
    }
    if (why === 'holiday' && country === 'FR' && isWhitMonday(date)) {
      doubts.push(step('doubt.whit-monday', { date }));
    }
  }
  const { rollOver, certainty } = ruleOf(country);
  const saturday = passed.some(({ why }) => why === 'saturday');
  if (rollOver === 'none')
    doubts.push(step(country === 'ES' ? 'doubt.spain' : 'doubt.no-roll', { country }));
  else if (rollOver === 'unknown') doubts.push(step('doubt.roll-unknown', { country }));
  else if (rollOver === 'not-saturday' && saturday)
    doubts.push(step('doubt.saturday', { country }));
  else if (certainty === 'memory') doubts.push(step('doubt.roll-unread', { country }));
  return doubts;
}

/** The only national holiday of France on a Monday between 11 May and 14 June. */
function isWhitMonday(date: Temporal.PlainDate): boolean {
  const day = date.month * 100 + date.day;
  return date.dayOfWeek === 1 && day >= 511 && day <= 614;
}
