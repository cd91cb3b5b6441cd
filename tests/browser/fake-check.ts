import type { Progress } from '../../src/check/check-in-steps.ts';
import type { PageKind, Report } from '../../src/check/report.ts';
import type { PageFacts } from '../../src/facts/page-facts.ts';

/** Rules that the check pretends to have. */
export const RULES = 3;

type Titled = Pick<PageFacts, 'title'>;
const kindOf = ({ title }: Titled) => title.split(' ')[0] as PageKind;
const whyOf = ({ title }: Titled) => title.split(' ').slice(1);

export function kindOfLast(journey: PageFacts[]): PageKind {
  return kindOf(journey.at(-1) ?? { title: 'unknown' });
}

/** Stands in for the check: what a page is, is its own affair. Here the title says it, and then why. */
export function* checkInSteps(journey: PageFacts[]): Generator<Progress, Report> {
  for (let done = 0; done <= RULES; done++) yield { done, total: RULES };
  return {
    schemaVersion: 1,
    packs: { law: '1', words: '1' },
    pages: journey.map(({ url, title }) => ({
      url,
      page: { kind: kindOf({ title }), why: whyOf({ title }) },
      language: 'fr',
      languages: ['fr'],
      jurisdiction: { country: 'FR', why: 'domain' },
      scope: { kind: 'goods', why: [] },
      on: '2026-11-22',
      findings: [],
      notReached: [],
    })),
    journey: [],
  };
}
