/** What a text box asks for, from its autocomplete, type and names; what is typed is never read. */
import { attr } from './reads.ts';
import type { Control } from './types.ts';

type Purpose = NonNullable<Control['purpose']>;

const BY_AUTOCOMPLETE: [RegExp, Purpose][] = [
  [/^cc-/, 'card'],
  [/^email$/, 'email'],
  [/^tel/, 'phone'],
  [/^(street-address|address-line\d)$/, 'street'],
  [/^postal-code$/, 'postal-code'],
  [/^address-level\d$/, 'city'],
  [/^country/, 'country'],
  [/^organization$/, 'company'],
  [/^current-password$/, 'password'],
  [/^new-password$/, 'new-password'],
  [/(^|-)name$/, 'name'],
];

/** First match wins: the narrow words stand before the wide ones. */
const BY_WORD: [RegExp, Purpose][] = [
  [/vat|tva|ust-?id|btw|partita ?iva|\bnif\b|\bcif\b|steuernummer|\bnip\b/, 'vat-number'],
  [
    /coupon|voucher|promo|discount|gutschein|rabatt|bon de reduction|code ?reduc|descuento|cupon|sconto|kortingscode|slevov|kod rabat|giftcard|gift-card/,
    'coupon',
  ],
  [
    /card[- ]?num|\bcvv|\bcvc|security ?code|kartennummer|numero (de|della) (carte|carta|tarjeta)|kaartnummer|expir|iban/,
    'card',
  ],
  [/e-?mail|courriel|correo/, 'email'],
  [/new-?pass|confirm-?pass|passwort-?neu|nouveau mot de passe/, 'new-password'],
  [/passw|mot ?de ?passe|motdepasse|contrasena|wachtwoord|heslo|haslo/, 'password'],
  [/phone|mobile|\btel|telefon|telephone|movil|cellulare|handy/, 'phone'],
  [
    /zip|postal|post-?code|postleitzahl|\bplz\b|\bcap\b|code ?postal|codigo-?postal|\bpsc\b|kod-?pocztowy/,
    'postal-code',
  ],
  [
    /city|ville|stadt\b|\bort\b|citta|ciudad|localidad|woonplaats|plaats|miasto|mesto|town|commune/,
    'city',
  ],
  [/country|pays|\bland\b|paese|\bpais\b/, 'country'],
  [/company|societe|entreprise|firma|azienda|empresa|bedrijf|organi[sz]ation/, 'company'],
  [
    /street|address|adresse|strasse|indirizzo|direccion|straat|adres|\brue\b|hausnummer|ulice|ulica/,
    'street',
  ],
  [/search|recherche|suche|buscar|cerca\b|zoek|\bq\b|query/, 'search'],
  [
    /comment|note|message|nachricht|bemerkung|anmerkung|remarque|instruction|opmerking|messaggio|mensaje|wunsch/,
    'note',
  ],
  [
    /name|\bnom\b|prenom|vorname|nachname|nombre|apellido|cognome|\bnaam|imie|nazwisko|jmeno|prijmeni/,
    'name',
  ],
];

const NUMBERS = new Set<Purpose>(['card', 'postal-code', 'vat-number', 'coupon']);

/** `label` is the visible label, asked last: it is the least sure. */
export function purposeOf(el: Element, label: string): Purpose {
  const tokens = (attr(el, 'autocomplete') ?? '').toLowerCase().trim().split(/\s+/);
  const token = tokens.at(-1) ?? '';
  for (const [pattern, purpose] of BY_AUTOCOMPLETE) if (pattern.test(token)) return purpose;
  const type = (attr(el, 'type') ?? '').toLowerCase();
  if (type === 'email') return 'email';
  // Card, postal and voucher numbers are often typed as `tel`, for the digits on a phone's keyboard.
  if (type === 'tel') return NUMBERS.has(byWord(el, label)) ? byWord(el, label) : 'phone';
  if (type === 'search' || attr(el, 'role') === 'searchbox') return 'search';
  const found = byWord(el, label);
  if (type === 'password') return found === 'new-password' ? 'new-password' : 'password';
  return found;
}

function byWord(el: Element, label: string): Purpose {
  const written = ['name', 'id', 'placeholder', 'aria-label'].map((name) => attr(el, name) ?? '');
  for (const text of [...written, label]) {
    const plain = plainOf(text);
    if (plain === '') continue;
    for (const [pattern, purpose] of BY_WORD) if (pattern.test(plain)) return purpose;
  }
  return 'other';
}

/** `billingZipCode` and `billing_zip_code` read as words, without accents. */
function plainOf(text: string): string {
  return text
    .slice(0, 120)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_[\].:]+/g, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
}
