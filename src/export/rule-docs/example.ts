/** An example of a rule: a short page as text, and what the check says of it. Tests run each one. */
import * as z from 'zod/mini';
import { PageKind } from '../../check/report.ts';
import { LegalKind } from '../../facts/legal-page.ts';

/** Lines of HTML: what stands in the body of the page. */
const Html = z.array(z.string()).check(z.minLength(1));

export const ExampleOutcome = z.enum(['violation', 'needs-review', 'pass']);

export const RuleExample = z.strictObject({
  outcome: ExampleOutcome,
  /** The rule's own reason key for it. */
  reason: z.string(),
  /** Language of the page. */
  language: z.string(),
  /** What the page is taken for. */
  kind: PageKind,
  /** Whose law; absent: the Union's. */
  country: z.optional(z.string()),
  /** Civil date of the check, where the law changed; absent: the day of the packs. */
  on: z.optional(z.string()),
  /** Pages of the purchase before this one. */
  before: z.optional(z.array(Html)),
  /** What the same page showed when it was loaded before. */
  firstLoad: z.optional(Html),
  /** Legal pages of the shop that were read too; `[…]` there stands for the rest of a long text. */
  legal: z.optional(z.array(z.strictObject({ kind: LegalKind, html: Html }))),
  /** As a browser lays it out, everything in sight; the embedded engine knows no layout. */
  laidOut: z.optional(z.literal(true)),
  /** Its choices were made after the page was served, and nobody saw by whom. */
  setAfterLoad: z.optional(z.literal(true)),
  html: Html,
});
export type RuleExample = z.infer<typeof RuleExample>;

export const RuleExamples = z.strictObject({
  /** Answers that this rule cannot give, so that no example shows them. */
  never: z.optional(z.array(ExampleOutcome)),
  examples: z.array(RuleExample).check(z.minLength(1)),
});
export type RuleExamples = z.infer<typeof RuleExamples>;
