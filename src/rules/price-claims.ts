/** Where a page announces a reduction beside a price, and which earlier price it names. */
import type { Block } from '../facts/page-facts.ts';
import type { PageView } from './define-rule.ts';

export type ReductionClaim = {
  quote: string;
  target: string[];
  /** Nothing but a share off ("-30 %"), which reads alike in every language. */
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
const PERCENT = /(?:^|[^\d\p{L}.,])[-−–]\s?\d{1,2}(?:[.,]\d)?\s?%/u;
const BARE_PERCENT = /(?<![\d.,])\d{1,2}(?:[.,]\d)?\s?%/;
/** Where menus, banners and the newsletter speak of other goods. */
const ASIDE = new Set(['header', 'nav', 'footer', 'aside', 'dialog']);

/** The announcements of a reduction, each with the price that it stands beside. */
export function reductionClaims(page: PageView): ReductionClaim[] {
  const shown = page.blocks.filter((one) => one.visible !== 'no' && !ASIDE.has(one.region));
  return shown.flatMap((block, i) => {
    const share = shareOff(page, block);
    if (!share && !isSaleWord(page, block)) return [];
    const around = [...shown.slice(i, i + AFTER + 1), ...shown.slice(Math.max(0, i - BEFORE), i)];
    const price = priceIn(page, block, around);
    if (!price) return [];
    const { text: quote, target } = block;
    const advised = around.find((one) => page.words.has('recommended-price', one.text));
    return [
      {
        quote,
        target,
        percent: share === 'bare',
        price,
        prior: priorIn(page, around, price.cents),
        recommended: advised?.text ?? null,
      },
    ];
  });
}

/** "-30 %", "30 % off": not a condition, a code, a line of the bill, energy saved, or cotton. */
function shareOff(page: PageView, block: Block): 'bare' | 'in-words' | null {
  const { text, struck, amounts } = block;
  if (struck || text.length > BADGE || !text.includes('%')) return null;
  if (amounts.some(({ cents }) => cents <= 0) || conditional(page, text)) return null;
  const rest = amounts.reduce((left, { text: price }) => left.replace(price, ''), text);
  if (PERCENT.test(text) && !/\p{L}/u.test(rest)) return 'bare';
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

/** The price that is to be paid: in the badge's own line, else the nearest line with one. */
function priceIn(page: PageView, block: Block, around: Block[]): ReductionClaim['price'] | null {
  const lines = [block, ...around].filter(
    (one) => !one.struck && !page.words.has('recommended-price', one.text) && !said(page, one),
  );
  const amounts = lines.find((one) => one.amounts.some(({ cents }) => cents > 0))?.amounts ?? [];
  const lowest = amounts.filter(({ cents }) => cents > 0).sort((a, b) => a.cents - b.cents)[0];
  return lowest ? { cents: lowest.cents, text: lowest.text } : null;
}

const said = (page: PageView, block: Block) =>
  block.amounts.length === 1 && page.words.has('prior-price', block.text);

function priorIn(page: PageView, around: Block[], price: number): string | null {
  const own = around.filter((one) => !page.words.has('recommended-price', one.text));
  const named = own.find(
    (one) => page.words.has('prior-price', one.text) && one.amounts.length > 0,
  );
  // Without styles nobody can see what is struck: the higher of two prices may be the earlier one.
  const higher = own.find((one) => one.amounts.some(({ cents }) => cents > price));
  // An amount whose parts stand apart is no amount to us, but struck it is an earlier price.
  const [struck, elsewhere] = [own.find(isStruckFigure), page.blocks.find(isStruckFigure)];
  return (struck ?? named ?? higher ?? elsewhere)?.text ?? null;
}

const isStruckFigure = ({ struck, text }: Block) => struck && /\d/.test(text);
