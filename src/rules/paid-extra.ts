/**
 * Is this choice an extra that costs money on top of the main price (CRD art. 22)? First the label,
 * then the row, then the line of the order summary that bears its name.
 */
import type { Control, Money } from '../facts/page-facts.ts';
import type { ListName } from '../words/language-pack.ts';
import { namesDelivery, siblings } from './choices.ts';
import type { PageView } from './define-rule.ts';
import { choiceLabel, nameBeforePrice } from './label.ts';
import { countSums, isReduced, isWorth } from './label-amounts.ts';

export const ADDON_LISTS = [
  'addon-insurance',
  'addon-warranty',
  'addon-protection',
  'addon-donation',
  'addon-tip',
  'addon-gift-wrap',
  'addon-membership',
  'addon-carbon',
  'addon-priority',
  'addon-sms',
  'addon-trial',
] as const satisfies readonly ListName[];

export type PaidExtra = {
  price: Money | null;
  /** Where the price stands; `none`: the words say an extra, no price was found. */
  how: 'label' | 'description' | 'row' | 'summary' | 'none';
  /** The words name a known family of paid extras, or the label reads as an addition. */
  named: boolean;
  /** The same words call it free: the amount may be what it would cost, or what the shop gives. */
  freed?: boolean;
};

/** Families that are free at first and paid later. */
const GOES_ON = new Set<string>(['addon-trial', 'addon-membership']);

/** The family that the words name, or null. Weak words ("club", "premium") need a price beside them. */
export function addonFamily(
  page: PageView,
  text: string,
  priced = true,
): (typeof ADDON_LISTS)[number] | null {
  const names = (list: ListName) =>
    page.words.find(list, text).some((match) => priced || !match.phrase.weak);
  return ADDON_LISTS.find(names) ?? null;
}

/**
 * What makes this choice a paid extra, or null when nothing does.
 * A radio or option counts only when its group also offers to go without: otherwise the group is a
 * choice of the thing itself (size, pack, plan), which is not this duty's.
 */
export function paidExtra(page: PageView, control: Control): PaidExtra | null {
  const label = choiceLabel(control);
  const price = costOf(page, control);
  const family = addonFamily(page, isBare(control) ? control.heading : label, price !== null);
  if (!price && !family) return null;
  const oneOf = control.kind === 'radio' || control.kind === 'option';
  const others = oneOf ? siblings(page, control) : [];
  if (oneOf && !others.some((other) => goesWithout(page, other, control))) return null;
  const free = page.words.has('free', label);
  const reduced = free && isReduced(page, label);
  // "Included", "free": the words say that nothing is added.
  if (!price && (control.price !== null || !control.enabled || (free && !reduced))) return null;
  const added = readsAsAddition(label, control.price?.text ?? '');
  // A fare or a size may cost nothing too ("under six years: 0 €"): only a refusal names an extra.
  const refused = others.filter((other) => refuses(page, other));
  // "Without a contract 24 €" beside "with one 19 €": two prices of the thing itself.
  const named = family !== null || added || refused.some((other) => (other.price?.cents ?? 0) <= 0);
  if (!price) return { price: null, how: 'none', named };
  // "Refundable (+12 €)" beside "Not refundable": the dearer of two fares, or an extra. That is asked.
  const plainly = refused.length > 0 || others.some((other) => other.price?.cents === 0);
  if (oneOf && family === null && !plainly) return { ...price, named, freed: true };
  if (added || GOES_ON.has(family ?? '')) return { ...price, named };
  const credit = page.words.has('own-credit', label);
  const { cents = 0, text = '' } = price.price ?? {};
  // "În valoare de 2,00 €" may also mean "amounting to": on the bill, it is a price.
  if (
    !credit &&
    isWorth(page, label, text) &&
    !isBilled(page, nameBeforePrice(label, text), cents)
  ) {
    const given = free || page.words.has('free', control.heading);
    return given && countSums(page, label) < 2 ? null : { ...price, named, freed: true };
  }
  if (!free) return { ...price, named };
  return page.words.has('prior-price', label) && !reduced ? null : { ...price, named, freed: true };
}

/** "0 Kč | 20 Kč | 40 Kč" under "Tip": choices that are only amounts are called what their group is. */
function isBare(control: Control): boolean {
  return (
    control.group !== null &&
    !/\p{L}/u.test(choiceLabel(control).replace(control.price?.text ?? '', ''))
  );
}

function costOf(page: PageView, control: Control): Pick<PaidExtra, 'price' | 'how'> | null {
  const tied = control.price;
  if (tied && tied.cents > 0) return { price: tied, how: tied.how };
  if (tied) return null; // it says that it costs nothing, or takes something off
  const line = summaryLine(page, choiceLabel(control));
  return line ? { price: line, how: 'summary' } : null;
}

/** The order summary bills this choice: a line of its name with its amount. */
export function isBilled(page: PageView, name: string, cents: number | undefined): boolean {
  return summaryLine(page, name)?.cents === cents;
}

/** A line of the order summary that bears the label's words and an amount (PrestaShop writes it so). */
function summaryLine(page: PageView, label: string): Money | null {
  const wanted = label.trim().toLowerCase();
  if (wanted.length < 6) return null;
  for (const block of page.blocks) {
    if (block.kind !== 'row' || block.visible === 'no' || block.amounts.length !== 1) continue;
    const name = block.text.split('|')[0]?.trim().toLowerCase() ?? '';
    const amount = block.amounts[0] as Money;
    if (name.length >= 6 && amount.cents > 0 && (wanted.includes(name) || name.includes(wanted)))
      return amount;
  }
  return null;
}

/** "+4,99 €" or "(+€3.50)": the price is written as an addition. */
function readsAsAddition(label: string, priceText: string): boolean {
  if (priceText.trim().startsWith('+')) return true;
  const at = label.indexOf(priceText);
  return at > 0 && /\+\s*$/.test(label.slice(0, at));
}

/** "Insure my parcel" beside "no thanks": an extra, though its words name the delivery. */
export function isRefusable(page: PageView, control: Control): boolean {
  if (control.kind !== 'radio' && control.kind !== 'option') return false;
  if (addonFamily(page, choiceLabel(control)) === null) return false;
  return siblings(page, control).some(
    (other) =>
      refuses(page, other) &&
      !(other.price && other.price.cents > 0) &&
      !isPlainDelivery(page, choiceLabel(other)),
  );
}

/** "Standard delivery without surcharge" refuses no extra: it is another way to deliver. */
const isPlainDelivery = (page: PageView, label: string): boolean =>
  namesDelivery(page, label) && addonFamily(page, label) === null;

/** The choice not to have it: refused in words, or free. */
function goesWithout(page: PageView, control: Control, of: Control): boolean {
  return refuses(page, control) || control.price?.cents === 0 || deniesTheSame(page, control, of);
}

/** "No" or "without" at either end of what the other choice is called ("No seat reservation"). */
function deniesTheSame(page: PageView, control: Control, of: Control): boolean {
  // Hoods and contracts may be gone without too: they are variants of the thing itself.
  if (
    !addonFamily(page, choiceLabel(of)) &&
    !readsAsAddition(choiceLabel(of), of.price?.text ?? '')
  )
    return false;
  const words = wordsOf(choiceLabel(control));
  const ends = [words[0], words.at(-1)];
  if (!ends.some((word) => word !== undefined && page.words.whole('refusal', word))) return false;
  const same = new Set(wordsOf(choiceLabel(of)).map(stem));
  return words.some((word) => word.length >= STEM && same.has(stem(word)));
}

/** Letters that a word keeps in every case ("lisäturva", "lisäturvaa"). */
const STEM = 5;
const stem = (word: string) => word.slice(0, STEM);
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

const refuses = (page: PageView, control: Control) =>
  page.words.has('refusal', choiceLabel(control));
