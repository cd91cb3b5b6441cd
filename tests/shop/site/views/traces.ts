/** What careless shops repeat of a customer: in words, in links, in attributes, in a script. */
import { esc } from '../format.ts';
import { href, type State } from '../state.ts';
import type { Texts } from '../texts/fr.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bare = (text: string) => text.replaceAll(' ', '');

/** Only with `?ways=1`: every value typed so far, in the clothes in which pages carry such things. */
export function traces(state: State, t: Texts): string {
  if (!state.ways) return '';
  const { name = '', email = '', phone = '', street = '', card = '', iban = '' } = state.fields;
  const typed = JSON.stringify({ name, email, phone, street, card: bare(card), iban: bare(iban) });
  const link = `${href(state, 'confirmation')}&mail=${encodeURIComponent(email)}&who=${encodeURIComponent(name)}`;
  return `<section class="traces"
      data-customer="${utf8(email).toBase64()}" data-phone="${utf8(bare(phone)).toHex()}" data-all="${esc(typed)}">
    <p>${esc(name)}, ${esc(email)}, ${esc(phone)}</p><p>${esc(bare(card))} ${esc(bare(iban))}</p>
    <p>${esc(card)} · ${esc(iban)}</p><a href="${esc(link)}">${t.track}</a>
    <script type="application/json">${typed.replaceAll('<', '\\u003c')}</script></section>`;
}
