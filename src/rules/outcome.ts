/** The words of the public contract that rules answer in: outcomes, and the kinds of page. */
export const OUTCOMES = ['violation', 'needs-review', 'pass', 'not-applicable'] as const;

export const PAGE_KINDS = [
  'product',
  'cart',
  'checkout',
  'review',
  'confirmation',
  'legal',
  'other',
  'unknown',
] as const;

export type Outcome = (typeof OUTCOMES)[number];
export type PageKind = (typeof PAGE_KINDS)[number];
