import * as z from 'zod/mini';
import rows from './elsewhere.json' with { type: 'json' };
import { Signs } from './law-pack.ts';

/**
 * The signs of a country that has no law pack: a shop from there must not be taken for one of a
 * country that has. A pack for the same country takes its place.
 */
export const Elsewhere = z.object({
  country: z.string(),
  /** A member state: the EU's duties hold there. */
  inUnion: z.boolean(),
  signs: Signs,
});

export type Elsewhere = z.infer<typeof Elsewhere>;

export const elsewhere = rows as Elsewhere[];
