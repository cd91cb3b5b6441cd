/**
 * Is this a page of a shop? Cheap signs only, a few milliseconds on any page. Generous on purpose:
 * the check itself says what kind of page it is, this only spares all other pages the reading.
 */

import { attr, call, read, tagOf } from '../facts/collect/reads.ts';

/** shop: enough signs · perhaps: one sign, or nothing is drawn yet · no: sleep. */
export type Verdict = 'shop' | 'perhaps' | 'no';

/** In an address or a control these say cart or checkout, and hardly anything else (24 languages). */
const PLAIN =
  /\b(add-?to-?)?cart\b|basket|check-?out|panier|caisse|warenkorb|zur-kasse|carrito|cesta\b|carrello|winkelwagen|winkelmand|afrekenen|carrinho|koszyk|kosik|pokladn|kosar|penztar|cosul?\b|varukorg|kundvagn|indkobskurv|kurv\b|ostoskori|ostukorv|grozs|krepsel|blagajn|kalathi|καλαθ|количк/;
/** These often do. */
const OFTEN =
  /order|purchas|payment|\bpay\b|\bbuy\b|shop|product|shipping|deliver|command|paiement|payer|achat|achet|boutique|produ[ik]|livraison|bestel|kasse|kassa|kauf|zahl|compra|pedido|pago|tienda|ordin|pagamento|acquist|prodott|betal|encomend|zamow|platn|objedn|platb|rendel|fizet|termek|comand|plata\b|bestall|bestil|tilaus|tilaa|maks|telli|pasuti|uzsakym|naroc|naruc|narudzb|παραγγ|ταμει|αγορ|поръч|плащ|купи/;
/** In an address, what comes after an order; together with prices it is enough. */
const AFTER =
  /confirm|conferm|thank|merci|dank|gracias|grazie|obrigad|dziek|dekuj|koszon|multum|kiitos/;
const PRICE =
  /(?:[€£$]|\b(?:EUR|CHF|PLN|CZK|HUF|RON|SEK|DKK|BGN)\b)\s?\d|\d\s?(?:[€£]|(?:EUR|CHF|PLN|zł|CZK|Kč|HUF|Ft|RON|lei|SEK|DKK|kr|BGN|лв)(?!\p{Ll}))/gu;
const CARD =
  'input[autocomplete~="cc-number"],iframe[src*="pay" i],iframe[src*="stripe" i],iframe[src*="adyen" i],iframe[src*="klarna" i],iframe[src*="checkout" i]';
const ADDRESS =
  '[autocomplete*="address"],[autocomplete~="postal-code"],[autocomplete*="shipping"],[name*="postcode" i],[name*="zip" i],[name*="street" i],[name*="address1" i],[name*="postal" i]';
const PRODUCT =
  'meta[property="og:type"][content*="product" i],meta[property^="product:price"],[itemtype$="schema.org/Product"],[itemtype$="schema.org/Offer"]';
const BUTTONS = 'button,input[type=submit],input[type=image],[role=button],form[action]';

const ENOUGH = 3;
const TEXT = 200_000;

/** What the signs on `document` at `address` add up to. Reads, never writes. */
export function looksLikeShop(document: Document, address: string): Verdict {
  const body = read(document, 'body') as Element | null;
  const path = fold(decoded(address.replace(/^\w+:\/\/[^/]*/, '')));
  let score = PLAIN.test(path) ? ENOUGH : OFTEN.test(path) || AFTER.test(path) ? 2 : 0;
  if (score >= ENOUGH) return 'shop';
  if (!body) return 'perhaps';
  const has = (selector: string) => all(document, selector).length > 0;
  if (has(PRODUCT) || hasProductData(document)) score += 2;
  if (has(CARD)) score += 2;
  if (all(document, ADDRESS).length > 1) score += 2;
  if (hasOrderControl(document)) score += 2;
  const text = (body.textContent ?? '').slice(0, TEXT);
  const prices = countUpTo(text, PRICE, 3);
  if (prices > 0) score += prices > 2 ? 2 : 1;
  if (prices > 0 && has('input[type=checkbox],input[type=radio],[role=checkbox],[role=radio]'))
    score++;
  if (score >= ENOUGH) return 'shop';
  const drawn = all(document, '*').length > 40;
  return score > 1 || !drawn ? 'perhaps' : 'no';
}

function all(document: Document, selector: string): NodeListOf<Element> {
  return call(document, 'querySelectorAll', selector) as NodeListOf<Element>;
}

function hasOrderControl(document: Document): boolean {
  const controls = all(document, BUTTONS);
  for (let i = 0; i < controls.length && i < 150; i++) {
    const control = controls[i] as Element;
    const words = ['action', 'name', 'id', 'value', 'class'].map((a) => attr(control, a));
    const form = tagOf(control) === 'form';
    if (!form) words.push((control.textContent ?? '').slice(0, 80));
    const said = fold(words.join(' '));
    if (PLAIN.test(said) || (!form && OFTEN.test(said))) return true;
  }
  return false;
}

function hasProductData(document: Document): boolean {
  const scripts = all(document, 'script[type="application/ld+json"]');
  for (let i = 0; i < scripts.length && i < 10; i++) {
    if (/"(Product|Offer|ProductGroup)"/.test((scripts[i]?.textContent ?? '').slice(0, TEXT))) {
      return true;
    }
  }
  return false;
}

function countUpTo(text: string, pattern: RegExp, most: number): number {
  let n = 0;
  for (const _ of text.matchAll(pattern)) if (++n === most) break;
  return n;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Lower case without accents, so that one spelling covers `panier`, `Panier` and `kosík`. */
function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[_/]/g, ' ');
}
