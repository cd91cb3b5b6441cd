/** Grounds on which the law lets a trader refuse withdrawal (CRD art. 16), and those it does not know. */
import type { PageView } from './define-rule.ts';

/** Terms name sales and clothes in other sentences of the same paragraph. */
export const sentences = (text: string) => text.split(/(?<=[.;!?])\s+/);

/** Names one of the cases of art. 16. */
export function namesGround(page: PageView, text: string): boolean {
  const lists = ['exclusion-made-to-order', 'exclusion-lawful'] as const;
  return lists.some((list) => page.words.has(list, text));
}

/**
 * Names as a ground what is none: clothes or a mattress made to order are excluded lawfully, a size
 * or colour that was merely chosen never is.
 */
export function namesNoGround(page: PageView, sentence: string): boolean {
  const toOrder = page.words.has('exclusion-made-to-order', sentence);
  return page.words
    .find('exclusion-unfounded', sentence)
    .some(({ phrase }) => !(phrase.weak && toOrder));
}
