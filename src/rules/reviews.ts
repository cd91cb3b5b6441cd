/** What a product page shows of its buyers' reviews, and what it says of how they are checked. */
import type { Block, Control } from '../facts/page-facts.ts';
import { findDates } from '../words/dates.ts';
import { findPeriods } from '../words/periods.ts';
import type { PageView } from './define-rule.ts';
import { buttonWords } from './label.ts';
import { blocksWith, waysTo } from './shown.ts';

export type ReviewSigns = {
  /** "Verified reviews", "Verified purchase", as the page says it. */
  verified: Block | null;
  /** Where the page says how reviews are checked, or leads to it. */
  policy: { text: string; target: string[] } | null;
  /**
   * The claim may speak of one review alone ("verified purchase") or name who checks them, or
   * something may explain it that could not be judged: a frame, a link beside it, a long text.
   */
  perhaps: boolean;
  /** Single reviews are shown, not only their average; the heading over them. */
  listed: Block | null;
  /** A date or a time ago stands among them. */
  dated: boolean;
};

const LINE = 120;
const HEADING = 60;
/** Lines under the heading that are taken for reviews. */
const LISTED = 60;
/** Places in document order within which a link belongs to a claim. */
const NEAR = 6;
const EXPLAINS = 60;
const SENTENCE = 30;

/** Reads the signs of one page. Hidden lines count as a policy: it may open on a click. */
export function reviewSigns(page: PageView): ReviewSigns {
  const claims = blocksWith(page, 'verified-reviews').filter(
    (one) => one.text.length <= LINE && one.kind !== 'label' && hasReviews(page, one),
  );
  const strong = claims.find((one) => !ofOneReview(page, one));
  const verified = strong ?? claims[0] ?? null;
  const head = blocksWith(page, 'reviews').find(
    (one) => one.kind === 'heading' && one.text.length <= HEADING,
  );
  const under = head ? linesUnder(page, head) : [];
  const listed = head && under.length >= 2 && page.structured.types.includes('Review');
  return {
    verified,
    policy: policyOf(page),
    perhaps: verified !== null && mayExplain(page, verified),
    listed: listed ? head : null,
    dated: under.some(({ text }) => isDated(page, text)),
  };
}

/**
 * Reviews or their average stand there: "verified reviews" over "no review yet" vouches for none, nor
 * does the box that filters them.
 */
function hasReviews(page: PageView, claim: Block): boolean {
  if (['Review', 'AggregateRating'].some((type) => page.structured.types.includes(type)))
    return true;
  const i = page.blocks.indexOf(claim);
  const beside = page.blocks.slice(Math.max(0, i - 2), i + 3);
  return (
    beside.some(({ text, amounts }) => amounts.length === 0 && /[1-9★]/.test(text)) ||
    linesUnder(page, claim).some(({ text }) => isDated(page, text))
  );
}

const isDated = (page: PageView, text: string) =>
  findDates(text, page.words.languages).length > 0 || findPeriods(text, page.words).length > 0;

function linesUnder(page: PageView, head: Block): Block[] {
  const from = page.blocks.indexOf(head) + 1;
  return page.blocks
    .slice(from, from + LISTED)
    .filter((one) => one.visible !== 'no' && one.region !== 'footer');
}

function policyOf(page: PageView): ReviewSigns['policy'] {
  const said = page.blocks.find((one) => page.words.has('review-policy', one.text));
  const [way] = [...waysTo(page, 'review-policy'), ...waysTo(page, 'verified-reviews')];
  return said ?? way ?? null;
}

function mayExplain(page: PageView, claim: Block): boolean {
  const { links, controls, frames, blocks, words } = page;
  const near = ({ at, region }: { at: number; region: string }) =>
    Math.abs(at - claim.at) <= NEAR && region !== 'footer' && region !== 'nav';
  const opens = (button: Control) =>
    button.kind === 'button' && near(button) && !words.has('add-to-cart', buttonWords(button));
  return (
    ofOneReview(page, claim) ||
    namesAnother(page, claim) ||
    frames.some((frame) => !frame.reached && frame.visible !== 'no') ||
    links.some(near) ||
    controls.some(opens) ||
    isSentence(blocks[blocks.indexOf(claim) + 1]) ||
    blocks.some(({ text }) => text.length >= EXPLAINS && words.has('reviews', text))
  );
}

/** Right under the claim, in whatever words: "Only those who bought it can give an opinion." */
const isSentence = (one: Block | undefined) =>
  one !== undefined && one.text.length >= SENTENCE && /\p{L}[.!]$/u.test(one.text);

/** "Verified reviews by …": somebody else checks them, and may say how. */
function namesAnother(page: PageView, { text }: Block): boolean {
  const ends = page.words.find('verified-reviews', text).map(({ end }) => end);
  return /\p{Lu}\p{L}{2}/u.test(text.slice(Math.max(...ends)));
}

/** "Verified purchase" stands on single reviews; "verified reviews" speaks of them all. */
function ofOneReview(page: PageView, { text }: Block): boolean {
  return page.words.find('verified-reviews', text).every(({ phrase }) => phrase.weak);
}
