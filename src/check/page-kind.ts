/** Which step of a purchase a page is, with the reasons; "unknown" is an answer. */
import type { Control } from '../facts/page-facts.ts';
import type { PageView } from '../rules/define-rule.ts';
import { orderCandidates, strongest } from './order-control.ts';
import type { PageKind } from './report.ts';
import { type Signals, signals } from './signals.ts';

export type KindOfPage = { kind: PageKind; why: string[]; orderControl: Control | null };

/** What speaks for a checkout, in points: how rarely other pages show it. */
const POINTS: [name: string, points: number, holds: (s: Signals) => boolean][] = [
  ['payment-choice', 3, (s) => s.paymentChoice],
  ['card-fields', 3, (s) => s.cardFields],
  ['payment-frame', 2, (s) => s.paymentFrame],
  ['address-fields', 2, (s) => s.addressFields >= 3],
  ['delivery-choice', 2, (s) => s.deliveryChoice],
  ['totals', 2, (s) => s.total],
  ['checkout-title', 2, (s) => s.checkoutTitle],
  ['checkout-address', 1, (s) => s.checkoutAddress],
  ['coupon', 1, (s) => s.coupon && s.total],
];

/** A page with this many points and a control that orders concludes a contract. */
const ENOUGH = 4;

/**
 * @param page the view with controls, blocks, links, frames and structured data
 * @param title document title
 */
export function pageKind(page: PageView, title: string): KindOfPage {
  const seen = signals(page, title);
  const why = POINTS.filter(([, , holds]) => holds(seen));
  const points = why.reduce((sum, [, value]) => sum + value, 0);
  const names = why.map(([name]) => name);
  const order = strongest(orderCandidates(page));
  const none = { orderControl: null };

  if (seen.confirmationTitle && !order && seen.addressFields < 3)
    return { kind: 'confirmation', why: ['confirmation-title'], ...none };
  const paying = seen.paymentChoice || seen.cardFields || seen.paymentFrame;
  if (order && concludes(seen, order.strength, points, paying))
    return { kind: 'review', why: ['order-control', ...names], orderControl: order.control };
  if (isCart(seen)) return { kind: 'cart', why: ['cart-lines', ...names], ...none };
  if (
    points >= ENOUGH &&
    (paying || seen.addressFields >= 3 || seen.deliveryChoice) &&
    !seen.loginForm
  )
    return { kind: 'checkout', why: names, ...none };
  if (seen.addToCart > 0 || seen.productMarkup)
    return {
      kind: 'product',
      why: [seen.addToCart > 0 ? 'add-to-cart' : 'product-markup'],
      ...none,
    };
  if (seen.legalTitle) return { kind: 'legal', why: ['legal-title'], ...none };
  if (page.controls.length === 0 && page.blocks.length === 0)
    return { kind: 'unknown', why: ['empty-page'], ...none };
  if (page.words.languages.length === 0)
    return { kind: 'unknown', why: ['language-unknown'], ...none };
  return { kind: 'other', why: names.length > 0 ? names : ['no-shop-signs'], ...none };
}

/**
 * The stronger the button's words, the less the rest must say; but words alone never make a
 * checkout ("Buy now" stands on product pages, "Send" under contact forms).
 */
function concludes(seen: Signals, strength: number, points: number, paying: boolean): boolean {
  const money = paying || seen.total || seen.deliveryChoice;
  if (!money || (seen.addToCart > 2 && !paying)) return false;
  if (strength === 3) return points >= ENOUGH;
  if (strength === 2) return points >= ENOUGH + 1;
  return points >= ENOUGH + 1 && (seen.cardFields || (paying && seen.total));
}

function isCart(seen: Signals): boolean {
  if (seen.cardFields || seen.addressFields >= 4) return false;
  return seen.cartTitle && (seen.cartLines > 0 || seen.continueButton || seen.total);
}
