/** The words of the public contract that rules answer in: outcomes, and the kinds of page. */
import * as z from 'zod/mini';

export const Outcome = z.enum(['violation', 'needs-review', 'pass', 'not-applicable']);

export const PageKind = z.enum([
  'product',
  'cart',
  'checkout',
  'review',
  'confirmation',
  'legal',
  'other',
  'unknown',
]);

export type Outcome = z.infer<typeof Outcome>;
export type PageKind = z.infer<typeof PageKind>;
