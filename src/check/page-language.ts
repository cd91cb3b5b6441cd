/**
 * The language of a page: what the caller forces; else `lang`, held against what the text says;
 * else the browser's detector. A page half translated is matched in both languages.
 */
import type { PageFacts } from '../facts/page-facts.ts';
import { compile } from '../words/compile.ts';
import type { LanguagePack, ListName } from '../words/language-pack.ts';
import { languageOfTag } from '../words/written-form.ts';

export type PageLanguage = {
  /** The main language, as a two-letter code; `und` when nothing tells. */
  main: string;
  /** Those whose words are matched, main first. */
  all: string[];
};

/** Lists whose words a shop page of the language can hardly avoid. */
const TELLING: ListName[] = [
  'order-word',
  'pay-word',
  'total-price',
  'subtotal',
  'delivery',
  'terms',
  'privacy',
  'add-to-cart',
  'cart-page',
  'checkout-page',
  'payment-method',
  'tax-included',
  'shipping-cost',
  'remove-or-edit',
  'withdrawal',
  'legal-notice',
  'same-address',
  'terms-consent',
  'continue-step',
];

/** Characters read: enough for any checkout, and bounded on any page. */
const SAMPLE = 8000;

/** So many words of a language settle it: no other pack need be opened. */
const SETTLED = 6;

/**
 * The languages whose packs are opened first: those that the page, its country or the caller name,
 * and English, which stands on shops of every country.
 * @param hints languages that the shop's country speaks
 */
export function likelyLanguages(
  facts: PageFacts,
  forced?: string,
  hints: readonly string[] = [],
): Set<string> {
  const named = [forced, writtenOn(facts), detectedOn(facts), 'en', ...hints];
  return new Set(named.filter((language) => language !== undefined && language !== null));
}

/** The packs of the likely languages. */
export function likelyPacks(
  facts: PageFacts,
  packs: LanguagePack[],
  forced?: string,
  hints?: readonly string[],
): LanguagePack[] {
  const likely = likelyLanguages(facts, forced, hints);
  return packs.filter(({ language }) => likely.has(language));
}

/** Whether the likely packs find enough of their words: else every pack is opened. */
export function settled(facts: PageFacts, likely: LanguagePack[]): boolean {
  const text = sample(facts);
  return likely.some((pack) => said(pack, text).size >= SETTLED);
}

/**
 * @param packs every pack that ships; only those that may matter are opened
 * @param hints languages that the shop's country speaks
 */
export function pageLanguage(
  facts: PageFacts,
  packs: LanguagePack[],
  forced?: string,
  hints: readonly string[] = [],
): PageLanguage {
  const written = writtenOn(facts);
  const text = sample(facts);
  const first = likelyPacks(facts, packs, forced, hints);
  const opened = settled(facts, first) ? first : [...first, ...packs];
  const found = new Map(opened.map((pack) => [pack.language, said(pack, text)]));
  const main = forced ?? decide(written, found, facts);
  const most = Math.max(0, ...[...found.values()].map((one) => one.size));
  const own = found.get(main) ?? new Set();
  const also = [...found]
    .filter(
      ([language, words]) =>
        language !== main && words.difference(own).size >= Math.max(3, most * 0.4),
    )
    .map(([language]) => language);
  const known = packs.some((pack) => pack.language === main);
  const all = known ? [main, ...also] : also;
  return { main, all: [...all, ...ofButtons(facts, first, all)] };
}

/** The language of the page's tag (`nb` is a written form of the pack `no`); null without one. */
function writtenOn(facts: PageFacts): string | null {
  return languageOfTag(facts.lang ?? '') || null;
}

/** The language that the browser's detector found; null without an answer. */
function detectedOn(facts: PageFacts): string | null {
  return languageOfTag(facts.detected?.language ?? '') || null;
}

/**
 * Languages in which a button is worded though the page is not: a shop half translated keeps
 * "Place order" on a French page. Only a whole label that the page's own languages do not know.
 */
function ofButtons(facts: PageFacts, packs: LanguagePack[], all: string[]): string[] {
  const own = compile(packs.filter((pack) => all.includes(pack.language)));
  const others = packs.filter((pack) => !all.includes(pack.language));
  const found = new Set<string>();
  for (const control of facts.controls) {
    if (control.kind !== 'button' || control.visible === 'no') continue;
    const said = control.text || control.content || control.name;
    if (!said || JUDGED.some((list) => own.has(list, said))) continue;
    for (const pack of others) {
      const words = compile([pack], ASKED_OF_BUTTONS);
      if (SAID.some((list) => words.whole(list, said)) || words.has('pay-word', said))
        found.add(pack.language);
    }
  }
  return [...found];
}

const SAID = ['button-accepted', 'button-rejected', 'button-ambiguous'] as const;
const ASKED_OF_BUTTONS = [...SAID, 'pay-word'] as const;
const JUDGED = [
  'pay-word',
  'order-word',
  'book-word',
  'step-word',
  'continue-step',
  'add-to-cart',
] as const;

function decide(written: string | null, found: Map<string, Set<string>>, facts: PageFacts): string {
  const [best, most] = [...found].reduce<[string | null, number]>(
    (top, [language, words]) => (words.size > top[1] ? [language, words.size] : top),
    [null, 0],
  );
  const mine = written === null ? undefined : found.get(written);
  if (written !== null && !mine) return written; // no pack: nothing to hold it against
  if (written !== null && mine && mine.size * 2 >= most) return written;
  if (best !== null && most >= 3) return best;
  return written ?? detectedOn(facts) ?? best ?? 'und';
}

function sample(facts: PageFacts): string {
  let text = facts.title;
  for (const control of facts.controls) {
    if (text.length > SAMPLE / 2) break;
    if (control.kind !== 'option') text += `\n${control.label || control.text || control.name}`;
  }
  for (const block of facts.blocks) {
    if (text.length > SAMPLE) break;
    text += `\n${block.text}`;
  }
  return text;
}

/** The last text asked of each pack: a page is asked more than once on its way to a language. */
const lastSaid = new WeakMap<LanguagePack, { text: string; found: Set<string> }>();

function said(pack: LanguagePack, text: string): Set<string> {
  const last = lastSaid.get(pack);
  if (last?.text === text) return last.found;
  const words = compile([pack], TELLING);
  const found = new Set<string>();
  for (const list of TELLING)
    for (const match of words.find(list, text)) found.add(match.phrase.text.toLowerCase());
  lastSaid.set(pack, { text, found });
  return found;
}
