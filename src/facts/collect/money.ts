/**
 * Amounts of money in a text, in the formats that shops in Europe use: `4,99 €`, `€4.99`,
 * `EUR 4.99`, `1 234,50 €`, `1.234,50 €`, `4,- €`, `4€99`, `+ 1,90 €`, `10–20 €`, `49 kr`.
 * A number is money only next to a currency, so telephone numbers, dates, sizes and rates are not.
 */
import type { Money } from '../page-facts.ts';

const CODES =
  'EUR|USD|GBP|CHF|PLN|CZK|SEK|DKK|NOK|ISK|RON|BGN|HUF|CAD|AUD|NZD|JPY|INR|UAH|RSD|TRY|MDL|MKD|BAM';
const SIGNS: Record<string, string> = {
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  eur: 'EUR',
  '£': 'GBP',
  $: 'USD',
  us$: 'USD',
  c$: 'CAD',
  ca$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  '¥': 'JPY',
  '₹': 'INR',
  '₺': 'TRY',
  '₴': 'UAH',
  zł: 'PLN',
  zl: 'PLN',
  kč: 'CZK',
  ft: 'HUF',
  lei: 'RON',
  leu: 'RON',
  лв: 'BGN',
  'fr.': 'CHF',
  sfr: 'CHF',
};
/** Crowns of several countries: only the page can tell which. */
const CROWNS = new Set(['SEK', 'DKK', 'NOK', 'ISK']);
const DOLLARS = new Set(['USD', 'CAD', 'AUD', 'NZD']);

const CURRENCY = `(?:${CODES}|[Ee]uros?|eur|EURO|US\\$|CA?\\$|AU?\\$|[€£$¥₹₺₴]|zł|zl|Kč|kč|KČ|kr\\.?|Kr\\.?|KR|Ft|FT|[Ll]ei|LEI|leu|лв\\.?|SFr|Fr\\.)`;
const SPACE = '[ \\u00a0\\u2007\\u2009\\u202f]';
const WHOLE = `(?:\\d{1,3}(?:[.,'’ \\u00a0\\u202f\\u2009\\u2007]\\d{3})+(?!\\d)|\\d+)`;
const NUMBER = `${WHOLE}(?:[.,]\\d{1,2}(?!\\d)|[.,:][-–—]{1,2})?`;
const MINUS = '[-−–]';
/**
 * Letters and figures of the scripts that prices in Europe stand in, without the signs × and ÷. The
 * classes of Unicode would say the same, but take ten milliseconds to compile on every page.
 */
const WORD = '\\d²³¹¼-¾A-Za-zªºÀ-ÖØ-öø-ɏͰ-ԯḀ-\\u1fff';
const PATTERN = new RegExp(
  `(?<![${WORD}.,/])(?<sign>[+\\-−–]${SPACE}?)?(?:` +
    `(?<before>${CURRENCY})${SPACE}{0,2}(?<inner>${MINUS})?(?<a>${NUMBER})(?![${WORD}%]|[.,/:]\\d|${SPACE}?%)|` +
    `(?<b>${NUMBER})${SPACE}{0,2}(?<after>${CURRENCY})(?:(?<cents>\\d{2})(?!\\d))?(?![${WORD}])|` +
    `(?<c>${WHOLE}:[-–—])(?![${WORD}]))`,
  'g',
);
const MAYBE = new RegExp(`${CURRENCY}|:[-–—]`);
const LOW = new RegExp(`(?<![${WORD}.,/:-])(${NUMBER})${SPACE}?[-–—]${SPACE}?$`);

/** True when the text may hold an amount: cheap, to be asked before anything dearer. */
export function mayHoldMoney(text: string): boolean {
  return /\d/.test(text) && MAYBE.test(text);
}

/**
 * All amounts of a text, in its order. `hint` is the page's own currency (ISO 4217) or null: it
 * decides between the crowns and between the dollars. An amount of crowns without a hint has a
 * null currency; a zero amount keeps cents 0; a discount written `-5,00 €` has negative cents.
 */
export function amountsIn(text: string, hint: string | null = null): Money[] {
  if (!mayHoldMoney(text)) return [];
  const found: Money[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const groups = match.groups as Record<string, string | undefined>;
    const number = groups.a ?? groups.b ?? groups.c ?? '';
    const written = groups.before ?? groups.after ?? '';
    const currency = currencyOf(written, hint);
    const cents = centsOf(groups.cents ? `${number},${groups.cents}` : number);
    if (cents === null) continue;
    const lead = text.slice(0, match.index);
    const low = lowBefore(lead + (groups.sign ?? ''));
    const from = low ? centsOf(low[1] ?? '') : null;
    if (from !== null && from < cents) found.push({ cents: from, currency, text: low?.[1] ?? '' });
    const negative = from === null && isMinus(groups.sign, groups.inner, lead);
    const shown = negative || groups.sign?.startsWith('+') ? match[0] : bare(match[0], groups.sign);
    found.push({ cents: negative ? -cents : cents, currency, text: shown.trim() });
  }
  return found;
}

/** The lower end of a range, `10–` before `20 €`. */
function lowBefore(lead: string): RegExpExecArray | null {
  return /[-–—]\s*$/.test(lead) ? LOW.exec(lead) : null;
}

/** A dash is a minus when it touches the amount or opens the text; between words it only parts. */
function isMinus(sign: string | undefined, inner: string | undefined, lead: string): boolean {
  if (inner) return true;
  if (!sign || sign.startsWith('+')) return false;
  return sign.length === 1 || sign.startsWith('−') || /(?:^|[:(|])\s*$/.test(lead);
}

function bare(text: string, sign: string | undefined): string {
  return sign ? text.slice(sign.length) : text;
}

function currencyOf(written: string, hint: string | null): string | null {
  const key = written.toLowerCase().replace(/^(kr|лв)\.$/, '$1');
  if (key === 'kr' || key === '') return hint !== null && CROWNS.has(hint) ? hint : null;
  if (key === '$' && hint !== null && DOLLARS.has(hint)) return hint;
  return SIGNS[key] ?? written.toUpperCase();
}

/**
 * Whole cents of a number as shops write it; the last separator with one or two digits after it is
 * the decimal one. Null when the text is no number or too large to be a price.
 */
export function centsOf(number: string): number | null {
  const text = number.replace(/[.,:][-–—]+$/, '').replace(/[\s'’]/g, '');
  const parts = /^(\d[\d.,]*?)(?:[.,](\d{1,2}))?$/.exec(text);
  if (!parts) return null;
  const whole = (parts[1] ?? '').replace(/[.,]/g, '');
  const cents = Number(whole) * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(cents) && whole.length <= 9 ? cents : null;
}
