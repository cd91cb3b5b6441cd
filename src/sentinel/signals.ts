/**
 * Is this a page of a shop? Cheap signs only, a few milliseconds on any page. Generous on purpose:
 * the check itself says what kind of page it is, this only spares all other pages the reading.
 * Asked in the order of their cost: a walk for one tag is the browser's cheapest; a selector that
 * fits any tag costs several, so those come last, and only where something else spoke for a shop.
 */

import { read } from '../facts/collect/reads.ts';
import { allOf, framesOf, has, isDrawn, textOf } from './page-parts.ts';

/** shop: enough signs · perhaps: one sign, or nothing is drawn yet · no: sleep. */
export type Verdict = 'shop' | 'perhaps' | 'no';

/** In an address or a control these say cart or checkout, and hardly anything else (24 languages). */
const PLAIN =
  /\b(add-?to-?)?cart\b|basket|check-?out|panier|caisse|warenkorb|zur-kasse|carrito|cesta\b|carrello|winkel[wm]a|afrekenen|carrinho|koszyk|kosik|pokladn|kosar|penztar|cosul?\b|varukorg|kundvagn|indkobskurv|kurv\b|ostoskori|ostukorv|grozs|krepsel|blagajn|kalathi|καλαθ|количк/;
/** These often do. */
const OFTEN =
  /order|purchas|payment|\bpay\b|\bbuy\b|shop|product|shipping|deliver|command|paiement|payer|ach[ae]t|boutique|produ[ik]|livraison|best[aei]l|kass[ae]|kauf|zahl|compra|pedido|pago|tienda|ordin|pagamento|acquist|prodott|betal|encomend|zamow|plat[nb]|objedn|rendel|fizet|termek|comand|plata\b|tila[au]|maks|telli|pasuti|uzsakym|naroc|naruc|narudzb|παραγγ|ταμει|αγορ|поръч|плащ|купи/;
/** In an address, what comes after an order; together with prices it is enough. */
const AFTER = /conf[ie]rm|thank|merci|dank|gracias|grazie|obrigad|dziek|dekuj|koszon|multum|kiitos/;
const PRICE =
  /(?:[€£$]|\b(?:EUR|CHF|PLN|CZK|HUF|RON|SEK|DKK|BGN)\b)\s?\d|\d\s?(?:[€£]|(?:EUR|CHF|PLN|zł|CZK|Kč|HUF|Ft|RON|lei|SEK|DKK|kr|BGN|лв)(?![a-zß-я]))/;
const PAYMENT =
  '[autocomplete~="cc-number"],[src*="pay" i],[src*="stripe" i],[src*="adyen" i],[src*="klarna" i],[src*="checkout" i]';
const ADDRESS =
  '[autocomplete*="address"],[autocomplete~="postal-code"],[autocomplete*="shipping"],[name*="postcode" i],[name*="zip" i],[name*="street" i],[name*="address1" i],[name*="postal" i]';
const PRODUCT = '[property="og:type"][content*="product" i],[property^="product:price"]';
const MICRODATA = '[itemtype$="schema.org/Product"],[itemtype$="schema.org/Offer"]';
const BOX = '[type=checkbox],[type=radio],[role=checkbox],[role=radio]';

const ENOUGH = 3;
const FIELDS = 500;
const TEXT = 200_000;

/** What the signs on `document` at `address` add up to. Reads, never writes. */
export function looksLikeShop(document: Document, address: string): Verdict {
  const path = fold(decoded(address.replace(/^\w+:\/\/[^/]*/, '')));
  let score = PLAIN.test(path) ? ENOUGH : OFTEN.test(path) || AFTER.test(path) ? 2 : 0;
  if (score >= ENOUGH) return 'shop';
  const product = hasProductData(document);
  if (product) score += 2;
  const frames = framesOf(document);
  // Nothing to press, and nothing that says shop: whatever the text is, nobody orders here.
  const pressed = ['form', 'input', 'button', '[role=button]'];
  if (score + frames.length > 0 || pressed.some((what) => has(document, what))) {
    const fields = allOf(document, 'input', FIELDS);
    const fitting = (selector: string) => fields.filter((field) => field.matches(selector));
    if ([...fields, ...frames].some((one) => one.matches(PAYMENT))) score += 2;
    const addressed = fitting(ADDRESS).length > 1;
    if (addressed) score += 2;
    const buttons = [...allOf(document, 'button'), ...fitting('[type=submit],[type=image]')];
    const order = sayOrder(buttons) || sendsOrder(document);
    if (order) score += 2;
    // Cut at the first three sums: whatever stands behind them is not looked at.
    const prices = textOf(document).slice(0, TEXT).split(PRICE, 4).length - 1;
    score += Math.ceil(prices / 2);
    if (score > 0 && score < ENOUGH) {
      if (!product && has(document, MICRODATA)) score += 2;
      if (!order && sayOrder(allOf(document, '[role=button]'))) score += 2;
      if (!addressed && allOf(document, ADDRESS).length > 1) score += 2;
      if (prices > 0 && has(document, BOX)) score++;
    }
  }
  if (score >= ENOUGH) return 'shop';
  return score > 1 || !isDrawn(document) ? 'perhaps' : 'no';
}

/** What stands on an element for its author: names hide nothing, not even in a form. */
const namesOf = (element: Element): string =>
  ['action', 'name', 'id', 'value', 'class']
    .map((name) => read(element, 'getAttribute', name))
    .join(' ');

/** Whether one of these controls is called as what leads to an order is. */
function sayOrder(controls: Element[]): boolean {
  const said = controls.map((one) => `${(one.textContent ?? '').slice(0, 80)} ${namesOf(one)}`);
  const all = fold(said.join());
  return PLAIN.test(all) || OFTEN.test(all);
}

/** Whether a form goes to where orders go. */
const sendsOrder = (document: Document): boolean =>
  PLAIN.test(fold(allOf(document, 'form').map(namesOf).join()));

function hasProductData(document: Document): boolean {
  return (
    allOf(document, 'meta[property]').some((meta) => meta.matches(PRODUCT)) ||
    allOf(document, 'script[type="application/ld+json"]').some((data) =>
      /"(Product(Group)?|Offer)"/.test((data.textContent ?? '').slice(0, TEXT)),
    )
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * Lower case without accents, so that one spelling covers `panier`, `Panier` and `kosík`. The accents
 * of our languages by their range: to make ready all marks of Unicode takes longer than all the rest.
 */
function fold(text: string): string {
  const marked = text.toLowerCase().normalize('NFD');
  return marked.replace(/[\u0300-\u036f]/g, '').replace(/[_/]/g, ' ');
}
