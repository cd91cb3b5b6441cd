/** Is the amount beside a choice the price of the whole, or a gift's: no extra on top of a price? */
import type { Control } from '../facts/page-facts.ts';
import type { PageView } from './define-rule.ts';
import { totalsOf } from './in-the-total.ts';
import { buttonWords, choiceLabel, nameBeforePrice } from './label.ts';
import { addonFamily, type PaidExtra } from './paid-extra.ts';
import { blocksWith } from './shown.ts';

const GIVEN = new Set<string>(['addon-donation', 'addon-tip']);

/**
 * What is given on this page is a gift as a whole ("Donate now"): whether a sum on top of it needs a
 * consent of its own is open. An insurance on such a page is one as on any other.
 */
export function isPartOfAGift(page: PageView, control: Control): boolean {
  const said = page.orderControl ? buttonWords(page.orderControl) : '';
  const family = addonFamily(page, choiceLabel(control)) ?? 'addon-donation';
  return page.words.has('addon-donation', said) && GIVEN.has(family);
}

/**
 * "I agree to pay 49,90 €", "a gift: hide the price of 49,90 €". Words that name an extra by
 * themselves stay one, unless the bill has this line alone: a membership on the page that sells it.
 */
export function isWholePrice(page: PageView, control: Control, extra: PaidExtra): boolean {
  const { named, price } = extra;
  if (!named)
    return blocksWith(page, 'total-price').some((block) =>
      block.amounts.some((amount) => amount.cents === price?.cents),
    );
  if (!price || price.cents !== Math.max(...totalsOf(page))) return false;
  if (price.text.trim().startsWith('+')) return false;
  const label = choiceLabel(control);
  return (
    addonFamily(page, label, false) === null ||
    isALine(page, nameBeforePrice(label, price.text), price.cents)
  );
}

/** The bill itself names it so, with this amount. */
function isALine(page: PageView, name: string, cents: number): boolean {
  return page.blocks.some(
    ({ kind, visible, text, amounts }) =>
      kind !== 'label' &&
      visible !== 'no' &&
      text.toLowerCase().startsWith(name.toLowerCase()) &&
      amounts[0]?.cents === cents,
  );
}
