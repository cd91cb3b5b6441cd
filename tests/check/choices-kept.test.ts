/** Who ticked it, over several pages: the user's own choice is never the page's doing. */
import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import type { PageFacts } from '../../src/facts/page-facts.ts';
import { button, facts, review, ticked } from './facts.ts';

const context = { on: '2026-11-21', country: 'FR' };
const RULE = 'preticked-extra-payment';
const LABEL = 'Assurance casse (+4,99 €)';
const extra = (part: Parameters<typeof ticked>[2] = {}, label = LABEL) =>
  ticked(label, 499, { target: ['#extra'], ...part });
const page = (part: Parameters<typeof ticked>[2], path: string, label = LABEL): PageFacts => ({
  ...review('Payer 49 €', { controls: [extra(part, label)] }),
  url: `https://boutique.example/${path}`,
});
const last = (...pages: PageFacts[]) =>
  check(pages, context)
    .pages.at(-1)
    ?.findings.filter((one) => one.rule === RULE)
    .map((one) => `${one.outcome} ${one.reason}`);
const whole = (...pages: PageFacts[]) =>
  check(pages, context)
    .journey.filter((one) => one.rule === RULE)
    .map((one) => one.outcome);

const OFF = { state: 'off', first: 'off', markup: 'off' } as const;

describe('a box that the shop remembers on its next page', () => {
  test('is the user’s where he ticked it before, and stays so', () => {
    const his = page({ ...OFF, state: 'on', setBy: 'user' }, 'panier');
    const next = page({}, 'paiement');
    expect(last(his, next)).toEqual(['pass no-preselected-extra']);
    expect(last(his, next, page({}, 'recapitulatif'))).toEqual(['pass no-preselected-extra']);
    expect(whole(his, next)).toEqual(['pass']);
  });

  test('is a question where it was off before: he may have ticked it on the way', () => {
    for (const setBy of ['page', 'unknown', 'user'] as const) {
      const off = page({ ...OFF, setBy }, 'panier');
      expect(last(off, page({}, 'paiement'))).toEqual(['needs-review paid-extra-maybe-restored']);
    }
  });

  test('is the page’s where it was on from the start', () => {
    expect(last(page({}, 'panier'), page({}, 'paiement'))).toEqual([
      'violation paid-extra-preselected',
    ]);
  });

  test('is another box when it says something else', () => {
    const his = page({ ...OFF, state: 'on', setBy: 'user' }, 'panier', 'Assurance vol (+4,99 €)');
    expect(last(his, page({}, 'paiement'))).toEqual(['violation paid-extra-preselected']);
  });
});

describe('two states of one page', () => {
  // The order button came late: the first state was another kind of page.
  const early = (part: Parameters<typeof ticked>[2] = {}): PageFacts =>
    facts({
      ...page(part, 'commande'),
      controls: [extra(part), button('Continuer vers le paiement')],
    });

  test('what the user has changed since is not repeated', () => {
    for (const state of ['off', 'on'] as const) {
      const now = page({ state, setBy: 'user' }, 'commande');
      expect(whole(early(), now)).toEqual(['pass']);
    }
  });

  test('what he has not changed is', () => {
    expect(whole(early(), page({}, 'commande'))).toEqual(['violation']);
  });

  test('what another page of the purchase did is', () => {
    expect(whole(page({}, 'panier'), page({ state: 'off', setBy: 'user' }, 'commande'))).toEqual([
      'violation',
    ]);
  });
});
