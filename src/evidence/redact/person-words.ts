/**
 * Words before a name, a number or an address of the person who shops, in the languages of most
 * shops of the EU. They are kept narrow: a mask that covers what the shop says harms the proof.
 */

/** One to three words with a capital, with particles between (`de la`, `van der`). */
const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?:[ \u00a0](?:(?:de|du|des|la|le|van|von|der|den|di|da|dos|del)[ \u00a0]){0,2}\p{Lu}[\p{L}'’.-]+){0,3}`;
const TITLE = String.raw`(?:(?:Mme|Mlle|Mr|Mrs|Ms|Miss|Herr|Frau|Se[ñn]or|Se[ñn]ora|Sr|Sra|Sig|Signor|Signora|Dhr|Mevr|Pan|Pani)\.?[ \u00a0])`;

const GREETING = [
  'Bonjour|Bonsoir|Salut|Coucou|Cher|Ch[èe]re',
  'Hello|Hi|Hey|Dear|Good morning|Good afternoon|Good evening',
  'Hallo|Guten Tag|Guten Morgen|Guten Abend|Lieber?|Servus|Moin',
  'Hola|Buenos d[ií]as|Buenas tardes|Estimad[oa]|Ciao|Buongiorno|Buonasera|Gentile',
  'Beste|Goedemorgen|Goedemiddag|Goedenavond|Dag|Ol[áa]|Bom dia|Boa tarde',
  'Cze[śs][ćc]|Dzie[ńn] dobry|Witaj|Ahoj|Dobr[ýy] den|Hej|Hei|Szia|Bun[ăa]|Tere|Sveiki|Labas',
].join('|');
const SIGNED_IN = [
  'Bienvenue,|Connect[ée]e? en tant que|Vous [êe]tes connect[ée]e? en tant que',
  'Welcome,|Welcome back,|(?:Logged|Signed) in as',
  'Willkommen,|Willkommen zur[üu]ck,|Angemeldet als|Eingeloggt als',
  'Bienvenid[oa],|Benvenut[oa],|Welkom,|Ingelogd als|Witaj,',
].join('|');
/** A name stands behind one of these and a colon. */
const NAME_LABEL = [
  'Nom|Pr[ée]nom|Nom et pr[ée]nom|Pr[ée]nom et nom|Nom complet|Destinataire|Titulaire|Livr[ée] [àa]|Exp[ée]di[ée] [àa]',
  'Full name|First name|Last name|Surname|Recipient|Ship(?:ping)? to|Deliver(?:ing)? to|Bill(?:ed|ing)? to|Cardholder(?: name)?|Name',
  'Vorname|Nachname|Empf[äa]nger(?:in)?|Lieferung an|Rechnung an|Karteninhaber(?:in)?',
  'Nombre|Apellidos?|Destinatari[oa]|Titular|Nome|Cognome|Intestatario|Naam|Voornaam|Achternaam|Ontvanger',
].join('|');

/** Group 1 is the name. */
export const NAME_PATTERNS: readonly { pattern: RegExp; class: 'greeting' | 'name' }[] = [
  {
    class: 'greeting',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:(?:${GREETING}),?|${SIGNED_IN})[ \u00a0]+${TITLE}?(${NAME})`,
      'gu',
    ),
  },
  { class: 'name', pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])${TITLE}(${NAME})`, 'gu') },
  {
    class: 'name',
    pattern: new RegExp(
      String.raw`(?:^|[\n|•·])[ \t]*(?:${NAME_LABEL})[ \u00a0]?[:|]\s{0,3}(?:M\.[ \u00a0])?${TITLE}?(${NAME})`,
      'gu',
    ),
  },
];

const SIGN = String.raw`(?:n[°ºo]\.?|no\.?|num[ée]ro|number|nummer|nr\.?|n[uú]mero|id|r[ée]f(?:[ée]rence)?\.?|code|č[ií]slo)`;
const VALUE = String.raw`(\p{Lu}{0,6}[-_/]?\d[\p{Lu}\d_/-]{3,30})`;
const ORDER =
  'commande|order|bestell(?:ung|nummer|-nr)?|auftrags?(?:nummer)?|pedido|ordine|bestelling|bestelnummer|encomenda|zam[óo]wienie|zam[óo]wienia|objedn[áa]vk[ay]';
const CUSTOMER = 'client|compte|customer|account|member|kunden?|konto|cliente|klant(?:en)?|klienta';

/** Group 1 is the number: a sign or a colon stands before it, and it holds at least four signs. */
export const NUMBER_PATTERNS: readonly {
  pattern: RegExp;
  class: 'order-number' | 'customer-number';
}[] = [
  { class: 'order-number', pattern: numbered(ORDER) },
  { class: 'customer-number', pattern: numbered(CUSTOMER) },
];

function numbered(words: string): RegExp {
  const between = String.raw`(?:[ \u00a0-]?${SIGN}[ \u00a0]?[:#|]?|[ \u00a0]?[:#|]|[ \u00a0]#)`;
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${SIGN}[ \u00a0](?:de[ \u00a0]|of[ \u00a0])?)?(?:${words})${between}\s{0,3}#?${VALUE}`,
    'giu',
  );
}

const TOWN = String.raw`\p{Lu}[\p{L}'’-]+(?:[ -](?:(?:sur|sous|en|les?|la|de|du|des|l['’]|am|an|der)[ -])?\p{Lu}[\p{L}'’-]+){0,3}`;
/** What may follow a street: a line end or a comma, then postal code and town. */
const PLACE = String.raw`(?:[ \u00a0]*(?:[\n,|–-]|[ \u00a0])\s{0,3}(?:\p{Lu}{1,2}-)?\d{4,5}(?:[ \u00a0]\p{Lu}{2})?[ \u00a0]+${TOWN})?`;
/** `des Lilas`, `du 8 mai`, `Victor Hugo`: after the first word only capitals go on. */
const PARTICLES = String.raw`(?:(?:de|du|des|la|le|les|aux?|et|sur|sous|en|l['’]|d['’])[ \u00a0]?)*`;
const DAY = String.raw`\d{1,2}[ \u00a0](?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)(?:[ \u00a0]\d{4})?`;
const NAMED_AFTER = String.raw`${PARTICLES}(?:${DAY}|[\p{L}\p{N}'’.-]+)(?:[ \u00a0]${PARTICLES}[\p{Lu}\p{N}][\p{L}\p{N}'’.-]*){0,4}`;
const STREETS: readonly string[] = [
  String.raw`\d{1,4}(?:[ \u00a0]?(?:bis|ter|quater|[A-D]))?,?[ \u00a0]+(?:rue|avenue|av\.|boulevard|bd\.?|chemin|all[ée]e|place|impasse|quai|cours|route|square|passage|sentier|rond-point|ruelle)[ \u00a0]+${NAMED_AFTER}`,
  String.raw`\d{1,5}[A-Da-d]?,?[ \u00a0]+(?:\p{Lu}[\p{L}'’]+[ \u00a0]+){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Court|Square|Terrace|Crescent|Way|Grove)\b\.?`,
  String.raw`\p{Lu}[\p{L}-]*(?:stra(?:ß|ss)e|str\.|weg|allee|gasse|platz|ring|ufer|damm|straat|laan|plein|gracht|kade)[ \u00a0]+\d{1,4}[ \u00a0]?[a-z]?\b`,
  String.raw`(?:Via|Viale|Piazza|Corso|Vicolo|Calle|C/|Avenida|Avda\.|Paseo|Plaza|Rua|Travessa|Pra[çc]a|ul\.|ulica)[ \u00a0]+[\p{L}'’. -]{2,40},?[ \u00a0]+(?:n[°º.]?[ \u00a0]?)?\d{1,4}\b`,
];

export const ADDRESS_PATTERN = new RegExp(
  STREETS.map((street) => `(?<![\\p{L}\\p{N}])${street}${PLACE}`).join('|'),
  'gu',
);
