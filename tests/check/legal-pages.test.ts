import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { asLegal, withLegalPages } from '../../src/check/with-legal-pages.ts';
import type { LegalPage } from '../../src/facts/legal-page.ts';
import type { Link, PageFacts } from '../../src/facts/page-facts.ts';
import { block, facts, review, ticked } from './facts.ts';

const context = { on: '2026-11-22', country: 'FR' };
const LONG =
  'Vous pouvez vous rétracter dans un délai de 14 jours à compter de la réception du bien.';
const asked = (part: Partial<LegalPage> = {}): LegalPage => ({
  kind: 'terms',
  name: 'CGV',
  url: 'https://boutique.example/cgv',
  came: 'read',
  detail: '',
  ...part,
});
const terms = (part: Partial<PageFacts> = {}) =>
  asLegal(
    facts({
      url: 'https://boutique.example/cgv',
      title: 'Votre panier', // whatever a page calls itself: it is what its link said
      blocks: [block(LONG)],
      ...part,
    }),
    { kind: 'terms' },
  );
const outcome = (report: ReturnType<typeof check>, rule: string) =>
  report.pages.at(-1)?.findings.find((one) => one.rule === rule);

describe('legal pages that were read', () => {
  it('come before the page that is open, as pages of the kind legal', () => {
    const journey = withLegalPages([review('Commander')], {
      pages: [asked()],
      facts: [terms()],
    });
    const report = check(journey, context);
    expect(report.pages.map(({ page }) => page)).toMatchObject([
      { kind: 'legal', why: ['link-terms'] },
      { kind: 'review' },
    ]);
    expect(report.pages[0]).toMatchObject({ legal: 'terms' });
    expect(report.pages[1]?.legalPages).toEqual([asked()]);
  });

  it('answer what the open page leaves open', () => {
    const page = review('Commander');
    expect(outcome(check([page], context), 'withdrawal-information')?.outcome).toBe('needs-review');
    const journey = withLegalPages([page], { pages: [asked()], facts: [terms()] });
    expect(outcome(check(journey, context), 'withdrawal-information')).toMatchObject({
      outcome: 'pass',
      quote: LONG,
    });
  });

  it('are named where a finding quotes them, which then has no place on the open page', () => {
    const told = block(LONG, { target: ['main > p'] });
    const journey = withLegalPages([review('Commander')], {
      pages: [asked()],
      facts: [terms({ blocks: [told] })],
    });
    expect(outcome(check(journey, context), 'withdrawal-information')).toMatchObject({
      page: 'https://boutique.example/cgv',
      target: [],
    });
    const own = check([review('Commander', { blocks: [told] })], context);
    const here = outcome(own, 'withdrawal-information');
    expect(here?.target).toEqual(['main > p']);
    expect(here).not.toHaveProperty('page');
  });

  it('are named one by one where they could not be read, and change nothing else', () => {
    const page = review('Commander');
    const pages = [
      asked({ came: 'late' }),
      asked({ kind: 'legal-notice', name: 'Mentions', came: 'not-reached', detail: '404' }),
    ];
    const report = check(withLegalPages([page], { pages, facts: [] }), context);
    expect(report.pages.at(-1)?.notReached).toEqual([
      { what: 'legal-page', origin: asked().url, name: 'CGV', why: 'late' },
      {
        what: 'legal-page',
        origin: asked().url,
        name: 'Mentions',
        why: 'not-reached',
        detail: '404',
      },
    ]);
    expect(report.pages.at(-1)?.legalPages).toEqual([]);
    expect(report.pages.at(-1)?.findings).toEqual(check([page], context).pages[0]?.findings);
  });

  it('were not opened by the user: a box there is no choice of his', () => {
    const box = ticked('Garantie casse (4,99 €)', 499);
    const off = { ...box, state: 'off', first: 'off', markup: 'off' } as const;
    const page = review('Payer', { controls: [box] });
    const journey = withLegalPages([page], {
      pages: [asked()],
      facts: [terms({ controls: [off] })],
    });
    expect(outcome(check(journey, context), 'preticked-extra-payment')?.outcome).toBe('violation');
  });

  it('do not decide what is sold', () => {
    const page = review('Payer');
    const blocks = [block('Site réservé aux professionnels'), block('Vente entre professionnels')];
    const journey = withLegalPages([page], { pages: [asked()], facts: [terms({ blocks })] });
    expect(check(journey, context).pages.at(-1)?.scope).toEqual(
      check([page], context).pages[0]?.scope,
    );
  });

  it('are offered by the report of a page whose links name them', () => {
    const page = review('Payer');
    const link: Link = {
      at: 1,
      frame: 0,
      href: 'https://boutique.example/cgv',
      text: 'Conditions générales de vente',
      name: 'Conditions générales de vente',
      visible: 'yes',
      region: 'footer',
      target: ['a'],
    };
    expect(check([{ ...page, links: [link] }], context).legalLinks).toEqual([
      { ...asked({ name: 'Conditions générales de vente' }), came: null },
    ]);
    expect(check([page], context).legalLinks).toEqual([]);
  });
});
