/**
 * UCPD annex I point 7; C. conso. L121-4 7°: an offer said to end soon when it does not. One load of
 * a page cannot tell; two can: a countdown that starts again with the page counts nothing.
 */
import type { FirstLook, Moment } from '../facts/page-facts.ts';
import { type Answer, defineRule, type PageView } from './define-rule.ts';
import { type UrgencyClaim, urgencyClaims } from './urgency-claims.ts';

const REASONS = [
  'countdown-restarted',
  'countdown-not-in-step',
  'countdown-too-soon',
  'countdown-seen-once',
  'countdown-kept-time',
  'count-changed',
  'count-seen-once',
  'count-stayed',
] as const;

/** Seconds by which a page may be late to start its own clock. */
const SLACK = 5;
/** A page hurries in few ways; of many countdowns in a list the first ones speak for all. */
const AT_MOST = 3;

export const falseUrgency = defineRule({
  id: 'false-urgency',
  needs: ['blocks', 'first-look'],
  words: [
    'offer-ends',
    'cart-held',
    'few-left',
    'others-looking',
    'day-unit',
    'hour-unit',
    'minute-unit',
    'second-unit',
    'delivery',
    'delivery-time',
    'dispatch',
  ],
  kinds: ['product', 'cart', 'checkout', 'review'],
  reasons: REASONS,
  check(page) {
    const now = urgencyClaims(page.blocks, page.words);
    const look = page.firstLook;
    const before = look ? urgencyClaims(look.blocks, page.words) : [];
    return now
      .flatMap((claim) => {
        const other = twin(claim, now, before);
        return other && look ? compared(other, claim, look, page) : seenOnce(claim);
      })
      .slice(0, AT_MOST);
  },
});

/** The same claim in the other load: one of its kind, or the only one in the same words. */
function twin(claim: UrgencyClaim, now: UrgencyClaim[], before: UrgencyClaim[]) {
  const alike = (one: UrgencyClaim) => one.kind === claim.kind && one.wording === claim.wording;
  const [here, there] = [now.filter(alike), before.filter(alike)];
  return here.length === there.length ? there[here.indexOf(claim)] : undefined;
}

function seenOnce({ kind, quote, target }: UrgencyClaim): Answer[] {
  if (kind === 'hold') return [];
  const reason = kind === 'countdown' ? 'countdown-seen-once' : 'count-seen-once';
  return [{ outcome: 'needs-review', reason, quote, target }];
}

function compared(
  before: UrgencyClaim,
  now: UrgencyClaim,
  look: FirstLook,
  page: PageView,
): Answer[] {
  const at = { quote: now.quote, target: now.target, data: { before: before.quote } };
  if (now.kind === 'stock' || now.kind === 'viewers') {
    return now.value === before.value
      ? [{ outcome: 'pass', reason: 'count-stayed', quote: now.quote, target: now.target }]
      : [{ outcome: 'needs-review', reason: 'count-changed', ...at }];
  }
  switch (clockSays(before, now, look.moment, page.moment)) {
    case 'kept':
      return [
        { outcome: 'pass', reason: 'countdown-kept-time', quote: now.quote, target: now.target },
      ];
    case 'restarted':
      // A shop may keep a basket anew at each visit; an offer that ends is said to end once.
      return now.kind === 'countdown' && now.said
        ? [{ outcome: 'violation', reason: 'countdown-restarted', ...at }]
        : [{ outcome: 'needs-review', reason: 'countdown-not-in-step', ...at }];
    case 'out-of-step':
      return [{ outcome: 'needs-review', reason: 'countdown-not-in-step', ...at }];
    default:
      return now.kind === 'hold'
        ? []
        : [{ outcome: 'needs-review', reason: 'countdown-too-soon', ...at }];
  }
}

/**
 * kept: it went down as the time went by · restarted: it counts from when the page was loaded ·
 * too-soon: as far as it is shown, it may be either · out-of-step: neither. Of saved files nobody
 * knows the moments: what went down is believed, what shows no seconds says nothing.
 */
function clockSays(
  before: UrgencyClaim,
  now: UrgencyClaim,
  first: Moment | undefined,
  second: Moment | undefined,
): 'kept' | 'restarted' | 'too-soon' | 'out-of-step' {
  const step = Math.max(before.step, now.step);
  const slack = SLACK + (step > 1 ? step : 0);
  const drop = before.value - now.value;
  if (!first || !second) {
    if (drop > 0) return 'kept';
    if (-drop > slack) return 'out-of-step';
    return step === 1 ? 'restarted' : 'too-soon';
  }
  const kept = Math.abs(drop - (second.read - first.read)) <= slack;
  const aged = second.read - second.loaded - (first.read - first.loaded);
  const restarted = Math.abs(drop - aged) <= slack;
  if (kept) return restarted ? 'too-soon' : 'kept';
  return restarted ? 'restarted' : 'out-of-step';
}
