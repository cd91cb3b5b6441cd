/** Names of the word lists: each pack has every one of them. */

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
  'own-credit', // what the buyer uses up: balance, store credit, points
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
  'by-email', // the word for it: what comes so is another thing than what comes by post
  'closed', // no delivery that day, or a date that is read elsewhere: "closed on", "see"
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
  'normal-call-rate', // a call that costs no more than a normal one
  'phone-call', // what a price is for: per call
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
  'refund', // money or goods going back: its periods are not those to withdraw in
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
  'worth', // what a thing is said to be worth, which is no price of it
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
