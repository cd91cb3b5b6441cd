/** What a text claims of the right of withdrawal that the law does not say so. */
import type { Block } from '../facts/page-facts.ts';
import { findPeriods } from '../words/periods.ts';
import type { PageView } from './define-rule.ts';
import { namesGround, namesNoGround, sentences } from './exclusion-grounds.ts';

/**
 * Refused outright: not for a case that the law excludes, nor after the fourteen days that the same
 * text gives, nor as an exclusion without a ground, which is the business of its own rule.
 */
export function denies(page: PageView, block: Block): boolean {
  if (page.words.has('fourteen-days', block.text)) return false;
  // "The right does not apply to contracts:" opens the list of the law; its entries have their rule.
  if (/[:…]\s*$/.test(block.text) && page.words.has('withdrawal-excluded', block.text))
    return false;
  return sentences(block.text)
    .filter((one) => page.words.has('withdrawal-denied', one))
    .some((one) =>
      namesNoGround(page, one)
        ? !page.words.has('withdrawal-excluded', one)
        : !namesGround(page, one),
    );
}

/**
 * The only period named in a short text on withdrawal, when it is under 14 days: its days. Refunds,
 * parcels that go back, deliveries and a shop's own promises have periods of their own, also in the
 * same line ("delivery in 3 days, right of withdrawal").
 */
export function shorterPeriod(page: PageView, { text }: Block): number | null {
  const others = page.words.has('fourteen-days', text) || page.words.has('refund', text);
  if (text.length > 300 || others) return null;
  const periods = findPeriods(text, page.words);
  const [only] = periods;
  if (periods.length !== 1 || !only || only.unit !== 'day' || only.max >= 14) return null;
  const parts = text.split(PARTS);
  const at = parts.findIndex((one) => findPeriods(one, page.words).length > 0);
  const part = parts[at] ?? text;
  if (NO_RIGHT.some((list) => page.words.has(list, part))) return null;
  if (page.words.has('withdrawal', part)) return only.max;
  // "Right of withdrawal | 7 days": a period alone is of what stands before it. With one word more
  // ("exchange 10 days") it is of that.
  const alone = !/\p{L}/u.test(part.replace(only.text, ''));
  return alone && page.words.has('withdrawal', parts[at - 1] ?? '') ? only.max : null;
}

/** Where one thing of a line ends and the next begins. */
const PARTS = /(?<=[,;.|·•–—]|\s[-/+])\s+/;
const NO_RIGHT = ['withdrawal-excluded', 'withdrawal-denied'] as const;
