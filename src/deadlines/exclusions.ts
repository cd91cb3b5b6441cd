/**
 * The 13 cases without a right of withdrawal (C. conso. L221-28), as questions to the consumer.
 * None is ever assumed: a date is given as long as the consumer has not answered yes.
 */
import { type Article, consumerCode, type Step, step } from './answer.ts';
import list from './exclusions.json' with { type: 'json' };
import { type WithdrawalKind, withdrawalKinds } from './withdrawal-start.ts';

export type Exclusion = {
  /** 1 to 13: the number in L221-28, kept in orders as the item's exclusion. */
  number: number;
  /** A yes or no question, and its limit: what does not count. */
  question: Step;
  limit: Step;
  article: Article;
};

const OF_KIND: Partial<Record<WithdrawalKind, string[]>> = {
  service: ['service'],
  utilities: ['service'],
  district_heating: ['service'],
  digital: ['digital'],
  mixed: ['goods', 'service', 'digital'],
  sale_with_installation: ['goods', 'service'],
};

/** The questions that make sense for what was bought, in the order of the law. */
export function exclusionQuestions(kind: WithdrawalKind): Exclusion[] {
  const wanted = OF_KIND[kind] ?? ['goods'];
  return list.exclusions
    .filter(({ kinds }) => kinds.some((one) => wanted.includes(one)))
    .map(({ number }) => ({
      number,
      question: step(`exclusion.${number}.question`),
      limit: step(`exclusion.${number}.limit`),
      article: consumerCode(`L221-28 ${number}°`)[0] as Article,
    }));
}

/** All 13, whatever was bought. */
export function allExclusions(): Exclusion[] {
  const all = new Map<number, Exclusion>();
  for (const kind of withdrawalKinds) {
    for (const exclusion of exclusionQuestions(kind)) all.set(exclusion.number, exclusion);
  }
  return [...all.values()].sort((one, other) => one.number - other.number);
}
