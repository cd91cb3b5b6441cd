/**
 * CRD art. 6(1)(g), 18; C. conso. L111-1 3°, L221-5 3°, L216-1: before the order, the date by which
 * or the period within which the trader delivers.
 */
import type { Block, Control } from '../facts/page-facts.ts';
import { isDeliveryChoice } from './choices.ts';
import { type Answer, defineRule, type PageView } from './define-rule.ts';
import { hintsAtDay } from './delivery-hints.ts';
import { isVagueOfDelivery } from './delivery-vague.ts';
import { type DeliveryWording, deliveryWording } from './delivery-wording.ts';
import { choiceLabel } from './label.ts';

const REASONS = [
  'delivery-time-shown',
  'delivery-immediate',
  'delivery-time-estimated',
  'dispatch-time-only',
  'delivery-time-unclear',
  'delivery-indicative-only',
  'delivery-vague',
  'stock-words-only',
  'no-delivery-time-in-journey',
  'no-delivery-time-on-page',
] as const;

/** `tied`: vague words are said of the delivery itself. */
type Said = { wording: DeliveryWording; quote: string; target: string[]; tied: boolean };

/** Best first: the answer is what the consumer was told best, on any page before the order. */
const ORDER: DeliveryWording[] = [
  'promised',
  'immediate',
  'estimated',
  'dispatch-only',
  'unclear',
  'indicative',
  'vague',
  'stock-only',
];

export const deliveryDate = defineRule({
  id: 'delivery-date',
  needs: ['controls', 'blocks', 'earlier'],
  words: [
    'delivery',
    'delivery-time',
    'delivery-method',
    'dispatch',
    'estimated',
    'stock-only',
    'vague-delivery',
    'indicative-only',
    'pick-up',
    'closed',
    'offer-ends',
    'few-left',
    'cart-held',
    'sale-word',
    'discount',
    'free-of-charge',
    'order-word',
    'immediate-access',
    'day-unit',
    'business-day-unit',
    'week-unit',
    'hour-unit',
    'minute-unit',
    'month-unit',
    'tomorrow',
    'today',
    'returns',
    'withdrawal',
    'shipping-cost',
    'subscription',
  ],
  kinds: ['review'],
  notFor: ['transport', 'dated-leisure'],
  reasons: REASONS,
  check(page) {
    const pages = [page, ...page.earlier];
    const said = pages
      .flatMap(allSaid)
      .sort((a, b) => rank(a) - rank(b) || Number(b.tied) - Number(a.tied));
    const best = said[0];
    // Nothing here is delivered as far as the page tells: a plan, a download, a seat.
    if (!best && page.scope === 'unknown') return [];
    if (!best) return [absent(page)];
    return [toAnswer(best, page)];
  },
});

const rank = (said: Said) => ORDER.indexOf(said.wording);

function allSaid(page: PageView): Said[] {
  const said: Said[] = [];
  let heading = '';
  for (const block of page.blocks) {
    if (block.visible === 'no') continue;
    if (block.kind === 'heading') heading = block.text;
    const wording = ofBlock(page, block, heading);
    if (wording !== 'nothing')
      said.push({
        wording,
        quote: block.text,
        target: block.target,
        tied: wording === 'vague' && isVagueOfDelivery(page, block.text, heading),
      });
  }
  for (const control of page.controls) {
    if (control.visible === 'no' || !isWayOfDelivery(page, control)) continue;
    const text = `${choiceLabel(control) || control.text} ${control.near}`;
    if (page.words.has('subscription', text)) continue;
    const wording = deliveryWording(text, page.words, { tied: true });
    if (wording !== 'nothing')
      said.push({ wording, quote: text.trim(), target: control.target, tied: true });
  }
  return said;
}

/** A choice of delivery, also one drawn as a row of buttons under a delivery heading. */
function isWayOfDelivery(page: PageView, control: Control): boolean {
  if (control.kind !== 'button') return isDeliveryChoice(page, control);
  const lists = ['delivery', 'delivery-method'] as const;
  return control.region !== 'footer' && lists.some((list) => page.words.has(list, control.heading));
}

function ofBlock(page: PageView, block: Block, heading: string): DeliveryWording {
  // The period to send goods back, to be refunded or billed again is not the delivery's.
  const own = page.words.has('delivery', block.text) || page.words.has('delivery-time', block.text);
  if (!own && page.words.has('subscription', block.text)) return 'nothing';
  // A footer's "delivery" column or a long legal text names every period of the law.
  if (block.region === 'footer' || block.region === 'nav' || block.text.length > 400)
    return 'nothing';
  const context = block.kind === 'heading' ? '' : heading;
  return deliveryWording(withoutReturns(page, block.text), page.words, { context });
}

/** "Delivered in 3 days, returns within 30 days": only what is not said of sending back. */
function withoutReturns(page: PageView, text: string): string {
  const others = ['returns', 'withdrawal'] as const;
  if (!others.some((list) => page.words.has(list, text))) return text;
  return text
    .split(/(?<=[,;.|·•–—])\s+/)
    .filter((part) => !others.some((list) => page.words.has(list, part)))
    .join(' ');
}

function toAnswer(best: Said, page: PageView): Answer {
  const at = { quote: best.quote, target: best.target, data: { text: best.quote } };
  switch (best.wording) {
    case 'promised':
      return { outcome: 'pass', reason: 'delivery-time-shown', ...at };
    case 'immediate':
      return { outcome: 'pass', reason: 'delivery-immediate', ...at };
    case 'estimated':
      return { outcome: 'needs-review', reason: 'delivery-time-estimated', ...at };
    case 'dispatch-only':
      return { outcome: 'needs-review', reason: 'dispatch-time-only', ...at };
    case 'unclear':
      return { outcome: 'needs-review', reason: 'delivery-time-unclear', ...at };
    case 'indicative':
      return { outcome: 'violation', reason: 'delivery-indicative-only', ...at };
    case 'vague':
      return { outcome: best.tied ? 'violation' : 'needs-review', reason: 'delivery-vague', ...at };
    default:
      return {
        outcome:
          whole(page) && ![page, ...page.earlier].some(hintsAtDay) ? 'violation' : 'needs-review',
        reason: 'stock-words-only',
        ...at,
        absence: true,
      };
  }
}

function absent(page: PageView): Answer {
  const sure = whole(page) && ![page, ...page.earlier].some(hintsAtDay);
  const reason = sure ? 'no-delivery-time-in-journey' : 'no-delivery-time-on-page';
  return { outcome: sure ? 'violation' : 'needs-review', reason, absence: true };
}

/** Were the pages read on which a shop shows it: the product or cart, and the screen of the order? */
function whole(page: PageView): boolean {
  const kinds = page.earlier.map((one) => one.kind);
  return kinds.includes('product') && page.scope === 'goods';
}
