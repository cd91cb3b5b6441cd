/**
 * The legal guarantee of conformity of goods (C. conso. L217-3, L217-7, L217-9, L217-13, L217-14;
 * directive 2019/771 arts 10 and 11). Same date two years later; days off do not move it.
 */
import { type Article, consumerCode, type Deadline, isAfter, type Step, step } from './answer.ts';
import { Impossible } from './impossible.ts';
import type { Place } from './place.ts';

export type GuaranteeFacts = {
  place: Place;
  delivered: Temporal.PlainDate;
  secondHand?: boolean;
  /** The day the goods came back from a repair under the guarantee: six months more (L217-13). */
  repaired?: Temporal.PlainDate | null;
  /** The day of replacement when repair was asked for but not done: two new years (L217-13). */
  replacedInsteadOfRepair?: Temporal.PlainDate | null;
};

export type Guarantee = {
  /** The last day on which a lack of conformity may show. */
  end: Deadline;
  /** Until this day a defect is presumed to have been there at delivery. */
  presumption: Deadline;
};

/** Both dates; in countries other than France the European minimum, which national law may raise. */
export function guarantee(facts: GuaranteeFacts): Guarantee {
  const { place, delivered, secondHand = false, repaired, replacedInsteadOfRepair } = facts;
  for (const date of [repaired, replacedInsteadOfRepair]) {
    if (date && isAfter(delivered, date)) {
      throw new Impossible('impossible.repaired-before-delivery', { date: date.toString() });
    }
  }
  const french = place.country === 'FR';
  const doubts = french ? [] : [step('doubt.guarantee-minimum', { country: place.country })];
  const from = (french ? replacedInsteadOfRepair : null) ?? delivered;
  let last = from.add({ years: 2 });
  const key = from === delivered ? 'guarantee.delivered' : 'guarantee.replaced';
  const steps = [step(key, { start: from }), step('guarantee.two-years', { end: last })];
  if (french && repaired && !isAfter(repaired, last)) {
    last = last.add({ months: 6 });
    steps.push(step('guarantee.repaired', { date: repaired, end: last }));
  }
  const months = french ? (secondHand ? 12 : 24) : 12;
  const presumed = from.add({ months });
  const told = step(secondHand ? 'presumption.second-hand' : 'presumption.new', {
    months,
    end: presumed,
  });
  const articles: Article[] = french
    ? consumerCode('L217-3', 'L217-7', 'L217-13')
    : [{ act: '2019/771/EU', article: '10, 11' }];
  return {
    end: fixed(last, steps, doubts, articles),
    presumption: fixed(presumed, [step(key, { start: from }), told], doubts, articles),
  };
}

/** 30 days from the request to repair or replace: then a lower price or the end (L217-14). */
export function conformityDue(asked: Temporal.PlainDate): Deadline {
  const end = asked.add({ days: 30 });
  const steps = [step('guarantee.asked', { start: asked }), step('plus-days', { days: 30, end })];
  return fixed(end, steps, [], consumerCode('L217-14'));
}

function fixed(
  date: Temporal.PlainDate,
  steps: Step[],
  doubts: Step[],
  articles: Article[],
): Deadline {
  return { expected: date, safe: date, steps, doubts, articles };
}
