/** A law pack: what is owed in one country, as dated data with sources. */
import * as z from 'zod/mini';
import { Severity } from './severity.ts';

export { Severity } from './severity.ts';

/** A civil date, YYYY-MM-DD. */
const civilDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

export const Certainty = z.enum(['primary', 'guidance', 'secondary', 'not-verified']);

export const Basis = z.object({
  act: z.string(),
  article: z.string(),
  /** For an act older than its duty: the first day of the duty, before which nobody asks. */
  from: civilDate,
  to: z.nullable(civilDate),
  url: z.string(),
  /** Day on which the source was read, and how sure it is (register marks P, G, S, N). */
  verified: civilDate,
  certainty: Certainty,
});

/** One period of one rule; a country's entry replaces the EU's for the same rule and day. */
export const Duty = z.object({
  from: civilDate,
  to: z.nullable(civilDate),
  severity: Severity,
  /** The gravest outcome that the register allows here: doubtful law never makes a violation. */
  atMost: z.enum(['violation', 'needs-review']),
  basis: z.array(Basis).check(z.minLength(1)),
  /** Key of what the consumer may claim: a text in assets/texts. */
  remedy: z.string(),
  /** Key of the civil effect. */
  effect: z.string(),
});

/**
 * What shows that a shop is of, or sells to, a country. Forms of numbers are masks: `9` a digit,
 * `?` a digit or nothing, `@` a capital letter, `~` a small letter, `*` a capital letter or a
 * digit, anything else itself.
 */
export const Signs = z.object({
  domains: z.array(z.string()),
  currencies: z.array(z.string()),
  languages: z.array(z.string()),
  phonePrefixes: z.array(z.string()),
  names: z.array(z.string()),
  /** What announces a VAT number there: one written in groups counts only beside such a word. */
  vatWords: z.optional(z.array(z.string())),
  /** Forms of a VAT number, prefix included. */
  vatNumbers: z.optional(z.array(z.string())),
  /** The word that announces a trade-register number, and its form. */
  registers: z.optional(z.array(z.object({ word: z.string(), number: z.string() }))),
  /** Forms of a postal code; they count only before a town and a name of the country. */
  postcodes: z.optional(z.array(z.string())),
});

/** What one turns to a body for. */
export const InstitutionKind = z.enum([
  'authority', // watches over consumer law
  'complaint', // where a consumer reports a shop
  'ecc', // European consumer centre, for a shop in another member state
  'adr', // mediators, or their list
  'data-protection',
  'chargeback', // the official page on asking the bank for the money back
  'police', // for a shop that vanished
  'outside-union', // for a shop outside the Union and its economic area
]);

/** A body that one can turn to; a `not-verified` one is shown with its doubt. */
export const Institution = z.object({
  name: z.string(),
  url: z.string(),
  certainty: Certainty,
  /** Day on which its source was read. */
  verified: civilDate,
});

export const LawPack = z.object({
  schemaVersion: z.literal(1),
  /** `EU` or ISO 3166-1 alpha-2. */
  country: z.string(),
  name: z.object({ en: z.string(), fr: z.string() }),
  version: z.string(),
  signs: Signs,
  /** Where to complain; where a country names none, the EU's stand in. */
  institutions: z.optional(z.partialRecord(InstitutionKind, Institution)),
  /**
   * Where periods come from: `withdrawal-period`, `roll-over`, `twelve-months`,
   * `late-information`, `delivery-30-days`. Where a country names none, the EU's hold.
   */
  provisions: z.optional(z.record(z.string(), z.array(Basis).check(z.minLength(1)))),
  /**
   * rule id → the national articles that say what the EU's duty says: they are cited with it, and
   * change neither its periods nor its weight. A rule that has duties here needs none.
   */
  articles: z.optional(z.record(z.string(), z.array(Basis).check(z.minLength(1)))),
  /** rule id → its periods, which do not overlap; only where the country differs from the EU. */
  duties: z.record(z.string(), z.array(Duty)),
});

export type Certainty = z.infer<typeof Certainty>;
export type Basis = z.infer<typeof Basis>;
export type Duty = z.infer<typeof Duty>;
export type Signs = z.infer<typeof Signs>;
export type InstitutionKind = z.infer<typeof InstitutionKind>;
export type Institution = z.infer<typeof Institution>;
export type LawPack = z.infer<typeof LawPack>;

/** The law of one country on one day, EU duties included where the country has none of its own. */
export type Law = {
  country: string;
  on: string;
  /** `EU 2026-11-21` + `FR 2026-11-21`, for the report. */
  versions: string[];
  /** Null: not in force on that day, or unknown to the packs. */
  duty(rule: string): Duty | null;
};
