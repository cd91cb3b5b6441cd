/** The only door to the core: pages in, report out. Pure: the same facts give the same report. */
import type { Journey } from '../facts/page-facts.ts';
import { allRules } from '../rules/all-rules.ts';
import type { Rule } from '../rules/define-rule.ts';
import { checkInSteps } from './check-in-steps.ts';
import type { Packs } from './packs.ts';
import type { Context, Report } from './report.ts';
import { shippedPacks } from './shipped-packs.ts';

/**
 * Judges every page of a journey, each in the light of the pages before it.
 * @param asRead pages of one purchase at one shop, in order; one page is a journey too
 * @param context civil date of the check, and what the user chose
 * @returns one page report per page, same order; journey findings when there are several pages
 */
export function check(
  asRead: Journey,
  context: Context,
  packs: Packs = shippedPacks,
  rules: readonly Rule[] = allRules,
): Report {
  const steps = checkInSteps(asRead, context, packs, rules);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
