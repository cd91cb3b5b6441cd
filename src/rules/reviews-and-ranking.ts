/**
 * UCPD art. 7(4a), 7(6), annex I points 11a, 23b, 23c; C. conso. L111-7, L111-7-2, L121-4 27°-28°:
 * whether and how reviews are checked; in France their date; what the order of other sellers'
 * offers rests on, and which places were paid for.
 */
import { type Answer, defineRule, type PageView } from './define-rule.ts';
import { choiceLabel } from './label.ts';
import { reviewSigns } from './reviews.ts';
import { blocksWith, waysTo } from './shown.ts';

const REASONS = [
  'verified-without-explanation',
  'verified-how',
  'reviews-explained',
  'review-checks-not-told',
  'reviews-without-date',
  'ranking-not-explained',
  'ranking-explained',
  'paid-places-told',
] as const;

export const reviewsAndRanking = defineRule({
  id: 'reviews-and-ranking',
  needs: ['blocks', 'links', 'controls', 'frames', 'structured'],
  words: [
    'reviews',
    'verified-reviews',
    'review-policy',
    'sort-by',
    'ranking-criteria',
    'sponsored',
    'marketplace',
    'add-to-cart',
    'day-unit',
    'business-day-unit',
    'week-unit',
    'hour-unit',
    'month-unit',
  ],
  kinds: ['product', 'other'],
  reasons: REASONS,
  check: (page) => [...(page.kind === 'product' ? ofReviews(page) : []), ...ofRanking(page)],
});

function ofReviews(page: PageView): Answer[] {
  const { verified, policy, perhaps, listed, dated } = reviewSigns(page);
  if (!verified && !listed) return [];
  if (listed && !dated && page.country === 'FR')
    return [
      {
        outcome: 'needs-review',
        reason: 'reviews-without-date',
        quote: listed.text,
        target: listed.target,
        absence: true,
      },
    ];
  if (policy)
    return [
      {
        outcome: 'pass',
        reason: 'reviews-explained',
        quote: policy.text,
        target: policy.target,
      },
    ];
  if (verified)
    return [
      {
        outcome: perhaps ? 'needs-review' : 'violation',
        reason: perhaps ? 'verified-how' : 'verified-without-explanation',
        quote: verified.text,
        target: verified.target,
        absence: true,
      },
    ];
  if (!listed) return [];
  return [
    {
      outcome: 'needs-review',
      reason: 'review-checks-not-told',
      quote: listed.text,
      target: listed.target,
      absence: true,
    },
  ];
}

/** So many lines that name a seller make a list of several sellers' offers. */
const SELLERS = 2;

/** A list of several sellers' offers that can be sorted is ranked by somebody. */
function ofRanking(page: PageView): Answer[] {
  const paid = blocksWith(page, 'sponsored').find((one) => page.words.whole('sponsored', one.text));
  const criteria =
    waysTo(page, 'ranking-criteria')[0] ?? blocksWith(page, 'ranking-criteria')[0] ?? null;
  const sorts = sortControl(page);
  if (sorts && criteria)
    return [
      {
        outcome: 'pass',
        reason: 'ranking-explained',
        quote: criteria.text,
        target: criteria.target,
      },
    ];
  const named = page.blocks.filter(
    (one) =>
      one.visible !== 'no' &&
      page.words.find('marketplace', one.text).some((match) => !match.phrase.weak),
  );
  const sellers = named.length >= SELLERS;
  if (sorts && sellers)
    return [
      {
        outcome: 'needs-review',
        reason: 'ranking-not-explained',
        quote: sorts.text,
        target: sorts.target,
        absence: true,
      },
    ];
  return paid && sellers
    ? [{ outcome: 'pass', reason: 'paid-places-told', quote: paid.text, target: paid.target }]
    : [];
}

function sortControl(page: PageView): { text: string; target: string[] } | null {
  for (const one of page.controls) {
    if (one.visible === 'no' || one.region === 'footer') continue;
    const said = [choiceLabel(one), one.text, one.heading, one.near];
    // Reviews can be sorted too.
    if (said.some((words) => page.words.has('reviews', words))) continue;
    const text = said.find((words) => page.words.has('sort-by', words));
    if (text) return { text: text.slice(0, 120), target: one.target };
  }
  return null;
}
