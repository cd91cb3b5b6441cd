/**
 * C. civ. 1127-1; Directive 2000/31 art. 10; L221-11: the terms can be reached where one orders, and
 * kept. An acceptance box that the page ticked proves little.
 */
import { preset } from './choices.ts';
import { type Answer, defineRule } from './define-rule.ts';
import { choiceLabel } from './label.ts';
import { pagesUpTo, waysTo } from './shown.ts';

const REASONS = ['terms-linked', 'terms-acceptance-preticked', 'terms-not-found'] as const;

export const termsLanguageArchiving = defineRule({
  id: 'terms-language-archiving',
  needs: ['controls', 'links', 'earlier'],
  words: ['terms', 'terms-consent'],
  kinds: ['review'],
  reasons: REASONS,
  check(page) {
    // Shoppers must tick this one themselves, so only a state seen from the start tells who did.
    const ticked = page.fromStart ? preset(page) : [];
    const answers: Answer[] = ticked
      .filter((one) => one.kind === 'checkbox' || one.kind === 'switch')
      .filter((one) => page.words.has('terms-consent', choiceLabel(one)) && one.setBy === 'page')
      .map((one) => ({
        outcome: 'needs-review',
        reason: 'terms-acceptance-preticked',
        data: { label: choiceLabel(one) },
        quote: choiceLabel(one),
        target: one.target,
      }));
    const link = pagesUpTo(page).flatMap((one) => waysTo(one, 'terms'))[0];
    if (link)
      answers.push({
        outcome: 'pass',
        reason: 'terms-linked',
        quote: link.text,
        target: link.target,
      });
    else answers.push({ outcome: 'needs-review', reason: 'terms-not-found', absence: true });
    return answers;
  },
});
