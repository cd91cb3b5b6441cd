/** A purchase whose earlier pages are lost: what they may have shown is never held against the shop. */
import { describe, expect, it, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { readWithDom } from '../../src/cli/engine-dom.ts';
import type { Journey, PageFacts } from '../../src/facts/page-facts.ts';
import { labelledPages } from '../pages/read-pages.ts';
import { facts, review, ticked } from './facts.ts';

const context = { on: '2026-11-21', country: 'FR' };
const lost = (page: PageFacts): PageFacts => ({
  ...page,
  seen: { ...page.seen, earlierLost: true },
});

/** Rule and quote of every violation of the last page. */
const violations = (journey: Journey, country = 'FR') =>
  (check(journey, { ...context, country }).pages.at(-1)?.findings ?? [])
    .filter(({ outcome }) => outcome === 'violation')
    .map(({ rule, quote }) => `${rule} ${quote}`);

describe('of each labelled purchase, whatever page is lost', () => {
  const journeys = labelledPages().filter(({ pages }) => pages.length > 1);
  it.each(journeys.map((one) => [one.name, one] as const))('%s', async (_, { pages }) => {
    const own = pages.filter(({ expectation }) => !expectation.legal);
    const country = own.at(-1)?.expectation.country;
    const read = await Promise.all(
      own.map(({ html, expectation }) => readWithDom(html, expectation.url)),
    );
    const whole = violations(read, country);
    for (let gone = 0; gone < read.length - 1; gone += 1) {
      const left = read
        .filter((_, i) => i !== gone)
        .map((page, i) => (i < gone ? page : lost(page)));
      for (const one of violations(left, country)) expect(whole).toContain(one);
    }
  });
});

test('a fee or a date that a lost page may have told is a question, not a late fee', async () => {
  const shop = labelledPages().find(({ name }) => name === 'journeys/fr-late-service-fee');
  const read = await Promise.all(
    (shop?.pages ?? []).map(({ html, expectation }) => readWithDom(html, expectation.url)),
  );
  const said = (journey: Journey) =>
    (check(journey, context).pages.at(-1)?.findings ?? [])
      .filter(({ rule }) => rule === 'all-in-price')
      .map(({ outcome, reason }) => `${outcome} ${reason}`);
  expect(said(read)).toEqual(['violation fee-first-shown-at-order']);
  expect(said(read.map(lost))).toEqual(['needs-review earlier-pages-lost']);
});

test('a box that the user ticked on a lost page is a question, and so it stays', () => {
  const box = ticked('Assurance casse (+4,99 €)', 499, { target: ['#extra'] });
  const page = (path: string) => ({
    ...review('Payer 49 €', { controls: [box] }),
    url: `https://boutique.example/${path}`,
  });
  const of = (...pages: PageFacts[]) =>
    check(pages, context)
      .pages.at(-1)
      ?.findings.filter(({ rule }) => rule === 'preticked-extra-payment')
      .map(({ outcome, reason }) => `${outcome} ${reason}`);
  expect(of(page('paiement'))).toEqual(['violation paid-extra-preselected']);
  const maybe = ['needs-review paid-extra-maybe-restored'];
  expect(of(lost(page('paiement')))).toEqual(maybe);
  expect(of(lost(page('paiement')), lost(page('recapitulatif')))).toEqual(maybe);
});

test('the report says that earlier pages are lost', () => {
  const report = check([lost(facts({}))], context);
  expect(report.pages.at(-1)?.notReached).toContainEqual({ what: 'earlier-pages' });
});
