/**
 * Is this choice an extra that costs money on top of the main price (CRD art. 22)? First the label,
 * then the row, then the line of the order summary that bears its name.
 */
import type { Control, Money } from '../facts/page-facts.ts';
import type { ListName } from '../words/language-pack.ts';
import { siblings } from './choices.ts';
import type { PageView } from './define-rule.ts';
import { choiceLabel } from './label.ts';

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
  const family = addonFamily(page, label, price !== null);
  if (!price && !family) return null;
  const oneOf = control.kind === 'radio' || control.kind === 'option';
  const others = oneOf ? siblings(page, control) : [];
  if (oneOf && !others.some((other) => goesWithout(page, other))) return null;
  const free = page.words.has('free', label);
  const reduced = free && isReduced(page, label);
  // "Included", "free": the words say that nothing is added.
  if (!price && (control.price !== null || !control.enabled || (free && !reduced))) return null;
  const added = readsAsAddition(label, control.price?.text ?? '');
  // A fare or a size may cost nothing too ("under six years: 0 €"): only a refusal names an extra.
  const named = family !== null || added || others.some((other) => refuses(page, other));
  if (!price) return { price: null, how: 'none', named };
  if (!added && !GOES_ON.has(family ?? '') && free)
    return page.words.has('prior-price', label) && !reduced
      ? null
      : { ...price, named, freed: true };
  return { ...price, named };
}

/**
 * "€4.99 instead of €9.99, free cancellation": of two prices one is still to be paid, and what is
 * free is something else. "Free instead of €3.99" names one price, which is gone.
 */
function isReduced(page: PageView, label: string): boolean {
  if (!page.words.has('prior-price', label)) return false;
  const own = page.blocks.filter(({ kind, text }) => kind === 'label' && label.includes(text));
  const amounts = own.flatMap((one) => one.amounts.map(({ cents }) => cents));
  return new Set(amounts.filter((cents) => cents > 0)).size > 1;
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

/** The choice not to have it: refused in words, or free. */
function goesWithout(page: PageView, control: Control): boolean {
  return refuses(page, control) || control.price?.cents === 0;
}

const refuses = (page: PageView, control: Control) =>
  page.words.has('refusal', choiceLabel(control));
