/**
 * CRD art. 11a; C. conso. L221-21, D221-5: since 19 June 2026 a function to withdraw, easy to find
 * for the whole withdrawal period. It may be in the account, so absence is a question.
 */
import { defineRule } from './define-rule.ts';
import { blocksWith, pagesUpTo, waysTo } from './shown.ts';

const REASONS = [
  'withdrawal-function-linked',
  'withdrawal-by-letter-only',
  'returns-link-only',
  'withdrawal-function-not-found',
] as const;

export const withdrawalFunction = defineRule({
  id: 'withdrawal-function',
  needs: ['controls', 'blocks', 'links', 'earlier'],
  words: ['withdrawal-function', 'withdrawal-by-letter', 'returns'],
  kinds: ['checkout', 'review', 'confirmation', 'legal'],
  notFor: ['transport', 'dated-leisure', 'financial'],
  reasons: REASONS,
  check(page) {
    const pages = pagesUpTo(page);
    const link = pages.flatMap((one) => waysTo(one, 'withdrawal-function'))[0];
    if (link)
      return [
        {
          outcome: 'pass',
          reason: 'withdrawal-function-linked',
          quote: link.text,
          target: link.target,
        },
      ];
    const letter = pages.flatMap((one) => blocksWith(one, 'withdrawal-by-letter'))[0];
    if (letter)
      return [
        {
          outcome: 'needs-review',
          reason: 'withdrawal-by-letter-only',
          quote: letter.text.slice(0, 300),
          target: letter.target,
          absence: true,
        },
      ];
    const returns = pages.flatMap((one) => waysTo(one, 'returns'))[0];
    if (returns)
      return [
        {
          outcome: 'needs-review',
          reason: 'returns-link-only',
          data: { text: returns.text },
          quote: returns.text,
          target: returns.target,
          absence: true,
        },
      ];
    return [{ outcome: 'needs-review', reason: 'withdrawal-function-not-found', absence: true }];
  },
});
