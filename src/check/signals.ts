/** What a page shows that tells which step of a purchase it is; each signal is a reason by name. */
import type { Block, Control } from '../facts/page-facts.ts';
import { isDeliveryChoice, isPaymentChoice, namesDelivery } from '../rules/choices.ts';
import type { PageView } from '../rules/define-rule.ts';
import { buttonWords, choiceLabel } from '../rules/label.ts';
import type { ListName } from '../words/language-pack.ts';
import { illustrates } from './told-about.ts';

export type Signals = {
  paymentChoice: boolean;
  cardFields: boolean;
  cardField: boolean;
  /** The account's own means of payment: kept, not used. */
  wallet: boolean;
  /** A page of the account: its addresses and cards are kept there, nothing is bought. */
  accountTitle: boolean;
  paymentFrame: boolean;
  addressFields: number;
  deliveryChoice: boolean;
  total: boolean;
  /** 2: in so many words; 1: in a word that other pages use too ("payment", "order"). */
  checkoutTitle: 0 | 1 | 2;
  /** The page itself is called one: in its title or a heading, other than the legend of some fields. */
  checkoutName: boolean;
  reviewTitle: boolean;
  termsConsent: boolean;
  sameAddress: boolean;
  amounts: number;
  personalFields: number;
  longTexts: number;
  checkoutAddress: boolean;
  cartTitle: boolean;
  /** The page's own name is that of a cart: its title, its address, a heading of its own part. */
  cartPage: boolean;
  cartLines: number;
  continueButton: boolean;
  addToCart: number;
  confirmationTitle: boolean;
  loginForm: boolean;
  passwordForm: boolean;
  legalTitle: boolean;
  productMarkup: boolean;
};

const STEPS = ['checkout-page', 'review-step'] as const;
/** Characters above which a block is prose, as an article has. */
const LONG = 250;
const LEGAL = ['terms', 'legal-notice', 'privacy', 'withdrawal', 'returns'] as const;
const AROUND = new Set(['header', 'nav', 'footer']);
const PERSONAL = ['name', 'email', 'phone', 'street', 'postal-code', 'city'] as const;
const ADDRESS = ['name', 'street', 'postal-code', 'city', 'country', 'phone'] as const;

/** Reads the signals of one page; what is known to be hidden does not count. */
export function signals(page: PageView, title: string): Signals {
  const shown = page.controls.filter((one) => one.visible !== 'no');
  // A search, a newsletter or a contact form stands around the page on every page.
  const boxes = shown.filter((one) => one.purpose !== null && !AROUND.has(one.region));
  const purposes = new Set(boxes.map((one) => one.purpose));
  const headings = page.blocks.filter((one) => one.kind === 'heading' && one.visible !== 'no');
  const top = [title, ...titleParts(title), ...headings.slice(0, 6).map((one) => one.text)];
  const says = (list: ListName, texts = top) =>
    texts.some((text) => page.words.find(list, text).some((match) => !match.phrase.weak));
  const saysWeakly = (list: ListName) => top.some((text) => page.words.has(list, text));
  const named = headings.filter((one) => !isLegend(one)).slice(0, 6);
  const topOfPage = [title, ...titleParts(title), ...named.map((one) => one.text)];
  const inMain = headings.filter((one) => !AROUND.has(one.region)).map((one) => one.text);
  const buttons = shown.filter((one) => one.kind === 'button');
  const choices = shown.filter((one) => !illustrates(one) && !sendsBack(page, one));
  const pressed = (list: ListName) =>
    buttons.filter((one) => page.words.has(list, buttonWords(one)));
  const boxSays = (list: ListName) =>
    shown.some((one) => one.kind === 'checkbox' && page.words.has(list, choiceLabel(one)));
  return {
    paymentChoice: groupsOf(choices.filter((one) => isPaymentChoice(page, one))) > 0,
    // One box may ask for a loyalty card; paying by card asks for number, date and code.
    wallet: says('wallet') || boxSays('wallet'),
    accountTitle: [title, ...titleParts(title), ...inMain.slice(0, 1)].some((text) =>
      page.words.find('login-page', text).some((match) => match.phrase.weak),
    ),
    cardField: purposes.has('card'),
    cardFields: boxes.filter((one) => one.purpose === 'card').length >= 2,
    paymentFrame: page.frames.some(
      (one) => !one.reached && one.visible !== 'no' && page.words.has('payment-method', one.title),
    ),
    addressFields: ADDRESS.filter((one) => purposes.has(one)).length,
    deliveryChoice: groupsOf(choices.filter((one) => isDeliveryChoice(page, one))) > 0,
    total: hasTotal(page),
    checkoutTitle:
      says('checkout-page') || says('review-step') ? 2 : saysWeakly('checkout-page') ? 1 : 0,
    checkoutName: topOfPage.some((text) => STEPS.some((list) => page.words.has(list, text))),
    reviewTitle: says('review-step'),
    termsConsent: boxSays('terms-consent'),
    sameAddress: boxSays('same-address'),
    amounts: page.blocks.filter((one) => one.visible !== 'no' && one.amounts.length > 0).length,
    personalFields: PERSONAL.filter((one) => purposes.has(one)).length,
    longTexts: page.blocks.filter((one) => one.visible !== 'no' && one.text.length > LONG).length,
    checkoutAddress: says('checkout-page', pathWords(page.url)),
    cartTitle: says('cart-page') || says('cart-page', pathWords(page.url)),
    cartPage:
      says('cart-page', [title, ...titleParts(title), ...pathWords(page.url)]) ||
      says('cart-page', inMain.slice(0, 1)),
    cartLines: shown.filter((one) => one.kind === 'stepper').length,
    continueButton:
      pressed('continue-step').length > 0 ||
      page.links.some(
        (one) => one.visible !== 'no' && page.words.has('continue-step', one.text || one.name),
      ),
    addToCart: pressed('add-to-cart').length,
    confirmationTitle: says('confirmation-page'),
    loginForm: (purposes.has('password') || purposes.has('new-password')) && boxes.length <= 4,
    passwordForm: boxes.some((one) => one.purpose === 'password' || one.purpose === 'new-password'),
    legalTitle: LEGAL.some((list) => says(list, [title, ...inMain.slice(0, 2)])),
    productMarkup: page.structured.types.includes('Product'),
  };
}

/** "Panier | Orvelune", "Checkout – Shop": the page's own name and the shop's. */
function titleParts(title: string): string[] {
  return title.split(/\s[|–—·:-]\s/).filter((part) => part !== title);
}

/** "Which means of payment?" over two boxes names these boxes, not the page. */
const isLegend = ({ target }: Block) => target.some((path) => /\blegend[^>]*$/.test(path));

/** Ways to send goods or money back, in a form of returns: neither brings nor pays anything. */
function sendsBack(page: PageView, { heading }: Control): boolean {
  const says = (list: ListName) => page.words.has(list, heading);
  const brings = namesDelivery(page, heading) || says('payment-method');
  return (says('returns') || says('refund')) && !brings;
}

function groupsOf(controls: Control[]): number {
  return new Set(controls.map((one) => one.group ?? one.at)).size;
}

/** A total with an amount, in one row or in two blocks side by side. */
function hasTotal(page: PageView): boolean {
  return page.blocks.some((block, i) => {
    if (block.visible === 'no' || block.text.length > 160) return false;
    if (!page.words.has('total-price', block.text)) return false;
    const next = page.blocks[i + 1];
    return (
      block.amounts.length > 0 ||
      // The label of a choice that follows is an answer to pick, no sum.
      (next !== undefined &&
        next.kind !== 'label' &&
        next.amounts.length > 0 &&
        next.text.length < 40)
    );
  });
}

/** The words of the address's path: `/panier/commande-express` → «panier», «commande express». */
export function pathWords(url: string): string[] {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  return path
    .split('/')
    .map((part) => part.replace(/\.\w+$/, '').replace(/[-_+.]/g, ' '))
    .filter(Boolean);
}
