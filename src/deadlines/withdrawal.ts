/**
 * Until when the consumer may withdraw from a contract concluded online: 14 days, counted by the
 * consumer's calendar (C. conso. L221-18 to L221-20; directive 2011/83 arts 9 and 10).
 */
import { type Article, type Deadline, earlier, type Step, step } from './answer.ts';
import { Impossible } from './impossible.ts';
import { countEnd, type Information } from './information.ts';
import { type Place, ruleOf } from './place.ts';
import { type StartFacts, startOf } from './withdrawal-start.ts';

export type WithdrawalFacts = StartFacts & {
  place: Place;
  /** Without: complete. */
  information?: Information;
  /** Length in days when the trader or the law gives more than 14. */
  days?: number;
};

export type Withdrawal = Deadline & {
  /** False before receipt: the period has not begun, and the consumer may already withdraw. */
  running: boolean;
};

export const WITHDRAWAL_DAYS = 14;

/**
 * The last day of the withdrawal period, whose last moment is 23:59:59 of the consumer's zone.
 * Throws Impossible for facts that contradict each other and years beyond the holidays table.
 */
export function withdrawal(facts: WithdrawalFacts): Withdrawal {
  const { place, information = { state: 'complete' } } = facts;
  const days = facts.days ?? WITHDRAWAL_DAYS;
  if (!Number.isInteger(days) || days < WITHDRAWAL_DAYS || days > 366) {
    throw new Impossible('impossible.days', { days });
  }
  const articles = articlesFor(facts);
  const start = startOf(facts);
  if (!start) {
    const waiting = (facts.receipts ?? []).some((date) => date !== null);
    const steps = [step(waiting ? 'not-running.some' : 'not-running'), step('not-running.now')];
    return { expected: null, safe: null, running: false, steps, doubts: [], articles };
  }
  const european = countEnd(start.expected, days, information, place, 'european');
  const cautious = countEnd(start.safe, days, information, place, 'cautious');
  const expected = european.end;
  const safe = earlier(expected, cautious.end);
  const doubts = distinct([...start.doubts, ...european.doubts]);
  const last = safe.equals(expected)
    ? [step('last-hour', { end: expected })]
    : [step('last-hour.expected', { end: expected }), step('last-hour.safe', { end: safe })];
  const steps = [...start.steps, ...european.steps, ...last];
  return { expected, safe, running: true, steps, doubts, articles };
}

function distinct(steps: Step[]): Step[] {
  const seen = new Set<string>();
  return steps.filter((one) => {
    const name = JSON.stringify(one);
    return seen.has(name) ? false : seen.add(name);
  });
}

function articlesFor({ kind, place, information }: WithdrawalFacts): Article[] {
  const { withdrawal: period, rollOverArticle, extension } = ruleOf(place.country);
  const national = [period];
  if (place.country === 'FR') {
    if (kind === 'utilities' || kind === 'district_heating') national.push('L221-4');
    if (kind === 'mixed' || kind === 'sale_with_installation') national.push('L221-1 II');
  }
  if (rollOverArticle) national.push(rollOverArticle);
  const extended = information !== undefined && information.state !== 'complete';
  if (extended) national.push(extension);
  const european = [
    { act: '2011/83/EU', article: extended ? '9, 10' : '9' },
    { act: '(EEC, Euratom) 1182/71', article: '3' },
  ];
  const act = place.country === 'FR' ? 'C. conso.' : place.country;
  return [...national.map((article) => ({ act, article })), ...european];
}
