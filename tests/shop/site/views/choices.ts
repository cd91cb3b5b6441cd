/** The parts of the form that both the three-step and the one-page checkout hold. */
import { dayAfter, esc, price } from '../format.ts';
import { PRICES, type State } from '../state.ts';
import type { Texts } from '../texts/fr.ts';

/** The box of the paid warranty; the shop ticks it itself unless it is good. */
export function warrantyBox(state: State, t: Texts): string {
  return `<label class="extra"><input type="checkbox" name="warranty"${state.warranty ? ' checked' : ''}>
    <span class="box" aria-hidden="true"></span>
    <span><strong>${t.warranty}</strong> <span class="price">+${price(PRICES.warranty, state)}</span><small>${t.warrantyMore}</small></span></label>`;
}

export function quantityStepper(state: State, t: Texts): string {
  return `<div class="stepper" role="group" aria-label="${t.quantity}">
    <button type="button" data-do="less" aria-label="${t.less}">−</button>
    <output>${state.quantity}</output>
    <button type="button" data-do="more" aria-label="${t.more}">+</button></div>`;
}

const AUTOCOMPLETE = {
  name: 'name',
  email: 'email',
  phone: 'tel',
  street: 'street-address',
  postal: 'postal-code',
  city: 'address-level2',
} as const;

export function addressForm(state: State, t: Texts): string {
  const names = Object.keys(AUTOCOMPLETE) as (keyof typeof AUTOCOMPLETE)[];
  const asked = names.filter((name) => state.ways || name !== 'phone');
  const inputs = asked.map(
    (name) => `<label class="field ${name}">${t.fields[name]}
      <input name="${name}" type="${name === 'email' ? 'email' : 'text'}" autocomplete="${AUTOCOMPLETE[name]}" value="${esc(state.fields[name] ?? '')}"></label>`,
  );
  const countries = t.countries.map((country) => `<option>${country}</option>`);
  return `<fieldset class="address"><legend>${t.address}</legend>${inputs.join('')}
    <label class="field country">${t.fields.country}
      <select name="country" autocomplete="country-name">${countries.join('')}</select></label></fieldset>`;
}

/** Days from the order to the door, first and last. */
const DAYS = { standard: [4, 6], express: [2, 3] } as const;

/** When the parcel comes: only the good shop says so. */
export function promise(state: State, t: Texts, method: keyof typeof DAYS): string {
  if (!state.good) return '';
  const [first, last] = DAYS[method];
  return t.between(dayAfter(first, state), dayAfter(last, state));
}

export function deliveryMethods(state: State, t: Texts): string {
  const option = (method: keyof typeof DAYS, cents: number, chosen: boolean) =>
    `<label class="choice"><input type="radio" name="delivery" value="${method}"${chosen ? ' checked' : ''}>
      <span><strong>${t[method]}</strong> <span class="price">${price(cents, state)}</span><small>${promise(state, t, method)}</small></span></label>`;
  return `<fieldset class="methods"><legend>${t.method}</legend>
    ${option('standard', PRICES.standard, !state.express)}
    ${option('express', PRICES.express, state.express)}</fieldset>`;
}

export function newsletterBox(state: State, t: Texts): string {
  return `<label class="choice"><input type="checkbox" name="newsletter"${state.newsletter ? ' checked' : ''}><span>${t.newsletter}</span></label>`;
}

/** The card form of another company, in a frame from another origin. */
export function paymentFrame(state: State, t: Texts): string {
  return `<section class="payment"><h2>${t.card}</h2>
    <iframe title="${t.cardFrame}" src="${state.payOrigin}/card?lang=${state.lang}${state.slow ? '&slow=1' : ''}"></iframe></section>`;
}

/** The shop's own card and direct debit, typed into the shop itself. */
export function otherWays(state: State, t: Texts): string {
  if (!state.ways) return '';
  const field = (name: string, label: string, more: string) =>
    `<label class="field">${label} <input name="${name}" ${more} value="${esc(state.fields[name] ?? '')}"></label>`;
  return `<fieldset><legend>${t.otherWays}</legend>
    ${field('card', t.shopCard, 'autocomplete="cc-number" inputmode="numeric"')}
    ${field('iban', t.iban, 'autocomplete="off"')}</fieldset>`;
}

/** The control that concludes the contract; it comes late, when the payment service has answered. */
export function orderButton(state: State, t: Texts): string {
  if (!state.ready) return `<p class="waiting" role="status">${t.connecting}</p>`;
  const text = state.good ? t.clearButton : t.weakButton;
  return `<button type="button" class="primary" data-do="order">${text}</button>`;
}
