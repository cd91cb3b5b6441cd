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

/**
 * First match wins: the narrow words stand before the wide ones. Parts of words in the languages of
 * the EU, without accents; `_` is the border of a word, in any script. A word that means one thing
 * here and another in the next language (`kraj`, `naslov`, `belt`) is left out.
 */
const BY_WORD: [Purpose, RegExp][] = [
  [
    'vat-number',
    /_vat|vat_?(?:id|n)|_tva|_ust_?id|_btw|partita_?iva|_(?:nif|cif|nip|dic|dph|cui|oib|pvm|pvn|cvr|moms|ддс|еик)_|_α_?φ_?μ_|steuernummer/,
  ],
  [
    'coupon',
    /(?:cou|cu|ku)pon|voucher|promo|discount|gutschein|rabat|bon_de_reduc|code_?reduc|descu?ent|cupom|cupao|sconto|kortingscode|slevov|zlavov|popust|alennus|kedvezm|nuolaid|atlaid|soodus|εκπτω|κουπον|промо|купон|отстъп|gift_?card/,
  ],
  [
    'card',
    /card_?num|_cvv|_cvc|security_?code|kartennummer|numer[oe]_(?:de|della|do)_(?:carte|carta|cartao|tarjeta)|ka?artnummer|kortnummer|(?:cislo|numer|broj|stevilka)_kart|expir|iban/,
  ],
  ['email', /e_?mail|_mail_|courriel|correo|sahkoposti|_e_?post(?!al)|_e_?past|_el_past|имеил/],
  ['new-password', /new_?pass|confirm_?pass|passwort_?neu|nouveau_mot_de_passe/],
  // Mostly told by its type.
  ['password', /passw|mot_?de_?passe|contrasen|wachtwoord|heslo|haslo/],
  [
    'phone',
    /phone|mobil|_tel(?:_|\d|n)|telef|telemov|movil|cellular|handy|puhelin|talrun|_gsm_|_komork|τηλεφ|κινητο|телеф/,
  ],
  [
    'postal-code',
    /zip|postal|post_?code|postleitzahl|_(?:plz|cap|psc)_|_τ_?κ_|_п_?к_|kod_?pocztow|postn(?:umm|r_)|postinum|postiindeks|sihtnum|iranyitosz|past[ao]_(?:ind|kod)|postansk|postna_|cod_post|eircode|eirchod|kodici_post|ταχυδρομικ|пощенски/,
  ],
  [
    'city',
    /city|ville|stadt?_|(?:_|wohn|post)ort_|citta|ciudad|localit|localidad|lokalit|plaats|miast|_mj?esto_|town|commune|_comune_|_obec_|miejscow|miest|varos|telepules|_oras|kaupunki|postitoimi|_linn_|pilset|cidade|_grad_|_град_|_πολη|^_by_$|_baile_|cathair/,
  ],
  [
    'country',
    /country|_pays_|_land_|_paese_|_pais_|_stat_|krajina|_zeme_|panstwo|drzav|orszag|_maa_|_riik_|_valsts|_salis_|_tara_|pajjiz|_χωρα_|държав/,
  ],
  [
    'company',
    /compan[yi]|societe|entreprise|unternehmen|_firm[ay]_|firmen|azienda|empresa|bedrijf|organi[sz]ation|ragione_soc|_ceg|yritys|foretag|virksomhed|ettevot|tvrtk|podjetj|εταιρ|επωνυμια|фирм/,
  ],
  [
    'street',
    /street|address|adres|strasse|indirizz|direccion|straat|_rue_|hausnummer|_ulic|_utca|_cim_|_gat[au]_|_gade|katuos|osoite|_tanav|_iela_|_strada|_rua_|morada|enderec|gatve|_triq_|sraid|seoladh|_calle_|domicili|διευθυν|_οδος_|адрес|_улиц/,
  ],
  [
    'search',
    /search|recherche|suche|buscar|_cerca_|zoek|_q_|query|hledat|hladat|szukaj|pesquis|αναζητ|търс/,
  ],
  [
    'note',
    /comment|koment|_note|message|nachricht|merkung|remarque|instruction|messaggi|mensaje|wunsch|poznam|uwagi|megjegyz|observa/,
  ],
  [
    'name',
    /name|_nom_|prenom|_nombre_(?!d_)|apell?id|_nome_|cognom|sobrenom|naam_|_imie|nazwisk|jmeno|prijmeni|_meno_|priezvisk|navn_|namn_|(?<!mi)nimi_|_ime_|prezime|priimek|nev_|_nume(?:le)?_|vard[ao]?s_|uzvard|pavard|_isem_|kunjom|_ainm_|sloinne|ονομα|επωνυμ|_име_|фамил/,
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
  const found = byWord(el, label);
  if (type === 'tel') return NUMBERS.has(found) ? found : 'phone';
  if (type === 'search' || attr(el, 'role') === 'searchbox') return 'search';
  if (type === 'password') return found === 'new-password' ? 'new-password' : 'password';
  return found;
}

function byWord(el: Element, label: string): Purpose {
  const written = ['name', 'id', 'placeholder', 'aria-label'].map((name) => attr(el, name) ?? '');
  for (const text of [...written, label]) {
    const plain = plainOf(text);
    if (plain === '_') continue;
    for (const [purpose, pattern] of BY_WORD) if (pattern.test(plain)) return purpose;
  }
  return 'other';
}

const PLAIN: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', ħ: 'h' };

/** `billingZipCode` and `billing_zip_code` are `_billing_zip_code_`, without accents. */
function plainOf(text: string): string {
  const words = text
    .slice(0, 120)
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđßæħ]/g, (letter) => PLAIN[letter] as string);
  return `_${words}_`.replace(/[^\p{L}\p{N}]+/gu, '_');
}
