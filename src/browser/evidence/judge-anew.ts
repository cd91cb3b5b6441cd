/** Judges masked facts with the packs that ship as files: no page carries them all. */
import { checkInSteps } from '../../check/check-in-steps.ts';
import type { Context, Report } from '../../check/report.ts';
import { changedRules } from '../../evidence/redact/changed-rules.ts';
import type { Masked } from '../../evidence/redact/mask-capture.ts';
import type { Redacted } from '../../evidence/redact/redacted.ts';
import type { Journey } from '../../facts/page-facts.ts';
import { packsFor } from '../packs-for.ts';

/** The report of these pages; the same as the core's check gives with all packs. */
export async function judged(facts: Journey, context: Context): Promise<Report> {
  const judging = checkInSteps(facts, context, await packsFor(facts, context.country));
  for (let step = judging.next(); ; step = judging.next()) if (step.done) return step.value;
}

/** @param before the report from before masking: what masking changed is named */
export async function judgedAnew(
  { capture, redactions }: Masked,
  before: Report,
): Promise<Redacted> {
  const facts = capture.pages.map((page) => page.facts);
  const report = await judged(facts, capture.context);
  return {
    capture: { ...capture, report },
    redactions,
    changedByMasking: changedRules(before, report),
  };
}
