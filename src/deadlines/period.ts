/**
 * Periods other than withdrawal. The French articles (L216-1, L216-7, L221-23, L221-24) do not
 * speak of days off; recital 41 of directive 2011/83 sends every period to regulation 1182/71.
 * So the consumer keeps to the bare count (`safe`) and the trader is held to the rolled one.
 */
import { type Article, type Deadline, type Step, step } from './answer.ts';
import type { Place } from './place.ts';
import { roll, rollDoubts, rollSteps } from './roll.ts';

/** `start` + `days`, the day of the event not counted. Throws Impossible beyond the table's years. */
export function periodEnd(
  start: Temporal.PlainDate,
  days: number,
  place: Place,
  told: { steps: Step[]; articles: Article[] },
): Deadline {
  const nominal = start.add({ days });
  const rolled = roll(nominal, place, 'european');
  const moved = rolled.passed.length > 0;
  return {
    expected: rolled.end,
    safe: nominal,
    steps: [...told.steps, step('plus-days', { days, end: nominal }), ...rollSteps(rolled)],
    doubts: moved
      ? [step('doubt.other-periods', { nominal, end: rolled.end }), ...rollDoubts(rolled, place)]
      : [],
    articles: told.articles,
  };
}
