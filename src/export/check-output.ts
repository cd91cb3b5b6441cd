/** What `check --format json` writes, and what every other format is made from. */
import * as z from 'zod/mini';
import { purchaseFindings } from '../check/purchase-findings.ts';
import { Finding, PageReport, type Report } from '../check/report.ts';
import { sortFindings } from '../check/sort-findings.ts';

/** A finding; `known` when the baseline holds it already. */
export const ListedFinding = z.extend(Finding, { known: z.optional(z.literal(true)) });

export const InputReport = z.extend(PageReport, {
  /** The input as given on the command line. */
  input: z.string(),
  findings: z.array(ListedFinding),
});

export const CheckOutput = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({
    name: z.literal('caisse-claire'),
    version: z.string(),
    packs: z.object({ law: z.string(), words: z.string() }),
  }),
  /** One per page, in the order of the inputs. */
  reports: z.array(InputReport),
  /** Findings of the purchase as a whole; only with --journey. */
  journey: z.optional(z.object({ findings: z.array(ListedFinding) })),
});

export type ListedFinding = z.infer<typeof ListedFinding>;
export type InputReport = z.infer<typeof InputReport>;
export type CheckOutput = z.infer<typeof CheckOutput>;

/**
 * Joins the reports of one run.
 *
 * @param reports one Report for a journey, else one per page
 * @param inputs the inputs as given, one per page of all reports together
 */
export function checkOutput(
  reports: readonly Report[],
  inputs: readonly string[],
  version: string,
  journey: boolean,
): CheckOutput {
  const pages = reports.flatMap((report) =>
    report.pages.map((page) => withLegalFindings(page, report, journey)),
  );
  // Legal pages that were read for a page stand in its report, not beside it.
  const own = pages.filter((page) => page.legal === undefined);
  return {
    schemaVersion: 1,
    tool: {
      name: 'caisse-claire',
      version,
      packs: {
        law: distinct(reports.map((report) => report.packs.law)),
        words: distinct(reports.map((report) => report.packs.words)),
      },
    },
    reports: own.map((page, index) => ({ input: inputs[index] ?? '', ...page })),
    ...(journey && { journey: { findings: reports.flatMap((report) => report.journey) } }),
  };
}

/**
 * A page alone answers for the legal pages that were read for it: what they show is said in its
 * report. In a journey it stands among the journey's findings.
 */
function withLegalFindings(page: PageReport, report: Report, journey: boolean): PageReport {
  const alone = !journey && page.legalPages !== undefined;
  return alone ? { ...page, findings: sortFindings(purchaseFindings(report)) } : page;
}

/**
 * The findings that decide: those of the whole purchase where there is one, since a later page may
 * answer what an earlier one left open; else those of every page.
 */
export function decisiveFindings(output: CheckOutput): ListedFinding[] {
  const whole = output.journey?.findings ?? [];
  return whole.length > 0 ? whole : output.reports.flatMap((page) => page.findings);
}

/** Packs differ when pages of several countries are checked in one run. */
function distinct(versions: string[]): string {
  return [...new Set(versions)].join('; ');
}

/** The JSON of `check --format json`: two runs of one version on one input are equal bytes. */
export function toJson(output: CheckOutput): string {
  return `${JSON.stringify(output, null, 2)}\n`;
}
