/**
 * PID art. 6a; C. conso. L112-1-1; CJEU C-330/23: who announces a reduction names the price before
 * it, the lowest of the last 30 days. Whether it was the lowest no single visit shows.
 */
import { type Answer, defineRule, type PageView } from './define-rule.ts';
import { type ReductionClaim, reductionClaims } from './price-claims.ts';
import { blocksWith } from './shown.ts';

const REASONS = [
  'reduction-without-prior-price',
  'prior-price-not-found',
  'recommended-price-only',
  'prior-price-shown',
  'goods-that-perish',
] as const;

export const priceReduction = defineRule({
  id: 'price-reduction',
  needs: ['blocks', 'controls', 'structured'],
  words: [
    'sale-word',
    'discount',
    'conditional-offer',
    'subscription',
    'newsletter',
    'recommended-price',
    'prior-price',
    'perishable',
    'delivery',
    'shipping-cost',
    'add-to-cart',
  ],
  kinds: ['product', 'cart'],
  reasons: REASONS,
  check(page) {
    const claims = reductionClaims(page);
    const bare = claims.filter((one) => one.prior === null);
    if (bare.length === 0) return claims.slice(0, 1).map(withPrior);
    const perishes = blocksWith(page, 'perishable')[0];
    if (perishes)
      return [
        {
          outcome: 'not-applicable',
          reason: 'goods-that-perish',
          quote: perishes.text,
          target: perishes.target,
        },
      ];
    // On a list of goods the first one speaks for all.
    return bare.slice(0, 1).map((claim) => withoutPrior(page, claim));
  },
});

/** Named: more than that one visit cannot tell. */
function withPrior({ prior, quote, target }: ReductionClaim): Answer {
  return {
    outcome: 'pass',
    reason: 'prior-price-shown',
    data: { claim: quote, prior: prior ?? '' },
    quote: prior ?? quote,
    target,
  };
}

function withoutPrior(page: PageView, claim: ReductionClaim): Answer {
  const { quote, target, price, recommended } = claim;
  const at = { quote, target, absence: true };
  if (recommended !== null)
    return {
      outcome: 'needs-review',
      reason: 'recommended-price-only',
      data: { recommended },
      ...at,
    };
  const sure = claim.percent && onlyThisProduct(page, price.cents);
  return {
    outcome: sure ? 'violation' : 'needs-review',
    reason: sure ? 'reduction-without-prior-price' : 'prior-price-not-found',
    data: { price: price.text },
    ...at,
  };
}

/**
 * The page is about one product, its price is the one beside the announcement, and no higher amount
 * stands anywhere that could be the price before: hidden ones count too.
 */
function onlyThisProduct(page: PageView, price: number): boolean {
  if (page.kind !== 'product') return false;
  const offers = page.structured.offers.flatMap((one) => one.price?.cents ?? []);
  if (offers.some((cents) => cents !== price)) return false;
  const adds = page.controls.filter(
    (one) => one.visible !== 'no' && page.words.has('add-to-cart', one.text || one.name),
  );
  if (adds.length > 2 || (offers.length === 0 && adds.length === 0)) return false;
  return !page.blocks.some((one) => one.amounts.some(({ cents }) => cents > price));
}
