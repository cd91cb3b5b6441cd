/**
 * CRD art. 16; C. conso. L221-28: the thirteen cases without a right of withdrawal. Said of anything
 * else, the exclusion has no ground in the list. A blunt "neither returned nor refunded" is asked
 * about by the rule on the information.
 */
import type { Block } from '../facts/page-facts.ts';
import { type Answer, defineRule, type PageView } from './define-rule.ts';
import { namesGround, namesNoGround, sentences } from './exclusion-grounds.ts';
import { blocksWith, pagesUpTo } from './shown.ts';

const REASONS = ['exclusion-in-the-list', 'exclusion-not-in-the-list'] as const;

/** The cases of the law are a list: so many entries may follow the sentence that opens it. */
const ENTRIES = 20;

export const withdrawalExclusions = defineRule({
  id: 'withdrawal-exclusions',
  needs: ['blocks', 'earlier'],
  words: [
    'withdrawal-excluded',
    'withdrawal-denied',
    'exclusion-made-to-order',
    'exclusion-lawful',
    'exclusion-unfounded',
  ],
  kinds: ['product', 'cart', 'checkout', 'review', 'confirmation', 'legal'],
  notFor: ['transport'],
  reasons: REASONS,
  check(page) {
    const claims = pagesUpTo(page).flatMap((one) =>
      blocksWith(one, 'withdrawal-excluded').flatMap((block) =>
        [block, ...entriesAfter(one, block)].map((said) => ({ one, said })),
      ),
    );
    const unfounded = claims.filter(({ one, said }) => isUnfounded(one, said.text));
    if (unfounded.length > 0)
      return distinct(unfounded.map(({ said }) => answer('exclusion-not-in-the-list', said)));
    const lawful = claims.find(({ one, said }) => namesGround(one, said.text));
    return lawful ? [answer('exclusion-in-the-list', lawful.said)] : [];
  },
});

/** "The right of withdrawal does not apply to:" and the entries under it. */
function entriesAfter(page: PageView, opening: Block): Block[] {
  if (opening.kind !== 'heading' && !/[:…]\s*$/.test(opening.text)) return [];
  const start = page.blocks.indexOf(opening) + 1;
  const after = page.blocks.slice(start, start + ENTRIES).filter((one) => one.visible !== 'no');
  const end = after.findIndex((one) => one.kind !== 'list-item');
  return end < 0 ? after : after.slice(0, end);
}

/** The sentence that excludes, or an entry under it; a bare refusal is asked about elsewhere. */
function isUnfounded(page: PageView, text: string): boolean {
  const all = sentences(text);
  const excluding = all.filter((one) => page.words.has('withdrawal-excluded', one));
  if (excluding.length > 0) return excluding.some((one) => namesNoGround(page, one));
  return all.some((one) => !page.words.has('withdrawal-denied', one) && namesNoGround(page, one));
}

function answer(reason: (typeof REASONS)[number], { text, target }: Block): Answer {
  const outcome = reason === 'exclusion-in-the-list' ? 'pass' : 'needs-review';
  return { outcome, reason, quote: text.slice(0, 300), target };
}

function distinct(answers: Answer[]): Answer[] {
  return [...new Map(answers.map((one) => [one.quote, one])).values()];
}
