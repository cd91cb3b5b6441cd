/**
 * What the trader's information on the right of withdrawal does to its last day: complete, never
 * given, given late, given wrong (C. conso. L221-20; directive 2011/83 art. 10).
 */
import { earlier, isAfter, later, type Step, step } from './answer.ts';
import { Impossible } from './impossible.ts';
import type { Place } from './place.ts';
import { type Reading, roll, rollDoubts, rollSteps } from './roll.ts';

export type Information = {
  state: 'complete' | 'missing' | 'late' | 'wrong';
  /** The day on which complete and right information came; needed when `late`. */
  received?: Temporal.PlainDate | null;
};

export type Counted = { end: Temporal.PlainDate; steps: Step[]; doubts: Step[] };

/** The twelve months added when the information was never given. */
const MORE_MONTHS = { months: 12 };
/** The period that late information opens. */
const AFTER_INFORMATION = { days: 14 };

/**
 * The last day under one reading, with its counting (the counting is told for `european`).
 * Throws Impossible when late information has no date.
 */
export function countEnd(
  start: Temporal.PlainDate,
  days: number,
  information: Information,
  place: Place,
  reading: Reading,
): Counted {
  const nominal = start.add({ days });
  const initial = counted(nominal, place, reading, step('plus-days', { days, end: nominal }));
  const { state } = information;
  const received = information.received ?? null;
  if (state === 'late' && !received) throw new Impossible('impossible.no-information-date');
  const wrong = state === 'wrong' ? [step('doubt.wrong-information')] : [];
  // Wrong information may count as given: whoever must be sure keeps to the first end.
  if (state === 'wrong' && reading === 'cautious') return initial;
  if (received && !isAfter(received, start)) return add(initial, [], wrong);
  if (!received && state === 'complete') return initial;

  const europeanInitial = roll(nominal, place, 'european').end;
  const extended = afterTwelveMonths(start, days, place, reading);
  if (!received) {
    const key = state === 'wrong' ? 'information.wrong' : 'information.missing';
    return joined(initial, extended, step(key), [...initial.doubts, ...wrong]);
  }
  const late = received.add(AFTER_INFORMATION);
  const told = step('information.late', { received });
  const fromLate = counted(late, place, reading, step('plus-days', { days: 14, end: late }));
  if (!isAfter(received, europeanInitial)) {
    const doubt = step('doubt.information-inside', { received });
    if (reading === 'cautious') return initial;
    if (!isAfter(fromLate.end, initial.end)) return add(initial, [], wrong);
    return joined(initial, fromLate, told, [doubt, ...wrong]);
  }
  if (isAfter(received, afterTwelveMonths(start, days, place, 'european').end)) {
    return joined(initial, extended, step('information.too-late', { received }), wrong);
  }
  if (!isAfter(received, start.add(MORE_MONTHS))) return joined(initial, fromLate, told, wrong);
  // Inside the French prolongation, outside the twelve months of article 10(2).
  const doubt = step('doubt.information-after-year', { received });
  if (reading === 'cautious') return { ...extended, end: earlier(extended.end, fromLate.end) };
  return joined(initial, fromLate, told, [doubt, ...wrong]);
}

function counted(
  nominal: Temporal.PlainDate,
  place: Place,
  reading: Reading,
  counting: Step,
): Counted {
  const rolled = roll(nominal, place, reading);
  const steps = [counting, ...rollSteps(rolled)];
  return { end: rolled.end, steps, doubts: rollDoubts(rolled, place) };
}

/** The end when information never came: twelve months from the first end, rolled or not. */
function afterTwelveMonths(
  start: Temporal.PlainDate,
  days: number,
  place: Place,
  reading: Reading,
): Counted {
  const nominal = start.add({ days });
  const fromNominal = nominal.add(MORE_MONTHS);
  if (reading === 'cautious') {
    // § 356(3) BGB counts twelve months and 14 days from the start: a day less about 29 February.
    const german = start.add(MORE_MONTHS).add({ days });
    const first = place.country === 'DE' ? earlier(fromNominal, german) : fromNominal;
    return counted(first, place, reading, step('plus-year', { end: first }));
  }
  const end = roll(nominal, place, reading).end.add(MORE_MONTHS);
  const answer = counted(end, place, reading, step('plus-year', { end }));
  const other = roll(fromNominal, place, reading).end;
  if (other.equals(answer.end)) return answer;
  return add(answer, [], [step('doubt.twelve-months', { end: later(fromNominal, other) })]);
}

/** The first counting, what happened then, and the counting that decides. */
function joined(first: Counted, second: Counted, between: Step, doubts: Step[]): Counted {
  const steps = [...first.steps, between, ...second.steps];
  return { end: second.end, steps, doubts: [...second.doubts, ...doubts] };
}

function add(answer: Counted, steps: Step[], doubts: Step[]): Counted {
  return {
    end: answer.end,
    steps: [...answer.steps, ...steps],
    doubts: [...answer.doubts, ...doubts],
  };
}
