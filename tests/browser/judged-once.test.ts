/** A page that changed takes the place of its own last state: the pages are judged once for it. */
import { beforeEach, expect, it, vi } from 'vitest';
import { checkInSteps } from '../../src/check/check-in-steps.ts';
import { ask, cartFacts, tell } from './ask.ts';
import { type FakeTab, fakeTab } from './fake-tab.ts';

vi.mock('../../src/check/check-in-steps.ts', async () => {
  const fake = await import('./fake-check.ts');
  return { ...fake, checkInSteps: vi.fn(fake.checkInSteps) };
});

const HREF = 'https://boutique.example/panier';
const judging = vi.mocked(checkInSteps);
let tab: FakeTab;
beforeEach(() => {
  tab = fakeTab({ href: HREF, facts: cartFacts(HREF), origins: ['https://boutique.example/*'] });
  judging.mockClear();
});

it('when it is opened, and again when it changed', async () => {
  await tell(tab, 'shop-page');
  expect(judging).toHaveBeenCalledTimes(1);
  await tell(tab, 'changed');
  expect(judging).toHaveBeenCalledTimes(2);
  expect(judging.mock.lastCall?.[0]).toHaveLength(1);
});

it('when the user asks for it once more', async () => {
  await ask(tab, 'check');
  await ask(tab, 'check');
  expect(judging).toHaveBeenCalledTimes(2);
});
