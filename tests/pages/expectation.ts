/** What a labelled page says about itself: the judgement of a careful reader of the law. */
import * as z from 'zod/mini';
import { PageKind } from '../../src/check/report.ts';
import { LegalKind } from '../../src/facts/legal-page.ts';

/** A breach: its reason key, and words that its quote must hold when two could be confused. */
const Breach = z.union([z.string(), z.strictObject({ reason: z.string(), quote: z.string() })]);

export const Expectation = z.strictObject({
  url: z.string(),
  /** Kind of the page; several where the page itself leaves it open. */
  kind: z.union([PageKind, z.array(PageKind)]),
  /** Read behind a link of this kind for the last page of the journey, which comes after it. */
  legal: z.optional(LegalKind),
  /** The user's own choice of country, when the law differs; else the page shows it. */
  country: z.optional(z.string()),
  /** Rule → breaches; `*` is any reason. Nothing else may be a violation. */
  violations: z.optional(z.record(z.string(), z.union([Breach, z.array(Breach)]))),
  /** Rules that must ask a question. */
  review: z.optional(z.array(z.string())),
  /** Rules that may not even ask, where an absence could make them. */
  not: z.optional(z.array(z.string())),
  /** Rules that may ask or be silent: the register leaves it open. */
  may: z.optional(z.array(z.string())),
  /** Why the page is labelled so, where the register leaves room. */
  why: z.optional(z.string()),
});

export type Expectation = z.infer<typeof Expectation>;
export type Want = { reason: string; quote: string };

const LABEL = /<script type="application\/json" data-expect>([\s\S]*?)<\/script>\n?/;

/** A page as it is read, without its label; throws where the label is missing or wrong. */
export function readLabel(html: string): { html: string; expectation: Expectation } {
  const label = LABEL.exec(html);
  if (!label) throw new Error('no <script type="application/json" data-expect>');
  return {
    html: html.replace(label[0], ''),
    expectation: Expectation.parse(JSON.parse(label[1] as string)),
  };
}

/** The breaches wanted of one rule, as a list. */
export function wanted(expectation: Expectation, rule: string): Want[] {
  const breaches = expectation.violations?.[rule] ?? [];
  return (Array.isArray(breaches) ? breaches : [breaches]).map((one) =>
    typeof one === 'string' ? { reason: one, quote: '' } : one,
  );
}
