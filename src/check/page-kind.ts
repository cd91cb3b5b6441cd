/** Which step of a purchase a page is, with the reasons; "unknown" is an answer. */
import type { Control } from '../facts/page-facts.ts';
import type { PageView } from '../rules/define-rule.ts';
import { buttonWords } from '../rules/label.ts';
import { orderCandidates, strongest } from './order-control.ts';
import type { PageKind } from './report.ts';
import { type Signals, signals } from './signals.ts';
import { tellsOfCheckouts } from './told-about.ts';

export type KindOfPage = { kind: PageKind; why: string[]; orderControl: Control | null };

/** What speaks for a checkout, in points: how rarely other pages show it. */
const POINTS: [name: string, points: (s: Signals) => number][] = [
  ['card-fields', (s) => (s.cardFields ? 4 : s.cardField ? 1 : 0)],
  ['payment-choice', (s) => (s.paymentChoice ? 3 : 0)],
  ['payment-frame', (s) => (s.paymentFrame ? 2 : 0)],
  ['address-fields', (s) => (s.addressFields >= 3 ? 2 : 0)],
  ['personal-fields', (s) => (s.addressFields < 3 && s.personalFields >= 2 ? 1 : 0)],
  ['continue-step', (s) => (s.continueButton && s.addressFields >= 3 ? 2 : 0)],
  ['delivery-choice', (s) => (s.deliveryChoice ? 2 : 0)],
  ['totals', (s) => (s.total ? 2 : 0)],
  ['checkout-title', (s) => s.checkoutTitle],
  ['checkout-address', (s) => (s.checkoutAddress ? 1 : 0)],
  ['same-address', (s) => (s.sameAddress ? 2 : 0)],
  ['terms-consent', (s) => (s.termsConsent ? 1 : 0)],
];

/** Of these, what only a purchase has: a page with one of them and no more may not be drawn whole yet. */
const OF_A_PURCHASE = new Set([
  'card-fields',
  'payment-choice',
  'payment-frame',
  'delivery-choice',
  'totals',
  'checkout-title',
  'checkout-address',
]);

/** What a page of a purchase may look like before it is one. */
const BEFORE = new Set<PageKind>(['other', 'product']);

/** So many points make a checkout of a page that has fields or choices of one. */
const ENOUGH = 4;

/**
 * @param page the view with controls, blocks, links, frames and structured data
 * @param title document title
 */
export function pageKind(page: PageView, title: string): KindOfPage {
  if (page.legal) return { kind: 'legal', why: [`link-${page.legal}`], orderControl: null };
  const seen = signals(page, title);
  const found = POINTS.map(([name, value]) => ({ name, value: value(seen) })).filter(
    (one) => one.value > 0,
  );
  const points = found.reduce((sum, one) => sum + one.value, 0);
  const names = found.map((one) => one.name);
  const order = strongest(orderCandidates(page));
  const none = { orderControl: null };
  const paying = seen.paymentChoice || seen.cardFields || seen.paymentFrame;

  if (seen.confirmationTitle && !paying && seen.addressFields < 3 && (order?.strength ?? 0) < 3)
    return { kind: 'confirmation', why: ['confirmation-title'], ...none };
  if (isCart(seen, paying, order?.strength ?? 0))
    return { kind: 'cart', why: ['cart-title', ...names], ...none };
  const step =
    order &&
    !isOneOfMany(page, seen, order.control, paying) &&
    concludes(seen, order.strength, points, paying)
      ? 'review'
      : 'checkout';
  if (
    (step === 'review' || isStep(seen, points, paying)) &&
    !tellsOfCheckouts(page, order?.control)
  )
    return step === 'review'
      ? { kind: step, why: ['order-control', ...names], orderControl: order?.control ?? null }
      : { kind: step, why: names, ...none };
  if (seen.addToCart > 0 || seen.productMarkup)
    return {
      kind: 'product',
      why: [
        seen.addToCart > 0 ? 'add-to-cart' : 'product-markup',
        ...names.filter((name) => name === 'checkout-address'),
      ],
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
 * Whether a page that is no step of a purchase may become one: its form, its payment frame or its
 * button may still be on their way; where a shop changes the address first, the product still stands.
 */
export function mayBecomeStep({ kind, why }: Pick<KindOfPage, 'kind' | 'why'>): boolean {
  return kind === 'unknown' || (BEFORE.has(kind) && why.some((name) => OF_A_PURCHASE.has(name)));
}

/**
 * Does the click on the best button conclude? The stronger its words, the less the rest must say;
 * but words alone never make a checkout ("Buy now" stands on product pages, "Send" under contact
 * forms, both in articles about checkouts).
 */
function concludes(seen: Signals, strength: number, points: number, paying: boolean): boolean {
  if (!purchase(seen) && !(strength >= 2 && seen.amounts > 0)) return false;
  const money = paying || seen.total || seen.deliveryChoice;
  // A product page shows means of payment too (instalments, logos to choose from).
  const filled = seen.cardFields || seen.addressFields >= 3;
  if (seen.addToCart > (strength === 3 ? 2 : 0) && !filled) return false;
  if (seen.longTexts >= 5 && !paying && seen.personalFields === 0) return false;
  if (strength === 3) {
    if (money) return points >= 3;
    const filledIn = seen.personalFields > 0 || seen.amounts > 0;
    return filledIn && (seen.checkoutTitle > 0 || seen.checkoutAddress) && points >= 2;
  }
  if (strength === 2) return money && points >= (paying || seen.cardField ? 3 : ENOUGH);
  return paying && seen.total && (seen.reviewTitle || seen.termsConsent);
}

/** So many buttons of the same words stand each by a thing of its own: a menu, a list of plans. */
const MANY = 3;

/** "Order" by each dish of a menu fills the basket; where one pays or says where to, it may conclude. */
function isOneOfMany(page: PageView, seen: Signals, control: Control, paying: boolean): boolean {
  if (paying || seen.personalFields > 0 || seen.termsConsent) return false;
  const said = buttonWords(control);
  const alike = page.controls.filter(
    (one) => one.kind === 'button' && one.visible !== 'no' && buttonWords(one) === said,
  );
  return alike.length >= MANY;
}

/**
 * Something is bought here: a total, a card, the terms, a way on, or the page's own name says so. Who
 * has choices of payment or delivery and nothing else asks about them (a survey, a contact form).
 */
function purchase(seen: Signals): boolean {
  return (
    seen.total ||
    seen.cardFields ||
    seen.paymentFrame ||
    (seen.checkoutTitle > 0 && (seen.amounts > 0 || seen.checkoutName)) ||
    seen.checkoutAddress ||
    seen.continueButton ||
    seen.termsConsent ||
    seen.sameAddress ||
    (seen.amounts > 0 && seen.personalFields > 0)
  );
}

/** A step before the last: fields or choices that only a checkout has. */
function isStep(seen: Signals, points: number, paying: boolean): boolean {
  if (seen.loginForm || points < ENOUGH || !purchase(seen)) return false;
  // Signing up with a card is no purchase yet, unless something is being bought beside it.
  const buying =
    seen.total || seen.deliveryChoice || seen.checkoutTitle > 0 || seen.checkoutAddress;
  if (seen.wallet && !buying) return false;
  const leadsOn = seen.total || seen.checkoutAddress || seen.continueButton;
  // An account keeps addresses and cards; a form of returns asks how they go back.
  if (seen.accountTitle && !leadsOn && !seen.deliveryChoice) return false;
  if (seen.legalTitle && !leadsOn && !seen.cardFields && seen.checkoutTitle === 0) return false;
  if (seen.passwordForm && !buying && seen.addressFields < 3) return false;
  // One still fills the basket here; an address may be a contact form's.
  if (seen.addToCart > 0 && !seen.cardFields && seen.checkoutTitle < 2) return false;
  return (
    paying ||
    seen.deliveryChoice ||
    (seen.addressFields >= 3 && (seen.checkoutTitle > 0 || seen.total || seen.continueButton))
  );
}

/** Lines to change and a way on to the checkout; no fields of one yet. */
function isCart(seen: Signals, paying: boolean, strength: number): boolean {
  if (paying || seen.addressFields >= 3) return false;
  if (seen.cartTitle && (seen.continueButton || seen.cartLines > 0)) return true;
  // Called a cart and summed up, though neither its quantities nor its way on are told as such.
  // The last screen of somebody who is logged in shows his basket too, and asks for no address.
  const concluding =
    seen.checkoutAddress || seen.checkoutTitle === 2 || (seen.termsConsent && strength === 3);
  return (
    seen.cartPage && seen.total && seen.addToCart === 0 && seen.personalFields === 0 && !concluding
  );
}
