// @vitest-environment node
/**
 * Labelled pages: each says what a careful reader of the law finds on it, and nothing else may
 * fire. Where the check is wrong, `known-misses.json` says so, page by page; that list may only
 * shrink.
 */
import { describe, expect, it } from 'vitest';
import { check } from '../src/check/check.ts';
import { asLegal, type LegalReading, withLegalPages } from '../src/check/with-legal-pages.ts';
import { readWithDom } from '../src/cli/engine-dom.ts';
import type { PageFacts } from '../src/facts/page-facts.ts';
import { allRules } from '../src/rules/all-rules.ts';
import { shippedLanguages } from '../src/words/packs.ts';
import { languageOfTag } from '../src/words/written-form.ts';
import knownMisses from './known-misses.json' with { type: 'json' };
import { type Disagreement, disagreements, kindDisagreement } from './pages/disagreements.ts';
import { wanted } from './pages/expectation.ts';
import { type Labelled, type LabelledPage, labelledPages } from './pages/read-pages.ts';

const ON = '2026-11-21';
const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'nl'];
/** What is wrong on the last step of every language: its button, or an extra that nobody chose. */
const CHOSEN = ['payment-obligation-button', 'preticked-extra-payment'];

type Miss = Disagreement & { why: string };
const misses: Miss[] = knownMisses;
const all = labelledPages();

async function judge({ name, pages }: Labelled): Promise<Disagreement[]> {
  const seen: PageFacts[] = [];
  const read: LegalReading = { pages: [], facts: [] };
  for (const page of pages) {
    const { url, legal: kind } = page.expectation;
    const facts = await readWithDom(page.html, url);
    if (!kind) {
      seen.push(facts);
      continue;
    }
    const asked = { kind, name: facts.title, url, came: 'read' as const, detail: '' };
    read.pages.push(asked);
    read.facts.push(asLegal(facts, asked));
  }
  const journey = withLegalPages(seen, read);
  const label = lastOf(pages).expectation;
  const report = check(journey, { on: ON, country: label.country });
  const findings = pages.length > 1 ? report.journey : lastOf(report.pages).findings;
  return [
    ...report.pages.flatMap((said, i) =>
      kindDisagreement(name, (pages[i] as LabelledPage).expectation, said.page.kind),
    ),
    ...disagreements(name, label, findings),
  ];
}

function lastOf<T>(list: T[]): T {
  const last = list.at(-1);
  if (last === undefined) throw new Error('a journey without pages');
  return last;
}

const same = (a: Disagreement, b: Disagreement) =>
  a.page === b.page && a.rule === b.rule && a.expected === b.expected && a.said === b.said;

describe('labelled pages', () => {
  it.each(all.map((one) => [one.name, one] as const))('%s', async (name, one) => {
    const found = await judge(one);
    const known = misses.filter((miss) => miss.page === name);
    const unlisted = found.filter((now) => !known.some((miss) => same(miss, now)));
    const mended = known.filter((miss) => !found.some((now) => same(miss, now)));
    expect(unlisted, 'label and check differ').toEqual([]);
    expect(mended, 'mended or changed: take it out of known-misses.json').toEqual([]);
  });
});

describe('the labels themselves', () => {
  it('are at least sixty pages, some in every language', () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
    for (const language of LANGUAGES)
      expect(all.filter((one) => pageLanguage(one) === language).length, language).toBeGreaterThan(
        4,
      );
  });

  it('have a last step as it should be and one that is not, in every language that ships', () => {
    const reviews = all.filter((one) => lastOf(one.pages).expectation.kind === 'review');
    for (const language of shippedLanguages) {
      const labels = reviews
        .filter((one) => pageLanguage(one) === language)
        .map((one) => lastOf(one.pages).expectation);
      const right = labels.filter(({ violations, review }) => !violations && !review);
      const wrong = labels.filter(({ violations = {} }) =>
        CHOSEN.some((rule) => rule in violations),
      );
      expect(right.length, `${language}, as it should be`).toBeGreaterThan(0);
      expect(wrong.length, `${language}, not`).toBeGreaterThan(0);
    }
  });

  it('name rules and reasons that exist', () => {
    for (const { name, expectation } of all.flatMap((one) => one.pages)) {
      const named = [...Object.keys(expectation.violations ?? {}), ...(expectation.review ?? [])];
      for (const id of [...named, ...(expectation.not ?? []), ...(expectation.may ?? [])]) {
        const rule = allRules.find((one) => one.id === id);
        expect(rule, `${name}: ${id}`).toBeDefined();
        const reasons = wanted(expectation, id).map((want) => want.reason);
        expect(['*', ...(rule?.reasons ?? [])], name).toEqual(expect.arrayContaining(reasons));
      }
    }
  });

  it('list known misses of pages that exist, each with its reason', () => {
    for (const miss of misses) {
      expect(all.map((one) => one.name)).toContain(miss.page);
      expect(miss.why.length, miss.page).toBeGreaterThan(20);
    }
  });
});

/** The last page speaks for a journey: `<html lang>`. */
function pageLanguage(one: Labelled): string {
  return languageOfTag(/<html[^>]* lang="([a-z-]+)/i.exec(lastOf(one.pages).html)?.[1] ?? '');
}
