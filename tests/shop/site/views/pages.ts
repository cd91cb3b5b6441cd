/** The pages of the shop, each a function of the state. */
import { esc, price } from '../format.ts';
import { href, PRICES, type State } from '../state.ts';
import type { Texts } from '../texts/fr.ts';
import {
  addressForm,
  deliveryMethods,
  newsletterBox,
  orderButton,
  otherWays,
  paymentFrame,
  promise,
  quantityStepper,
  warrantyBox,
} from './choices.ts';
import { LAMP, summary } from './layout.ts';
import { traces } from './traces.ts';

type View = (state: State, t: Texts) => string;

const product: View = (state, t) => `
  <div class="product"><figure>${LAMP}</figure>
  <div><h1>${t.product}</h1>
    <p class="amount">${price(PRICES.lamp, state)} <small>${t.vat}</small></p>
    <p>${t.description}</p>
    <ul>${t.facts.map((fact) => `<li>${fact}</li>`).join('')}</ul>
    ${quantityStepper(state, t)}
    <button type="button" class="primary" data-do="add">${t.addToCart}</button>
    <p class="note">${t.deliveryFrom} ${price(PRICES.standard, state)}. ${promise(state, t, 'standard')}</p>
  </div></div>`;

const cart: View = (state, t) => `<h1>${t.yourCart}</h1>
  <div class="columns"><div>
    <article class="line">${LAMP}
      <div><h2>${t.product}</h2><p>${t.features}</p>${quantityStepper(state, t)}
      <button type="button" class="quiet" data-do="remove">${t.remove}</button></div>
      <p class="amount">${price(PRICES.lamp * state.quantity, state)}</p></article>
    ${warrantyBox(state, t)}
    ${state.good ? `<p class="note">${t.means} ${t.served}</p>` : ''}
  </div><aside>${summary(state, t, false)}
    <a class="primary" href="${href(state, state.onepage ? 'onepage' : 'delivery')}">${t.startOrder}</a></aside></div>`;

const delivery: View = (state, t) => `<h1>${t.deliveryTitle}</h1>
  <form class="columns" data-form><div>
    ${addressForm(state, t)}${deliveryMethods(state, t)}${newsletterBox(state, t)}
  </div><aside>${summary(state, t, false)}
    <button type="button" class="primary" data-do="pay">${t.toPayment}</button></aside></form>`;

/** What the shop owes before the order: right above the button, or nowhere. */
const before: View = (state, t) =>
  state.good
    ? `<p class="note">${t.withdrawalInfo} <a href="${href(state, 'withdrawal')}">${t.withdrawal}</a></p>
       <p class="note">${promise(state, t, state.express ? 'express' : 'standard')}</p>
       <label class="choice"><input type="checkbox" name="terms"${state.fields.terms ? ' checked' : ''}><span>${t.acceptTerms} (<a href="${href(state, 'terms')}">${t.terms}</a>)</span></label>`
    : '';

const review: View = (state, t) => `<h1>${t.paymentTitle}</h1>
  <div class="columns"><div>
    <section class="recap"><h2>${t.address}</h2>
      <p>${['name', 'street', 'postal', 'city'].map((name) => esc(state.fields[name] ?? '')).join(' ')}</p>
      ${state.good ? `<a href="${href(state, 'delivery')}">${t.editAddress}</a> <a href="${href(state, 'cart')}">${t.editCart}</a>` : ''}
    </section>
    ${paymentFrame(state, t)}${otherWays(state, t)}${traces(state, t)}
  </div><aside>${summary(state, t, true)}${before(state, t)}${orderButton(state, t)}</aside></div>`;

const onepage: View = (state, t) => `<h1>${t.onepageTitle}</h1>
  <form class="columns" data-form><div>
    ${addressForm(state, t)}${deliveryMethods(state, t)}${warrantyBox(state, t)}${newsletterBox(state, t)}
    ${paymentFrame(state, t)}
  </div><aside>${summary(state, t, true)}
    ${state.good ? `<a href="${href(state, 'cart')}">${t.editCart}</a> <p class="note">${t.means} ${t.served}</p>` : ''}
    ${before(state, t)}${orderButton(state, t)}</aside></form>`;

const confirmation: View = (state, t) => `<section class="thanks">${LAMP}
  <h1>${t.thanks}</h1><p>${t.orderNumber} : <strong>ORV-20417</strong></p><p>${t.thanksMore}</p>
  <p>${promise(state, t, state.express ? 'express' : 'standard')}</p>
  ${state.good ? `<p>${t.withdrawalInfo} <a href="${href(state, 'withdrawal')}">${t.withdrawHere}</a></p>` : ''}
  ${traces(state, t)}${summary(state, t, true)}</section>`;

const paragraphs = (texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');

const terms: View = (state, t) => `<h1>${t.terms}</h1>${paragraphs(t.termsBody)}
  ${state.good ? `<h2>${t.withdrawal}</h2>${paragraphs(t.termsWithdrawal)}` : `<p>${t.vagueReturns}</p>`}`;

const legal: View = (_state, t) => `<h1>${t.legal}</h1><p>${t.legalBody}</p>
  <p>${t.address1}</p><p>${t.contact}</p>`;

const privacy: View = (_state, t) => `<h1>${t.privacy}</h1><p>${t.privacyBody}</p>`;

/** The withdrawal function (CRD art. 11a): a control, a form, a second control, an acknowledgement. */
const withdrawal: View = (state, t) => {
  const head = `<h1>${t.withdrawal}</h1>${paragraphs(t.termsWithdrawal)}`;
  if (state.withdrawalStep === 2) return `${head}<p role="status">${t.withdrawalDone}</p>`;
  if (state.withdrawalStep === 0) {
    return `${head}<button type="button" class="primary" data-do="withdraw">${t.withdrawHere}</button>`;
  }
  const field = (name: string, label: string) =>
    `<label class="field">${label} <input name="${name}" value="${esc(state.fields[name] ?? '')}"></label>`;
  return `${head}<form data-form>${field('name', t.fields.name)}${field('number', t.orderNumber)}${field('email', t.fields.email)}
    <button type="button" class="primary" data-do="confirm-withdrawal">${t.confirmWithdrawal}</button></form>`;
};

export const VIEWS: Record<State['route'], View> = {
  product,
  cart,
  delivery,
  review,
  onepage,
  confirmation,
  terms,
  withdrawal,
  legal,
  privacy,
};
