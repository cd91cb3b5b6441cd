// @vitest-environment node
/** On labelled pages a duty is met or asked about for the reason that stands there, not by chance. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import { readWithDom } from '../../src/cli/engine-dom.ts';
import type { PageFacts } from '../../src/facts/page-facts.ts';
import { readLabel } from '../pages/expectation.ts';

const PAGES = join(import.meta.dirname, '../pages');

async function facts(page: string): Promise<PageFacts> {
  const { html, expectation } = readLabel(readFileSync(join(PAGES, `${page}.html`), 'utf8'));
  return readWithDom(html, expectation.url);
}

async function said(rule: string, pages: string[], on = '2026-11-21'): Promise<string[]> {
  const report = check(await Promise.all(pages.map(facts)), { on });
  const last = report.pages.at(-1)?.findings ?? [];
  return last.filter((one) => one.rule === rule).map((one) => `${one.outcome} ${one.reason}`);
}

const TERMS_READ = 'journeys/fr-abonnement-lu-jusqu-aux-conditions';
const TERMS_LEAD = 'journeys/fr-abonnement-resiliation-dans-les-conditions';

const CASES: Record<string, [pages: string | string[], said: string][]> = {
  'termination-button': [
    ['fr-box-mensuelle-resiliation-en-ligne', 'pass termination-function-linked'],
    ['de-abo-vertraege-hier-kuendigen', 'pass termination-function-linked'],
    [[`${TERMS_LEAD}/1-terms`, `${TERMS_LEAD}/2-review`], 'pass termination-function-linked'],
    ['fr-abonnement-resiliation-par-courrier', 'needs-review termination-by-letter-only'],
    [
      [`${TERMS_READ}/1-terms`, `${TERMS_READ}/2-review`],
      'needs-review termination-function-not-in-legal-pages',
    ],
    ['fr-subscription-subscribe-button', 'needs-review termination-function-not-found'],
    ['fr-abonnement-propose-non-pris', 'not-applicable nothing-to-check'],
    ['fr-review-mensualites-de-financement', 'not-applicable nothing-to-check'],
    ['fr-woo-all-right', 'not-applicable nothing-to-check'],
    ['es-suscripcion-sin-obligacion-nacional', 'not-applicable not-in-force'],
  ],
  'spare-parts-durability': [
    ['fr-produit-lave-linge-complet', 'pass spare-parts-told'],
    ['fr-produit-canape-pieces-en-lien', 'needs-review spare-parts-linked'],
    ['fr-produit-aspirateur-muet', 'needs-review spare-parts-not-told'],
    ['fr-produit-sacs-pour-aspirateur', 'not-applicable nothing-to-check'],
    ['fr-produit-nappe-sans-fabricant', 'not-applicable nothing-to-check'],
    ['de-produkt-hersteller-ohne-mail', 'not-applicable not-in-force'],
  ],
  'product-safety-offer': [
    ['fr-produit-lave-linge-complet', 'pass maker-told'],
    ['fr-produit-canape-pieces-en-lien', 'pass maker-told'],
    ['fr-produit-jouet-avec-responsable', 'pass maker-told'],
    ['fr-produit-jouet-fabricant-chinois', 'needs-review responsible-person-not-named'],
    ['en-product-maker-name-only', 'needs-review maker-without-address'],
    ['de-produkt-hersteller-ohne-mail', 'needs-review maker-without-electronic-address'],
    ['it-prodotto-produttore-senza-indirizzo-postale', 'needs-review maker-without-postal-address'],
    ['es-producto-seguridad-en-enlace', 'needs-review product-safety-linked'],
    ['fr-produit-aspirateur-muet', 'needs-review maker-not-named'],
    ['fr-produit-nappe-sans-fabricant', 'not-applicable nothing-to-check'],
  ],
  'non-premium-phone': [
    ['fr-review-service-client-surtaxe', 'needs-review premium-number'],
    ['fr-cgv-sav-surtaxe-en-lien', 'needs-review premium-number'],
    ['de-kasse-hotline-0180', 'needs-review shared-cost-number'],
    ['fr-review-service-client-normal', 'pass ordinary-number'],
    ['fr-review-contact-normal-commande-surtaxee', 'pass ordinary-number'],
    ['fr-review-ligne-de-commande-surtaxee', 'not-applicable nothing-to-check'],
  ],
  'bnpl-credit': [
    ['fr-review-3x-avec-mention', 'pass credit-warning-shown'],
    ['fr-review-10x-avec-taeg', 'pass credit-cost-shown'],
    ['fr-review-4x-sans-mention', 'needs-review split-payment-without-credit-terms'],
    ['fr-review-alma-sans-mention', 'needs-review split-payment-without-credit-terms'],
    ['fr-review-paypal-seul', 'not-applicable nothing-to-check'],
    ['en-review-klarna-pay-in-3-ireland', 'not-applicable not-in-force'],
  ],
  'dsa-25': [
    ['fr-marketplace-sobre', 'pass nothing-uneven-found'],
    ['fr-marketplace-refus-culpabilisant', 'needs-review refusal-shames'],
    ['en-marketplace-refusal-is-a-link', 'needs-review refusal-less-visible'],
    ['fr-boutique-refus-culpabilisant', 'not-applicable nothing-to-check'],
  ],
  accessibility: [
    ['fr-review-champs-nommes-accessibilite', 'pass accessibility-statement-linked'],
    ['fr-woo-all-right', 'pass controls-have-names'],
  ],
};

describe.each(Object.entries(CASES))('%s', (rule, cases) => {
  it.each(cases)('on %s: %s', async (pages, expected) => {
    expect(await said(rule, [pages].flat())).toEqual([expected]);
  });
});

describe('a duty holds from its first day on', () => {
  it.each([
    ['termination-button', 'fr-box-mensuelle-resiliation-en-ligne', '2023-06-01'],
    ['termination-button', 'de-abo-vertraege-hier-kuendigen', '2022-07-01'],
    ['product-safety-offer', 'fr-produit-aspirateur-muet', '2024-12-13'],
    ['bnpl-credit', 'fr-review-4x-sans-mention', '2026-11-20'],
    ['accessibility', 'fr-woo-all-right', '2025-06-28'],
  ])('%s', async (rule, page, day) => {
    const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
    expect(await said(rule, [page], before)).toEqual(['not-applicable not-in-force']);
    expect(await said(rule, [page], day)).not.toEqual(['not-applicable not-in-force']);
  });
});
