/**
 * Regulation (EU) 2022/2065 art. 25: an online platform does not deceive by the way its screens are
 * made. Platforms only, and not what consumer or privacy law covers already: here, how an offer is
 * declined. Colours and sizes are not read, so that only words and kinds of control are asked about.
 */
import type { Control, Link } from '../facts/page-facts.ts';
import { type Answer, defineRule, type PageView } from './define-rule.ts';
import { buttonWords } from './label.ts';

const REASONS = ['refusal-shames', 'refusal-less-visible', 'nothing-uneven-found'] as const;

/** What one is asked to take beside the purchase. */
const OFFERS = [
  'subscription',
  'trial-word',
  'addon-membership',
  'addon-insurance',
  'addon-warranty',
  'addon-protection',
] as const;
/** Places of the page between the two ways to answer one question. */
const NEAR = 6;
const LONGEST_ANSWER = 120;

export const dsa25 = defineRule({
  id: 'dsa-25',
  needs: ['controls', 'blocks', 'links'],
  words: ['marketplace', 'shaming-refusal', 'refusal', ...OFFERS],
  kinds: ['product', 'cart', 'checkout', 'review'],
  reasons: REASONS,
  check(page) {
    if (!isPlatform(page)) return [];
    const answers = [...shaming(page), ...lessVisible(page)];
    if (answers.length > 0) return answers.slice(0, 1);
    return [{ outcome: 'pass', reason: 'nothing-uneven-found', absence: true }];
  },
});

/** Others sell here: an article is sold by somebody who is named beside it. */
function isPlatform(page: PageView): boolean {
  return page.blocks.some(
    ({ visible, region, text }) =>
      visible !== 'no' &&
      !['header', 'nav', 'footer'].includes(region) &&
      text.length <= 200 &&
      page.words.find('marketplace', text).some(({ phrase }) => !phrase.weak),
  );
}

function shaming(page: PageView): Answer[] {
  return [...buttonsOf(page), ...linksOf(page)]
    .filter(({ text }) => page.words.has('shaming-refusal', text))
    .map((one) => asked('refusal-shames', one));
}

/** The offer is a button, its refusal a line of text beside it. */
function lessVisible(page: PageView): Answer[] {
  const offers = buttonsOf(page).filter(
    ({ text, element }) => element !== 'a' && OFFERS.some((list) => page.words.has(list, text)),
  );
  return linksOf(page)
    .filter(({ text }) => page.words.has('refusal', text))
    .filter((link) =>
      offers.some(({ at, region }) => region === link.region && Math.abs(at - link.at) <= NEAR),
    )
    .map((one) => asked('refusal-less-visible', one));
}

type Way = Pick<Control, 'at' | 'region' | 'target'> & { text: string; element: string };

function buttonsOf(page: PageView): Way[] {
  return page.controls
    .filter((one) => one.kind === 'button' && one.visible !== 'no')
    .map((one) => ({ ...one, text: buttonWords(one) }))
    .filter(({ text }) => text.length <= LONGEST_ANSWER);
}

function linksOf(page: PageView): Way[] {
  return page.links
    .filter((one: Link) => one.visible !== 'no')
    .map((one) => ({ ...one, text: one.text || one.name, element: 'a' }))
    .filter(({ text }) => text.length <= LONGEST_ANSWER);
}

function asked(reason: (typeof REASONS)[number], { text, target }: Way): Answer {
  return { outcome: 'needs-review', reason, quote: text, target };
}
