/** Where a page announces a reduction beside a price, and which earlier price it names. */
import type { Block } from '../facts/page-facts.ts';
import type { PageView } from './define-rule.ts';

export type ReductionClaim = {
  quote: string;
  target: string[];
  /** Nothing but a share off ("-30 %"), which reads alike in every language, over the price. */
  percent: boolean;
  price: { cents: number; text: string };
  /** An earlier price said beside it: struck through, or in words, or simply the higher of two. */
  prior: string | null;
  /** The price that somebody else recommends stands beside it. */
  recommended: string | null;
};

/** A badge or a line about one price, and the lines around it that belong to the same goods. */
const BADGE = 60;
const BEFORE = 4;
const AFTER = 10;
/** Percent: the largest reduction that a word alone may stand for, and what rounding may hide. */
const LARGEST = 75;
const ROUNDING = 1.5;
const PERCENT = /(?:^|[^\d\p{L}.,])[-−–]\s?\d{1,2}(?:[.,]\d)?\s?%/u;
const BARE_PERCENT = /(?<![\d.,])\d{1,2}(?:[.,]\d)?\s?%/;
/** Where menus, banners and the newsletter speak of other goods. */
const ASIDE = new Set(['header', 'nav', 'footer', 'aside', 'dialog']);

/** The announcements of a reduction, each with the price that it stands beside. */
export function reductionClaims(page: PageView): ReductionClaim[] {
  const shown = page.blocks.filter((one) => one.visible !== 'no' && !ASIDE.has(one.region));
  return shown.flatMap((block, i) => {
    const share = shareIn(page, shown, i);
    if (!share && !isSaleWord(page, block)) return [];
    const around = [...shown.slice(i, i + AFTER + 1), ...shown.slice(Math.max(0, i - BEFORE), i)];
    const lines = around.filter((one) => isOfTheGoods(page, one));
    const pair = pairOf(lines, shareOf(block.text));
    const price = pair?.now ?? priceIn(page, lines);
    if (!price) return [];
    const { text: quote, target } = block;
    const advised = around.find((one) => page.words.has('recommended-price', one.text));
    return [
      {
        quote,
        target,
        percent:
          share === 'bare' && leadsTo(shown, i, price.cents) && !saidOfOthers(page, shown, block),
        price,
        prior: pair?.before.text ?? priorIn(page, lines),
        recommended: advised?.text ?? null,
      },
    ];
  });
}

/**
 * A figure set apart may go on in the line under it: "-15 %" and "on your first order", "-40 %" and
 * "of energy". Then both are one text.
 */
function shareIn(page: PageView, shown: Block[], i: number): 'bare' | 'in-words' | null {
  const block = shown[i] as Block;
  const share = shareOff(page, block);
  if (share !== 'bare') return share;
  const beside = [shown[i - 1], shown[i + 1]].filter((one) => isLine(one));
  if (beside.some((one) => isOfTheGoods(page, one) && conditional(page, one.text))) return null;
  const next = shown[i + 1];
  if (!isLine(next) || !/^\p{Ll}/u.test(next.text)) return share;
  const lists = ['discount', 'sale-word'] as const;
  return lists.some((list) => page.words.has(list, next.text)) ? 'in-words' : null;
}

/** A short text without a price. */
const isLine = (one: Block | undefined): one is Block =>
  one !== undefined && one.amounts.length === 0 && !one.struck && one.text.length <= BADGE;

/** "-50 %" over "the second pair at -50 %": the same figure stands in words of another sense. */
function saidOfOthers(page: PageView, shown: Block[], badge: Block): boolean {
  const share = shareOf(badge.text);
  const lists = ['discount', 'sale-word'] as const;
  return shown.some(
    ({ text }) =>
      text.includes('%') &&
      /\p{L}/u.test(text) &&
      shareOf(text) === share &&
      !lists.some((list) => page.words.has(list, text)),
  );
}

/** The price comes next, in the same line or under the title: not energy saved, nor a table. */
function leadsTo(shown: Block[], i: number, cents: number): boolean {
  const next = shown
    .slice(i)
    .find((one, after) => one.amounts.length > 0 || (after > 0 && one.kind !== 'heading'));
  return next?.amounts.some((amount) => amount.cents === cents) ?? false;
}

/** "-30 %", "30 % off": not a condition, a code, a line of the bill, energy saved, or cotton. */
function shareOff(page: PageView, block: Block): 'bare' | 'in-words' | null {
  const { text, struck, amounts } = block;
  if (struck || text.length > BADGE || !text.includes('%')) return null;
  if (amounts.some(({ cents }) => cents <= 0) || conditional(page, text)) return null;
  const rest = amounts.reduce((left, { text: price }) => left.replace(price, ''), text);
  const figure = PERCENT.exec(rest);
  // "3 | -5 %" is a line of a table: for so many pieces, so much off.
  if (figure && !/[\p{L}\d]/u.test(rest.replace(figure[0], ''))) return 'bare';
  const says = page.words.has('discount', text) || page.words.has('sale-word', text);
  return says && BARE_PERCENT.test(text) ? 'in-words' : null;
}

/** "Sale!" as a badge of its own. */
function isSaleWord(page: PageView, { text, struck, kind }: Block): boolean {
  if (struck || kind === 'heading' || text.length > BADGE / 2) return false;
  return page.words.whole('sale-word', text) !== null && !conditional(page, text);
}

function conditional(page: PageView, text: string): boolean {
  const lists = ['conditional-offer', 'subscription', 'newsletter'] as const;
  return lists.some((list) => page.words.has(list, text));
}

/** A line about the price of the goods, not of their delivery, nor what the maker recommends. */
function isOfTheGoods(page: PageView, { text }: Block): boolean {
  const others = ['recommended-price', 'delivery', 'shipping-cost'] as const;
  return !others.some((list) => page.words.has(list, text));
}

/** Percent off as announced; null where only a word says so. */
function shareOf(text: string): number | null {
  const match = BARE_PERCENT.exec(text);
  return match ? Number.parseFloat(match[0].replace(',', '.')) : null;
}

/** Two amounts that lie apart by what is announced: without styles nobody sees which is struck. */
function pairOf(lines: Block[], share: number | null) {
  const amounts = lines.flatMap((one) => one.amounts).filter(({ cents }) => cents > 0);
  for (const now of amounts)
    for (const before of amounts) {
      const off = 100 * (1 - now.cents / before.cents);
      if (share === null ? off > 0 && off <= LARGEST : Math.abs(off - share) <= ROUNDING)
        return { now, before };
    }
  return null;
}

/** The price that is to be paid: in the badge's own line, else the nearest line after it. */
function priceIn(page: PageView, lines: Block[]): ReductionClaim['price'] | null {
  const line = lines.find(
    (one) =>
      !one.struck &&
      !page.words.has('prior-price', one.text) &&
      one.amounts.some(({ cents }) => cents > 0),
  );
  const amounts = line?.amounts.filter(({ cents }) => cents > 0) ?? [];
  return amounts.sort((a, b) => a.cents - b.cents)[0] ?? null;
}

function priorIn(page: PageView, lines: Block[]): string | null {
  const named = lines.find(
    (one) => page.words.has('prior-price', one.text) && one.amounts.length > 0,
  );
  // An amount whose parts stand apart is no amount to us, but struck it is an earlier price.
  const struck = lines.find(isStruckFigure);
  return (struck ?? named ?? page.blocks.find(isStruckFigure))?.text ?? null;
}

const isStruckFigure = ({ struck, text }: Block) => struck && /\d/.test(text);
