/** How addresses, telephone numbers and e-mail addresses are written in the countries of the packs. */

/** A postal code before a town, as most countries write it: 4 to 6 digits, or their own shape. */
const TOWN = "[ \\u00a0]+\\p{Lu}[\\p{L}'’-]{2,}";
const BEFORE_TOWN = new RegExp(
  `(?<![\\p{L}\\d.,/-])(?:(?:[A-Z]{1,2}[ -])?\\d{4,6}|\\d{3} \\d{2}|\\d{2}-\\d{3}|\\d{4} ?[A-Z]{2}|\\d{4}-\\d{3})${TOWN}`,
  'u',
);
/** United Kingdom, Ireland, Malta; Lithuania and Latvia, where it may end the address. */
const AFTER_TOWN =
  /\b(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[\dW] [A-Z\d]{4}|[A-Z]{3} \d{4}|L[TV]-\d{4,5})\b/;
const MONEY = /\d{4,6}[ \u00a0]+(?:Euros?|EUR|Francs?|Lei|Kč|Kr|Ft)\b/giu;

/** A text with a postal code and a town; sums of money put aside. */
export function isAddress(text: string): boolean {
  const rest = text.replace(MONEY, ' ');
  return BEFORE_TOWN.test(rest) || AFTER_TOWN.test(rest);
}

const INTERNATIONAL = /(?:\+|\b00)[1-9]\d{0,2}[\d\s\u00a0().\u2011/-]{5,}\d/u;
const NATIONAL = /(?<![\d.,])\(?0[1-9]\d{0,3}\)?(?:[\s\u00a0.\u2011/-]?\d){6,10}(?!\d)/u;
/** Where numbers start with no 0, a word announces them. */
const ANNOUNCED =
  /(?:t[ée]l|tlf|phone|telef|telef|tálk|тел|τηλ|puh|gsm|mobil|móvil|cell|ph\b)[^\d|]{0,20}\d(?:[\s\u00a0.\u2011/-]?\d){6,11}/iu;

/** A text with a telephone number. */
export function isPhone(text: string): boolean {
  return INTERNATIONAL.test(text) || NATIONAL.test(text) || ANNOUNCED.test(text);
}

/** A text with an e-mail address, also written so that programs do not find it. */
export function isEmail(text: string): boolean {
  if (/[\w.-]+ AT [\w-]+(?:\.| DOT )[a-z]{2,}/.test(text)) return true;
  return /[^\s@<>()|]+ ?(?:@|[[(](?:at|@|a|arobase)[\])]|arobase) ?[^\s@<>()|]+(?:\.|\[dot\]|\(dot\))[\p{L}\d]{2,}/iu.test(
    text,
  );
}
