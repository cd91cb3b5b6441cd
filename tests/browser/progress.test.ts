import { beforeEach, expect, it, vi } from 'vitest';
import { onTabState } from '../../src/browser/tab-states.ts';
import { ask, cartFacts, tell } from './ask.ts';
import { RULES } from './fake-check.ts';
import { type FakeTab, fakeTab } from './fake-tab.ts';

vi.mock('../../src/check/check-in-steps.ts', () => import('./fake-check.ts'));

const HREF = 'https://boutique.example/panier';
let tab: FakeTab;
let shown: string[];
beforeEach(() => {
  tab = fakeTab({ href: HREF, facts: cartFacts(HREF), origins: ['https://boutique.example/*'] });
  shown = [];
  onTabState(tab.id, ({ status, progress }) =>
    shown.push(progress ? `${status} ${progress.done}/${progress.total}` : status),
  );
});

it('says while it judges how many points are done, of how many', async () => {
  const clock = vi.spyOn(performance, 'now');
  let now = 0;
  clock.mockImplementation(() => (now += 100));
  const answer = await ask(tab, 'check');
  clock.mockRestore();
  const points = Array.from({ length: RULES + 1 }, (_, done) => `checking ${done}/${RULES}`);
  expect(shown).toEqual(['checking', ...points, 'checked']);
  expect(answer.progress).toBeUndefined();
});

it('a quick check tells of its start only', async () => {
  vi.spyOn(performance, 'now').mockReturnValue(5);
  await ask(tab, 'check');
  vi.restoreAllMocks();
  expect(shown).toEqual(['checking', `checking 0/${RULES}`, 'checked']);
});

it('a re-check keeps the last answer in sight', async () => {
  await tell(tab, 'shop-page');
  shown.length = 0;
  await tell(tab, 'changed');
  expect(shown.every((status) => status === 'checked')).toBe(true);
});
