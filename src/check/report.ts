/** The Report: what one page or one journey shows, against the law of one country on one day. */
import * as z from 'zod/mini';
import { Severity } from '../law/severity.ts';
import { OUTCOMES, PAGE_KINDS } from '../rules/outcome.ts';

export const Outcome = z.enum(OUTCOMES);
export const PageKind = z.enum(PAGE_KINDS);

export const Finding = z.object({
  rule: z.string(),
  outcome: Outcome,
  severity: Severity,
  /** A key of assets/texts/findings.*.json: rendered last, so one report reads in any language. */
  reason: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
  /** The exact text found, as on the page; empty when the finding is an absence. */
  quote: z.string(),
  target: z.array(z.string()),
  basis: z.array(
    z.object({
      act: z.string(),
      article: z.string(),
      from: z.string(),
      url: z.string(),
      verified: z.string(),
      certainty: z.string(),
    }),
  ),
  remedy: z.string(),
});

export const NotReached = z.object({
  what: z.enum(['frame', 'layout', 'truncated', 'closed-shadow-root', 'drawn', 'rule-error']),
  origin: z.optional(z.string()),
  detail: z.optional(z.string()),
});

export const PageReport = z.object({
  url: z.string(),
  page: z.object({ kind: PageKind, why: z.array(z.string()) }),
  /** Main language, and all that were matched. */
  language: z.string(),
  languages: z.array(z.string()),
  jurisdiction: z.object({ country: z.string(), why: z.string() }),
  /** Who sells what to whom (register section 2): rules that it switches off say so. */
  scope: z.object({ kind: z.string(), why: z.array(z.string()) }),
  on: z.string(),
  findings: z.array(Finding),
  notReached: z.array(NotReached),
});

export const Report = z.object({
  schemaVersion: z.literal(1),
  packs: z.object({ law: z.string(), words: z.string() }),
  pages: z.array(PageReport),
  /** Findings of the purchase as a whole; empty for one page. */
  journey: z.array(Finding),
});

export type Outcome = z.infer<typeof Outcome>;
export type PageKind = z.infer<typeof PageKind>;
export type Finding = z.infer<typeof Finding>;
export type NotReached = z.infer<typeof NotReached>;
export type PageReport = z.infer<typeof PageReport>;
export type Report = z.infer<typeof Report>;

/** What the check is told from outside the pages. */
export type Context = {
  /** Civil date of the check, YYYY-MM-DD. */
  on: string;
  /** The user's own choice of country; else the shop's signs decide. */
  country?: string;
  /** Force the language of the words instead of reading it from the page. */
  language?: string;
};
