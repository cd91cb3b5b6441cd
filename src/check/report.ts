/** The Report: what one page or one journey shows, against the law of one country on one day. */
import * as z from 'zod/mini';
import { LegalKind, LegalMiss, LegalPage } from '../facts/legal-page.ts';
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
  /** Address of the page before this one that is quoted; absent when it is this page. */
  page: z.optional(z.string()),
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
  what: z.enum([
    'frame',
    'layout',
    'truncated',
    'closed-shadow-root',
    'drawn',
    'rule-error',
    'legal-page',
    'earlier-pages',
  ]),
  /** Origin of a frame, address of a legal page. */
  origin: z.optional(z.string()),
  detail: z.optional(z.string()),
  /** Of a legal page: the words of its link, and why it was not read. */
  name: z.optional(z.string()),
  why: z.optional(LegalMiss),
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
  /** This page was read behind a link of this kind; the user did not open it himself. */
  legal: z.optional(LegalKind),
  /** The legal pages that were read for this page; those that could not be are in `notReached`. */
  legalPages: z.optional(z.array(LegalPage)),
});

export const Report = z.object({
  schemaVersion: z.literal(1),
  packs: z.object({ law: z.string(), words: z.string() }),
  pages: z.array(PageReport),
  /** Findings of the purchase as a whole; empty for one page. */
  journey: z.array(Finding),
  /** Links to legal pages of the shop: `came` null for those that could be read when asked. */
  legalLinks: z.optional(z.array(z.extend(LegalPage, { came: z.nullable(LegalPage.shape.came) }))),
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
