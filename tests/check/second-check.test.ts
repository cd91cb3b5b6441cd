/** A page is checked again and again while it is filled in: only what is new on it is read anew. */
import { expect, it, vi } from 'vitest';
import { check } from '../../src/check/check.ts';
import { tokensOf } from '../../src/words/tokens.ts';
import { block, button, facts } from './facts.ts';

vi.mock('../../src/words/tokens.ts', async (original) => {
  const own = await original<typeof import('../../src/words/tokens.ts')>();
  return { ...own, tokensOf: vi.fn(own.tokensOf) };
});

const LINES = 120;
const context = { on: '2026-11-21' };
const page = (total: string) =>
  facts({
    title: 'Validation de la commande',
    controls: [button('Valider ma commande'), button('Voir la lampe')],
    blocks: [
      ...Array.from({ length: LINES }, (_, n) => block(`Lampe de bureau ${n}, livrée en 3 jours`)),
      block(`Total TTC ${total}`),
    ],
  });

/** How many texts are read while a page is checked. */
function read(total: string): number {
  vi.mocked(tokensOf).mockClear();
  check([page(total)], context);
  return vi.mocked(tokensOf).mock.calls.length;
}

it('reads every line at first, none when nothing changed, and few when one line did', () => {
  expect(read('64,80 €')).toBeGreaterThan(LINES);
  expect(read('64,80 €')).toBe(0);
  // The line itself, with and without its price, and the text by which the language is told.
  expect(read('63,80 €')).toBeLessThan(12);
});

it('finds the same when it remembers as when it does not', () => {
  const again = check([page('62,80 €')], context);
  const changed = check([page('61,80 €')], context);
  expect(check([page('62,80 €')], context)).toEqual(again);
  expect(changed.pages[0]?.findings.map(({ rule, outcome }) => [rule, outcome])).toEqual(
    again.pages[0]?.findings.map(({ rule, outcome }) => [rule, outcome]),
  );
});
