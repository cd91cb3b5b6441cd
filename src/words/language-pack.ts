/**
 * A language pack: what things are called in one language, as data. No regular expression: `…` in
 * a text stands for a value that the shop puts in (a name, a number, a price).
 */
import * as z from 'zod/mini';

/** Who stands behind a wording, strongest first (words/README: order of trust). */
export const Authority = z.enum([
  'statute', // the words of a directive or national law
  'court', // a court judged these words in this language
  'guidance', // an authority or the Commission named them
  'analogy', // the literal equivalent of a wording that guidance names
  'usage', // read in a shop platform's own translation
  'own', // our own translation
]);

export const Phrase = z.object({
  text: z.string(),
  authority: Authority,
  confidence: z.enum(['high', 'medium', 'low']),
  /** Needs a second sign beside it (a price, a control, a near word). */
  weak: z.optional(z.boolean()),
  /** Counts only when the whole label is this phrase. */
  whole: z.optional(z.boolean()),
  /** One word that may stand inside a longer one (German and Dutch compounds). */
  part: z.optional(z.boolean()),
  /** Longer wordings in which it does not count ("total" in "sous-total"). */
  except: z.optional(z.array(z.string())),
  /** ISO 3166-1 codes of the countries where this wording was judged so; absent: all. */
  countries: z.optional(z.array(z.string())),
  source: z.optional(z.string()),
  note: z.optional(z.string()),
  /** A text in which it must match, and one like it in which it must not: both run as tests. */
  example: z.string(),
  counterExample: z.string(),
});

export const LanguagePack = z.object({
  schemaVersion: z.literal(1),
  language: z.string(),
  name: z.string(),
  version: z.string(),
  /** Credit lines that sources ask for. */
  credits: z.array(z.string()),
  lists: z.record(z.string(), z.array(Phrase)),
  /** Why a list is empty in this language. */
  notes: z.optional(z.record(z.string(), z.string())),
});

export type Phrase = z.infer<typeof Phrase>;
export type LanguagePack = z.infer<typeof LanguagePack>;

/**
 * The lists that rules may ask for. One word for one thing: a list is named after what the words
 * mean, not after who uses them.
 */
export const LIST_NAMES = [
  // the control that concludes the contract (CRD art. 8(2))
  'button-accepted',
  'button-rejected',
  'button-ambiguous',
  'pay-word', // a word that carries the idea of paying, anywhere in a button
  'order-word', // order, confirm, register, continue: no idea of paying
  'book-word', // book, reserve, subscribe, donate: depends on everyday meaning
  'trial-word', // free trial, try free
  'continue-step', // leads to the next step, concludes nothing
  'step-word', // continue, next, OK, confirm, submit: says nothing by itself of what it does
  // pages and steps
  'checkout-page',
  'cart-page',
  'review-step',
  'confirmation-page',
  'login-page',
  'add-to-cart',
  'payment-method',
  'wallet', // the account's own cards: one pays nothing there
  'delivery-method',
  'remove-or-edit',
  // money
  'total-price',
  'subtotal',
  'tax-included',
  'tax-excluded',
  'shipping-cost',
  'free',
  'discount',
  'told-later', // an amount left open: "calculated at the next step"
  'late-fee', // service, booking, handling fee: unavoidable, not delivery
  'payment-fee', // surcharge for a means of payment
  // paid extras, by family
  'addon-insurance',
  'addon-warranty',
  'addon-protection',
  'addon-donation',
  'addon-tip',
  'addon-gift-wrap',
  'addon-membership',
  'addon-carbon',
  'addon-priority',
  'addon-sms',
  'addon-trial',
  'opt-out', // "untick if you do not want"
  'refusal', // "no thanks", "without insurance", "none"
  'added-for-you', // "we have added … to your basket"
  // other boxes
  'newsletter',
  'partners',
  'same-address',
  'save-data',
  'create-account',
  'terms-consent',
  // delivery
  'delivery',
  'delivery-time',
  'dispatch',
  'estimated',
  'stock-only',
  'vague-delivery',
  'indicative-only',
  'pick-up',
  'immediate-access',
  'day-unit',
  'business-day-unit',
  'week-unit',
  'hour-unit',
  'month-unit',
  'year-unit',
  'tomorrow',
  'today',
  // terms and withdrawal
  'terms',
  'legal-notice',
  'privacy',
  'returns',
  'withdrawal',
  'withdrawal-form',
  'withdrawal-function',
  'withdrawal-confirm',
  'withdrawal-waiver',
  'withdrawal-denied',
  'withdrawal-by-letter',
  'fourteen-days',
  'return-cost',
  'withdrawal-start-order',
  'withdrawal-start-receipt',
  // who sells to whom, and what
  'business-only',
  'private-seller',
  'transport',
  'dated-leisure',
  'marketplace',
  'subscription',
  'digital',
  // where a shop speaks of itself
  'seller-contact', // names of such pages, in titles and addresses
  'hosting', // the host of the site, named beside the shop and often of another country
  // duties beyond the checkout
  'termination-function', // ends a running contract online
  'termination-by-letter',
  'spare-parts',
  'electric-goods', // kinds of products, as a product page names them
  'furniture',
  'toy',
  'product-accessory', // what is bought for a product, and is none itself
  'manufacturer',
  'responsible-person', // in the Union, for a maker outside it (GPSR)
  'outside-eu', // countries and places outside the Union that makers' addresses name
  'product-safety', // headings of that information
  'customer-service',
  'split-payment',
  'credit-warning',
  'credit-cost',
  'shaming-refusal', // makes one feel bad for declining
  'accessibility-statement',
  // legal texts of a shop: who sells, disputes, guarantees, exclusions
  'register-number', // what announces a number of a trade register
  'vat-number',
  'legal-form',
  'regulated-profession',
  'professional-authority',
  'mediator',
  'legal-guarantee',
  'legal-guarantee-box', // the boxed text that a law prescribes
  'one-year-guarantee', // shorter than the legal guarantee
  'harmonised-notice',
  'withdrawal-excluded', // says of certain goods or services that there is no right of withdrawal
  'exclusion-made-to-order',
  'exclusion-lawful', // the other cases of CRD art. 16
  'exclusion-unfounded', // named as a ground, and none; weak: may be one when made to order
  'confirmation-sent',
  // what hurries, and what a price, a gift or a review is said to be
  'minute-unit',
  'second-unit',
  'offer-ends', // "ends in", before the time left of an offer
  'cart-held', // a basket, seats or a session are kept for so long
  'few-left', // "only … left"
  'others-looking', // "… people are looking"
  'personalised-price', // the price was made for this person
  'price-for-you', // "a price just for you": perhaps so
  'sale-word',
  'conditional-offer', // a code, a second item, "from", "up to": no reduction of this price
  'recommended-price', // of the maker, not a price that the shop charged
  'prior-price', // the price before, the lowest of 30 days
  'perishable',
  'free-of-charge', // free, as a gift is; not "included"
  'paid-plan-required', // only with a plan that must be paid
  'reviews',
  'verified-reviews',
  'review-policy', // how reviews are checked, or that they are not
  'sort-by',
  'ranking-criteria', // what the order of offers rests on
  'sponsored',
] as const;
export type ListName = (typeof LIST_NAMES)[number];

export type Match = {
  list: ListName;
  phrase: Phrase;
  language: string;
  /** Offsets in the text as given, so that a quote can be cut from it. */
  start: number;
  end: number;
};

/** The words of one page: all packs of its languages, compiled once (`compile`). */
export type Words = {
  languages: string[];
  /** Every match of a list in a text, at word edges, longest first at one place. */
  find(list: ListName, text: string): Match[];
  has(list: ListName, text: string): boolean;
  /** The phrase that is the whole text, prices, icons and punctuation put aside. */
  whole(list: ListName, text: string): Match | null;
};
