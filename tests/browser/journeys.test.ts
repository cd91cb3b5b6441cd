import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  bounded,
  earlierSteps,
  forgetJourney,
  forgetPrivateJourneys,
  LIMITS,
  readJourney,
  type Step,
  writeJourney,
} from '../../src/browser/journeys.ts';
import type { Control } from '../../src/facts/page-facts.ts';
import { control } from '../check/facts.ts';
import { pageFacts } from './page-facts.ts';

const step = (path: string, kind: Step['kind'] = 'cart'): Step => ({
  kind,
  facts: pageFacts(`https://boutique.example/${path}`),
});

beforeEach(() => fakeBrowser.reset());

describe('journeys', () => {
  it('gives back what was stored, apart for private windows', async () => {
    await writeJourney('boutique.example', false, [step('panier')]);
    expect(await readJourney('boutique.example', false)).toEqual([
      { ...step('panier'), at: expect.any(Number) },
    ]);
    expect(await readJourney('boutique.example', true)).toEqual([]);
  });

  it('is over after two hours', async () => {
    await writeJourney('boutique.example', false, [step('panier')], 1000);
    expect(await readJourney('boutique.example', false, 1000 + LIMITS.age)).toHaveLength(1);
    expect(await readJourney('boutique.example', false, 1001 + LIMITS.age)).toEqual([]);
  });

  it('keeps the last pages within number and bytes, and the open page in a room of its own', () => {
    const steps = Array.from({ length: 12 }, (_, i) => step(`etape-${i}`));
    expect(bounded(steps)).toEqual(steps.slice(-LIMITS.steps));
    const size = JSON.stringify(step('etape-1')).length;
    expect(bounded(steps, { ...LIMITS, bytes: size * 2 + 10 })).toHaveLength(2);
    const narrow = { ...LIMITS, bytes: size - 10 };
    expect(bounded(steps, narrow)).toEqual(steps.slice(-1));
    expect(bounded(steps, { ...narrow, page: size - 10 })).toEqual([]);
  });

  it('lets go of the shops that were not visited for longest', async () => {
    for (let i = 0; i <= LIMITS.shops; i++)
      await writeJourney(`s${i}.example`, false, [step('')], i);
    expect(await readJourney('s0.example', false, 10)).toEqual([]);
    expect(await readJourney('s1.example', false, 10)).toHaveLength(1);
    expect(await readJourney(`s${LIMITS.shops}.example`, false, 10)).toHaveLength(1);
  });

  it('lets go of other shops where one page is very large, so that all fits the session', async () => {
    const large = (path: string) => {
      const facts = pageFacts(`https://${path}/`, { title: 'x'.repeat(LIMITS.page - 1000) });
      return [{ kind: 'cart' as const, facts }];
    };
    await writeJourney('small.example', false, [step('')], 1);
    await writeJourney('a.example', false, large('a.example'), 2);
    await writeJourney('b.example', false, large('b.example'), 3);
    expect(await readJourney('b.example', false, 10)).toHaveLength(1);
    expect(await readJourney('a.example', false, 10)).toEqual([]);
  });

  it('reads a value that is not sound as no journey', async () => {
    await fakeBrowser.storage.session.set({ 'journey:boutique.example': { last: 'x', steps: 7 } });
    expect(await readJourney('boutique.example', false)).toEqual([]);
    await writeJourney('autre.example', false, [step('panier')]);
    expect(await readJourney('autre.example', false)).toHaveLength(1);
  });

  it('keeps the last few shops, also when many tabs write at once', async () => {
    const shops = Array.from({ length: LIMITS.shops + 3 }, (_, n) => `s${n}.example`);
    await Promise.all(shops.map((shop) => writeJourney(shop, false, [step('panier')])));
    const kept = Object.keys(await fakeBrowser.storage.session.get(null));
    expect(kept).toHaveLength(LIMITS.shops);
  });

  it('forgets one shop, or what was done in private', async () => {
    await writeJourney('boutique.example', false, [step('panier')]);
    await writeJourney('boutique.example', true, [step('panier')]);
    await forgetPrivateJourneys();
    expect(await readJourney('boutique.example', true)).toEqual([]);
    expect(await readJourney('boutique.example', false)).toHaveLength(1);
    await forgetJourney('boutique.example');
    expect(await readJourney('boutique.example', false)).toEqual([]);
  });
});

describe('earlier pages that count', () => {
  const cart = step('panier', 'cart');
  const pay = step('commande', 'checkout');

  it('leaves out the same page state read once more, and keeps an earlier step of one address', () => {
    expect(earlierSteps([cart, pay], pay.facts, 'checkout')).toEqual([cart]);
    expect(earlierSteps([cart, pay], pay.facts, 'review')).toEqual([cart, pay]);
    expect(earlierSteps([cart, pay], cart.facts, 'cart')).toEqual([pay]);
  });

  it('leaves out the page before it was drawn whole, and keeps an undecided step that one has left', () => {
    const link = control({ kind: 'button', name: 'Aide', enabled: true, visible: 'yes' });
    const way = control({ kind: 'button', name: 'Continuer', enabled: true, visible: 'yes' });
    const whole = { ...pay.facts, controls: [link, control({ kind: 'button', name: 'Payer' })] };
    const half = (controls: Control[], kind: Step['kind'] = 'other') => ({
      kind,
      facts: { ...pay.facts, controls },
    });
    for (const controls of [[], [link], [link, { ...way, enabled: false }]])
      expect(earlierSteps([cart, half(controls)], whole, 'review')).toEqual([cart]);
    const left = [half([way]), half([link], 'checkout'), { ...step('autre', 'other') }];
    expect(earlierSteps(left, whole, 'review')).toEqual(left);
  });

  it('begins anew after a confirmation, but not when the confirmation is read again', () => {
    const done = step('merci', 'confirmation');
    expect(earlierSteps([cart, done], cart.facts, 'cart')).toEqual([]);
    expect(earlierSteps([cart, done], done.facts, 'confirmation')).toEqual([cart]);
  });
});
