/** The log of a proof: the first state of every choice, and who changed it. */
import { expect, it } from 'vitest';
import { stepsOf } from '../../../src/browser/evidence/page/steps-of.ts';
import type { Control } from '../../../src/facts/page-facts.ts';
import { control } from '../../check/facts.ts';
import { pageFacts } from '../page-facts.ts';

const box = (part: Partial<Control>) => control({ kind: 'checkbox', ...part });
const report = {
  schemaVersion: 1 as const,
  packs: { law: 'EU', words: 'fr' },
  pages: [],
  journey: [],
};

it('tells page by page what was set by the shop and what the user changed', () => {
  const ticked = box({ name: 'Garantie', first: 'on', state: 'off', markup: 'on', setBy: 'user' });
  const left = box({ name: 'Lettre', first: 'on', state: 'on', markup: 'on', setBy: 'page' });
  const button = box({ kind: 'button', name: 'Payer', first: null, state: null });
  const seen = { ...pageFacts('').seen, fromStart: true };
  const cart = pageFacts('https://b.example/panier', {
    title: 'Panier',
    controls: [ticked, left, button],
    seen,
  });
  const pay = pageFacts('https://b.example/paiement', { title: 'Paiement' });
  const steps = stepsOf(
    [
      { kind: 'cart', facts: cart },
      { kind: 'review', facts: pay },
    ],
    ['2026-11-22T05:00:00.000Z', '2026-11-22T05:01:00.000Z'],
    report,
    '2026-11-22T05:01:00.000Z',
  );
  expect(steps.map(({ type, t }) => `${type} ${t.slice(14, 16)}`)).toEqual([
    'open 00',
    'step-detected 00',
    'first-state 00',
    'first-state 00',
    'user-change 00',
    'navigate 01',
    'step-detected 01',
    'check 01',
  ]);
  expect(steps[2]?.detail).toEqual({
    control: 'Garantie',
    kind: 'checkbox',
    first: 'on',
    markup: 'on',
    setBy: 'user',
    price: null,
    seenFromStart: true,
  });
  expect(steps[4]?.detail).toEqual({ control: 'Garantie', from: 'on', to: 'off' });
});
