/** A person who does not exist, and the clothes in which shops write down what they know of her. */
import type { KnownPrivate } from '../../src/evidence/capture.ts';

export const PERSON = {
  name: 'Hélène Vasseur-Quintard',
  email: 'helene.vasseur@courriel.example',
  phone: '06 39 98 41 27',
  street: '17 bis rue des Mirabelles',
  postalCode: '69473',
  city: 'Trévignac',
  card: '4970 1012 3456 7893',
  iban: 'FR76 3000 6000 0112 3456 7890 189',
  customer: 'KD-884213',
};

/** What the fields of the page hold, as the capture hands it over. */
export const TYPED: KnownPrivate[] = [
  { class: 'name', value: PERSON.name },
  { class: 'email', value: PERSON.email },
  { class: 'phone', value: PERSON.phone },
  { class: 'postal-address', value: PERSON.street },
  { class: 'postal-address', value: PERSON.postalCode },
  { class: 'postal-address', value: PERSON.city },
  { class: 'card', value: PERSON.card },
  { class: 'iban', value: PERSON.iban },
];

const bare = (text: string) => text.replace(/\s/g, '');
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
const utf8 = (text: string) => new TextEncoder().encode(text);

/** Every spelling of every value that must not be found. */
export function spellings(): string[] {
  const { name, email, phone, street, postalCode, city, card, iban } = PERSON;
  const [first = '', last = ''] = name.split(' ');
  const values = [
    name,
    first,
    last,
    email,
    phone,
    street,
    `${postalCode} ${city}`,
    city,
    card,
    iban,
  ];
  const forms = values.flatMap((value) => [value, plain(value), value.toUpperCase()]);
  const close = [name, street, card, iban, phone].map(bare);
  const dashed = [card, phone].map((value) => value.replaceAll(' ', '-'));
  const all = [...forms, ...close, ...dashed, `+33${bare(phone).slice(1)}`];
  return [...new Set(all.flatMap((value) => [value, ...clothes(value), ...withinBase64(value)]))];
}

/** What base64 of a longer text shows of a value in it: three sights, by where the value begins. */
function withinBase64(value: string): string[] {
  const content = utf8(value);
  // The signs at both ends hold bits of the neighbours too.
  const sights = [0, 1, 2].map((before) => {
    const shifted = new Uint8Array([...new Uint8Array(before), ...content]).toBase64();
    const first = Math.ceil((before * 8) / 6);
    return shifted.slice(first, Math.floor(((before + content.length) * 8) / 6));
  });
  return sights.filter((sight) => sight.length >= 8);
}

/** The encodings of one value. */
export function clothes(value: string): string[] {
  const base64 = utf8(value).toBase64();
  return [
    encodeURIComponent(value),
    encodeURIComponent(value).replaceAll('%20', '+'),
    base64,
    base64.replace(/=+$/, '').replaceAll('+', '-').replaceAll('/', '_'),
    utf8(value).toHex(),
    utf8(value).toHex().toUpperCase(),
    value.replace(/[^\x20-\x7e]/g, (sign) => `\\u${hex(sign)}`),
    value.replace(/[^\x20-\x7e]/g, (sign) => `&#x${hex(sign)};`),
    value.replace(/./gu, (sign) => `&#${sign.codePointAt(0)};`),
    value.replaceAll('@', '&commat;').replaceAll('é', '&eacute;'),
  ];
}

const hex = (sign: string) => (sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
