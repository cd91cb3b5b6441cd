/** A shop's legal pages: which there are, and what came of asking for one. */
import * as z from 'zod/mini';

/** What a link to a legal page of the shop is named after. */
export const LegalKind = z.enum([
  'terms',
  'legal-notice',
  'withdrawal',
  'returns',
  'delivery',
  'privacy',
]);

/** Why a legal page was not read, or not to its end. */
export const LegalMiss = z.enum([
  'in-part', // read, but not to its end
  'not-reached', // no answer, or an HTTP error: `detail` is its number
  'late', // no answer within the time limit
  'too-large',
  'not-html', // `detail`: what it is
  'other-site', // `detail`: its host
  'robots', // the shop's robots.txt asks programs to stay away
  'address', // its address carries values that may say who asks
  'too-many', // beyond the eight that are read at once
  'cancelled',
]);

/** A legal page that was asked for, and what came of it. */
export const LegalPage = z.object({
  kind: LegalKind,
  /** Words of the link. */
  name: z.string(),
  /** Its address, without query and fragment values. */
  url: z.string(),
  came: z.enum(['read', ...LegalMiss.options]),
  detail: z.string(),
});

export type LegalKind = z.infer<typeof LegalKind>;
export type LegalMiss = z.infer<typeof LegalMiss>;
export type LegalPage = z.infer<typeof LegalPage>;
