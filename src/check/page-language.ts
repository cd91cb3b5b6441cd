/**
 * The language of a page: what the caller forces; else `lang`, held against what the text says;
 * else the browser's detector. A page half translated is matched in both languages.
 */
import type { PageFacts } from '../facts/page-facts.ts';
import { compile } from '../words/compile.ts';
import type { LanguagePack, ListName } from '../words/language-pack.ts';
import { languagePack } from '../words/packs.ts';

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
 * @param packs every pack that ships; only those that may matter are opened
 * @param hints languages that the shop's country speaks
 */
export function pageLanguage(
  facts: PageFacts,
  packs: LanguagePack[],
  forced?: string,
  hints: readonly string[] = [],
): PageLanguage {
  // A tag may name a written form (`nb`) of the language of a pack.
  const tag = facts.lang?.trim().toLowerCase() ?? '';
  const written = languagePack(tag)?.language || tag.split(/[-_]/)[0] || null;
  const text = sample(facts);
  const likely = new Set([forced, written, facts.detected?.language.slice(0, 2), 'en', ...hints]);
  const first = packs.filter((pack) => likely.has(pack.language));
  const found = new Map(first.map((pack) => [pack.language, said(pack, text)]));
  if (Math.max(0, ...[...found.values()].map((one) => one.size)) < SETTLED)
    for (const pack of packs)
      if (!found.has(pack.language)) found.set(pack.language, said(pack, text));
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
      const words = compile([pack]);
      if (SAID.some((list) => words.whole(list, said)) || words.has('pay-word', said))
        found.add(pack.language);
    }
  }
  return [...found];
}

const SAID = ['button-accepted', 'button-rejected', 'button-ambiguous'] as const;
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
  return written ?? facts.detected?.language.slice(0, 2) ?? best ?? 'und';
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

function said(pack: LanguagePack, text: string): Set<string> {
  const words = compile([pack]);
  const found = new Set<string>();
  for (const list of TELLING)
    for (const match of words.find(list, text)) found.add(match.phrase.text.toLowerCase());
  return found;
}
