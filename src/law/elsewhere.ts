import * as z from 'zod/mini';
import rows from './elsewhere.json' with { type: 'json' };
import { Signs } from './law-pack.ts';

/**
 * The signs of a country outside the Union and its economic area: a shop from there must not be
 * taken for one from inside. A pack for the same country takes its place.
 */
export const Elsewhere = z.object({
  country: z.string(),
  signs: Signs,
});

export type Elsewhere = z.infer<typeof Elsewhere>;

export const elsewhere = rows as Elsewhere[];
