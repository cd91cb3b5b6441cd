/** The machinery of the check: what makes a violation, and what keeps one from being said. */
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { Report } from '../../src/check/report.ts';
import type { PageFacts } from '../../src/facts/page-facts.ts';
import { defineRule } from '../../src/rules/define-rule.ts';
import { block, button, control, facts, review, ticked } from './facts.ts';

const context = { on: '2026-11-21', country: 'FR' };
const of = (page: PageFacts, rule: string) =>
  check([page], context).pages[0]?.findings.filter((one) => one.rule === rule) ?? [];

describe('a review page in French', () => {
  test('a button that only orders is a possible problem, with the law behind it', () => {
    const [found] = of(review('Valider ma commande'), 'payment-obligation-button');
    expect(found).toMatchObject({
      outcome: 'violation',
      severity: 'critical',
      reason: 'button-says-order-only',
      quote: 'Valider ma commande',
    });
    expect(found?.basis.map((one) => one.article).join()).toContain('L221-14');
  });

  test('a ticked paid extra is one too', () => {
    const page = review('Payer 49 €', { controls: [ticked('Assurance casse (+4,99 €)', 499)] });
    expect(of(page, 'preticked-extra-payment')[0]).toMatchObject({
      outcome: 'violation',
      quote: 'Assurance casse (+4,99 €)',
    });
  });

  test('what the user ticked is not', () => {
    const page = review('Payer', {
      controls: [ticked('Assurance casse (+4,99 €)', 499, { setBy: 'user' })],
    });
    expect(of(page, 'preticked-extra-payment')[0]?.outcome).toBe('pass');
  });

  test('the report is of the public shape and comes out the same twice', () => {
    const page = review('Commander');
    const report = check([page], context);
    expect(Report.parse(report)).toEqual(report);
    expect(JSON.stringify(check([page], context))).toBe(JSON.stringify(report));
  });
});

describe('a missing fact is never a pass', () => {
  test('a page cut short makes "nothing ticked" a question', () => {
    const page = review('Payer');
    page.seen.truncated = [{ what: 'nodes', after: 50_000 }];
    expect(of(page, 'preticked-extra-payment')[0]).toMatchObject({
      outcome: 'needs-review',
      reason: 'page-not-read-to-the-end',
    });
  });

  test('a ticked extra that may be covered is asked, not claimed', () => {
    const page = review('Payer', {
      controls: [ticked('Assurance casse (+4,99 €)', 499, { visible: 'unknown' })],
    });
    expect(of(page, 'preticked-extra-payment')[0]?.outcome).toBe('needs-review');
  });

  test('a language without a pack makes no violation', () => {
    const page = review('Siparişi onayla', { lang: 'tr', title: 'Ödeme' });
    const outcomes = check([page], context).pages[0]?.findings.map((one) => one.outcome);
    expect(outcomes).not.toContain('violation');
  });
});

describe('the law decides how far an answer goes', () => {
  test('before 19 June 2026 there is no withdrawal function to ask for', () => {
    const page = review('Payer');
    const found = check([page], { on: '2026-06-18', country: 'FR' }).pages[0]?.findings.find(
      (one) => one.rule === 'withdrawal-function',
    );
    expect(found).toMatchObject({ outcome: 'not-applicable', reason: 'not-in-force' });
  });

  test.each([
    ['DE', 'violation'],
    ['FR', 'needs-review'],
  ])('a dearer delivery preselected in %s: %s', (country, outcome) => {
    const radio = (label: string, cents: number, on: boolean) =>
      control({
        kind: 'radio',
        label,
        group: 'ship',
        heading: 'Mode de livraison',
        state: on ? 'on' : 'off',
        first: on ? 'on' : 'off',
        setBy: 'page',
        price: { cents, currency: 'EUR', text: `${cents}`, how: 'label' },
      });
    const page = review('Payer', {
      controls: [
        radio('Livraison express 8,90 €', 890, true),
        radio('Livraison standard 3,90 €', 390, false),
      ],
    });
    const found = check([page], { ...context, country }).pages[0]?.findings.find(
      (one) => one.rule === 'preselected-paid-delivery',
    );
    expect(found?.outcome).toBe(outcome);
  });

  test('a shop for businesses only makes no violation', () => {
    const page = review('Commander', { blocks: [block('Boutique réservée aux professionnels')] });
    expect(of(page, 'payment-obligation-button')[0]?.outcome).toBe('needs-review');
  });
});

describe('a purchase over several pages', () => {
  const product = facts({
    title: 'Lampe Orme',
    url: 'https://boutique.example/lampe',
    controls: [button('Ajouter au panier')],
    structured: { types: ['Product'], offers: [], delivery: [], returns: [], countries: [] },
  });

  test('a delivery date on the product page counts at the order', () => {
    const told = { ...product, blocks: [block('Livraison sous 3 à 5 jours ouvrés')] };
    const report = check([told, review('Payer')], context);
    expect(report.pages[1]?.findings.find((one) => one.rule === 'delivery-date')?.outcome).toBe(
      'pass',
    );
  });

  test('none on any page is a possible problem; none on one page alone is a question', () => {
    const found = (pages: PageFacts[]) =>
      check(pages, context)
        .pages.at(-1)
        ?.findings.find((one) => one.rule === 'delivery-date')?.outcome;
    expect(found([product, review('Payer')])).toBe('violation');
    expect(found([review('Payer')])).toBe('needs-review');
  });

  test('the journey says each problem once', () => {
    const report = check([product, review('Commander'), review('Commander')], context);
    const buttons = report.journey.filter((one) => one.rule === 'payment-obligation-button');
    expect(buttons.map((one) => one.outcome)).toEqual(['violation']);
  });
});

test('a rule that crashes is reported, and the others still speak', () => {
  const broken = defineRule({
    id: 'delivery-date',
    needs: [],
    words: [],
    kinds: ['review'],
    reasons: [],
    check: () => {
      throw new Error('out of ink');
    },
  });
  const report = check([review('Payer')], context, undefined, [broken]);
  expect(report.pages[0]?.notReached).toContainEqual({
    what: 'rule-error',
    detail: 'delivery-date: out of ink',
  });
});

test('an empty page is unknown, and nothing is claimed of it', () => {
  const page = check([facts({ lang: null })], context).pages[0];
  expect(page?.page.kind).toBe('unknown');
  expect(page?.findings.every((one) => one.outcome === 'not-applicable')).toBe(true);
});
