/** What labelled pages cannot tell apart: a pass by its reason, and wordings one by one. */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import type { Block } from '../../src/facts/page-facts.ts';
import { block, button, facts } from '../check/facts.ts';

const price = (text: string, cents: number, part: Partial<Block> = {}) =>
  block(text, { amounts: [{ cents, currency: 'EUR', text }], ...part });

function said(rule: string, blocks: Block[], country = 'FR') {
  const page = facts({
    url: 'https://boutique.example/plaid',
    title: 'Plaid',
    controls: [button('Ajouter au panier')],
    blocks: [block('Plaid', { kind: 'heading' }), ...blocks],
  });
  const findings = check([page], { on: '2026-11-21', country }).pages[0]?.findings ?? [];
  return findings
    .filter((one) => one.rule === rule)
    .map(({ outcome, reason }) => `${outcome} ${reason}`);
}

describe('a reduction', () => {
  const reduction = (...blocks: Block[]) => said('price-reduction', blocks);
  const now = price('34,30 €', 3430);

  it('without any earlier price is a violation in France, a question where the law is less sure', () => {
    expect(reduction(block('-30 %'), now)).toEqual(['violation reduction-without-prior-price']);
    expect(said('price-reduction', [block('-30 %'), now], 'IE')).toEqual([
      'needs-review reduction-without-prior-price',
    ]);
  });

  it.each([
    ['struck', price('49,00 €', 4900, { struck: true })],
    ['struck, its parts apart', block('49 00', { struck: true })],
    ['the higher of two', price('49,00 €', 4900)],
    ['in words', price('Prix le plus bas des 30 derniers jours : 49,00 €', 4900)],
  ])('with an earlier price passes: %s', (_, prior) => {
    expect(reduction(block('-30 %'), prior, now)).toEqual(['pass prior-price-shown']);
  });

  it('is not sure where a higher amount stands far from it', () => {
    const far = Array.from({ length: 12 }, (_, i) => block(`Ligne ${'a'.repeat(i)}`));
    expect(reduction(block('-30 %'), now, ...far, price('Commode 249,00 €', 24_900))).toEqual([
      'needs-review prior-price-not-found',
    ]);
  });

  it.each([
    'Jusqu’à -30 %',
    '-10 % avec le code HIVER',
    '-50 % sur le 2e article',
    '-30 % de consommation',
    '30 % coton',
    'Livraison en promotion dès 50 €',
  ])('is not announced by “%s”', (text) => {
    expect(reduction(block(text), now)).toEqual(['not-applicable nothing-to-check']);
  });
});

describe('what is called free', () => {
  const free = (text: string, cents?: number, amount = '') =>
    said('false-free', [
      block(text, { amounts: cents ? [{ cents, currency: 'EUR', text: amount }] : [] }),
    ]);

  it('with a fee of the shop is a violation', () => {
    expect(free('Échantillon gratuit + frais de dossier de 3,00 €', 300, '3,00 €')).toEqual([
      'violation fee-on-what-is-free',
    ]);
  });

  it.each([
    ['Cadeau offert, livraison 4,90 €', 490, '4,90 €'],
    ['Retours gratuits. Frais de service : 2,00 €', 200, '2,00 €'],
    ['Essai gratuit puis 9,99 € par mois', 999, '9,99 €'],
  ])(
    'is not judged where only delivery, sending back or a trial costs: %s',
    (text, cents, amount) => {
      expect(free(text, cents, amount)).toEqual(['not-applicable nothing-to-check']);
    },
  );

  it.each([
    ['Carte offerte sans frais de dossier, valeur 3,00 €', 300, '3,00 €'],
    ['Carte gratuite. Frais de dossier 3,00 €', 300, '3,00 €'],
    ['Emballage offert', undefined, ''],
  ])('passes where nothing is asked for it: %s', (text, cents, amount) => {
    expect(free(text, cents, amount)).toEqual(['pass free-costs-nothing']);
  });
});

it('a personalised price that is told passes, none told is no answer', () => {
  expect(said('personalised-price', [block('Prix personnalisé pour vous')])).toEqual([
    'pass personalised-price-told',
  ]);
  expect(said('personalised-price', [price('34,30 €', 3430)])).toEqual([
    'not-applicable not-seen-in-one-visit',
  ]);
});
