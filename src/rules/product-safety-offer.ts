/**
 * Regulation (EU) 2023/988 art. 19, 22(9): an online offer of goods names the manufacturer with a
 * postal and an electronic address and, where they are outside the Union, a responsible person in
 * it. Not every product falls under it (food, medicine): a silent page is asked about only where
 * its title names a sort of goods that surely does.
 */
import { type Answer, defineRule, type PageView } from './define-rule.ts';
import { type Maker, makerOf } from './maker.ts';
import { productSort } from './product-sort.ts';
import { type Way, waysTo } from './shown.ts';

const REASONS = [
  'maker-told',
  'maker-without-address',
  'maker-without-postal-address',
  'maker-without-electronic-address',
  'responsible-person-not-named',
  'product-safety-linked',
  'maker-not-named',
] as const;

export const productSafetyOffer = defineRule({
  id: 'product-safety-offer',
  needs: ['blocks', 'links', 'controls'],
  words: [
    'manufacturer',
    'responsible-person',
    'outside-eu',
    'product-safety',
    'electric-goods',
    'furniture',
    'toy',
    'product-accessory',
  ],
  kinds: ['product'],
  notFor: ['digital', 'service', 'transport', 'dated-leisure'],
  reasons: REASONS,
  check(page) {
    const maker = makerOf(page);
    const sort = productSort(page, ['electric-goods', 'furniture', 'toy']);
    const answer = maker && named(page, maker);
    // A wine has a producer too: what is missing is asked where the page shows that it must be told.
    if (answer?.outcome === 'pass') return [answer];
    if (answer) return sort || speaksOfSafety(page) ? [answer] : [];
    const way = wayOfProduct(page);
    if (way) return [question('product-safety-linked', way.text, way.target)];
    if (!sort) return [];
    const { quote: product, target } = sort;
    return [{ ...question('maker-not-named', '', target), data: { product }, absence: true }];
  },
});

function speaksOfSafety(page: PageView): boolean {
  return page.blocks.some(
    ({ region, text }) =>
      region !== 'footer' && text.length <= 200 && page.words.has('product-safety', text),
  );
}

/** A link or tab of the offer itself: a footer leads to recalls and general notices. */
function wayOfProduct(page: PageView): Way | undefined {
  const around = new Set(
    [...page.links, ...page.controls]
      .filter(({ region }) => ['header', 'nav', 'footer'].includes(region))
      .map(({ target }) => target.join(' ')),
  );
  return waysTo(page, 'product-safety').find(({ target }) => !around.has(target.join(' ')));
}

function named(page: PageView, maker: Maker): Answer {
  const { quote, target, postal, electronic } = maker;
  const responsible = page.blocks.some(({ text }) => page.words.has('responsible-person', text));
  if (!responsible && maker.outside) return question('responsible-person-not-named', quote, target);
  if (postal && electronic) return { outcome: 'pass', reason: 'maker-told', quote, target };
  if (postal) return question('maker-without-electronic-address', quote, target);
  if (electronic) return question('maker-without-postal-address', quote, target);
  return question('maker-without-address', quote, target);
}

function question(reason: (typeof REASONS)[number], quote: string, target: string[]): Answer {
  return { outcome: 'needs-review', reason, quote, target };
}
