/**
 * Runs one rule on one page and makes its answers findings: the law says how grave and on what
 * ground, machinery (not each author's care) turns a missing fact into needs-review.
 */
import type { PageFacts } from '../facts/page-facts.ts';
import type { Duty, Law } from '../law/law-pack.ts';
import type { Answer, PageView, Rule } from '../rules/define-rule.ts';
import type { Finding } from './report.ts';

/** Contracts outside consumer law as a whole (register section 2). */
const OUTSIDE = ['business-only', 'private-seller'];
const GRAVE = ['critical', 'high'];

export function judge(rule: Rule, page: PageView, facts: PageFacts, law: Law): Finding[] {
  const duty = law.duty(rule.id);
  if (!duty) return [finding(rule, null, { outcome: 'not-applicable', reason: 'not-in-force' })];
  const aside = notApplicable(rule, page, duty);
  if (aside) return [finding(rule, duty, { outcome: 'not-applicable', reason: aside })];
  const answers = rule.check(only(rule, page));
  if (answers.length === 0)
    return [finding(rule, duty, { outcome: 'not-applicable', reason: 'nothing-to-check' })];
  return answers.map((answer) => ({
    ...finding(rule, duty, limited(answer, rule, duty, page, facts)),
    ...elsewhere(answer, page),
  }));
}

/** A rule may quote a page before this one: then that page is named, and no place on this one. */
function elsewhere({ target }: Answer, page: PageView): Pick<Finding, 'page' | 'target'> | null {
  const quoted = page.earlier.find((one) =>
    [one.controls, one.blocks, one.links].some((facts) =>
      facts.some((fact) => fact.target === target),
    ),
  );
  return quoted ? { page: quoted.url, target: [] } : null;
}

function notApplicable(rule: Rule, page: PageView, duty: Duty): string | null {
  if (!rule.kinds.includes(page.kind)) return 'not-on-this-page';
  if (rule.notFor?.includes(page.scope)) return 'not-for-this-contract';
  // Words told that it is for business: what is grave is still asked about, the rest is noise.
  if (OUTSIDE.includes(page.scope) && !GRAVE.includes(duty.severity))
    return 'not-for-this-contract';
  return null;
}

/** The view with only the facts that the rule needs. */
function only(rule: Rule, page: PageView): PageView {
  const has = (need: Rule['needs'][number]) => rule.needs.includes(need);
  return {
    ...page,
    controls: has('controls') ? page.controls : [],
    blocks: has('blocks') ? page.blocks : [],
    links: has('links') ? page.links : [],
    structured: has('structured')
      ? page.structured
      : { types: [], offers: [], delivery: [], returns: [], countries: [] },
    frames: has('frames') ? page.frames : [],
    firstLook: has('first-look') ? page.firstLook : undefined,
    earlier: has('earlier')
      ? page.earlier.map((one) =>
          only({ ...rule, needs: rule.needs.filter((need) => need !== 'earlier') }, one),
        )
      : [],
  };
}

/** No answer goes beyond what the law allows, what was read, and who the contract protects. */
function limited(answer: Answer, rule: Rule, duty: Duty, page: PageView, facts: PageFacts): Answer {
  const grave = answer.outcome === 'violation';
  if (answer.whereOwed && duty.severity === 'info') return { ...answer, outcome: 'not-applicable' };
  if (grave && OUTSIDE.includes(page.scope)) return { ...answer, outcome: 'needs-review' };
  if (grave && duty.atMost === 'needs-review') return { ...answer, outcome: 'needs-review' };
  if (!answer.absence || answer.outcome === 'not-applicable' || answer.outcome === 'needs-review')
    return answer;
  if (facts.seen.truncated.length > 0 || facts.seen.closedShadowRoots > 0)
    return {
      ...answer,
      outcome: 'needs-review',
      reason: grave ? answer.reason : 'page-not-read-to-the-end',
    };
  // An earlier page that is lost may have shown what this one lacks.
  if (grave && facts.seen.earlierLost && rule.needs.includes('earlier'))
    return { ...answer, outcome: 'needs-review', reason: 'earlier-pages-lost' };
  if (page.words.languages.length === 0)
    return { ...answer, outcome: 'needs-review', reason: 'language-not-known' };
  return answer;
}

function finding(rule: Rule, duty: Duty | null, answer: Answer): Finding {
  const quote = (answer.quote ?? '').replace(/\s+/g, ' ').trim().slice(0, 300);
  return {
    rule: rule.id,
    outcome: answer.outcome,
    severity: duty?.severity ?? 'info',
    reason: answer.reason,
    data: bounded({ text: quote, ...answer.data }),
    quote,
    target: answer.target ?? [],
    basis: (duty?.basis ?? []).map(({ act, article, from, url, verified, certainty }) => ({
      act,
      article,
      from,
      url,
      verified,
      certainty,
    })),
    remedy: duty?.remedy ?? '',
  };
}

/** A sentence quotes at most so many characters of a value. */
const LONGEST = 200;

function bounded(data: Record<string, string | number>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, LONGEST) : value,
    ]),
  );
}
