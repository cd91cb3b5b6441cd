/** A page that hurries, loaded again: the real check compares the two loads by itself. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readJourney } from '../../src/browser/journeys.ts';
import type { TabState } from '../../src/browser/messages.ts';
import { block, button, facts } from '../check/facts.ts';
import { ask, tell } from './ask.ts';
import { type FakeTab, fakeTab } from './fake-tab.ts';

const HREF = 'https://boutique.example/banc';
const START = 1_800_000_000_000;

const product = (line: string) =>
  facts({
    url: HREF,
    title: 'Banc',
    controls: [button('Ajouter au panier')],
    blocks: [block('Banc', { kind: 'heading' }), block(line)],
  });

let tab: FakeTab;
/** Loads the page at `at` seconds and has it read three seconds later. */
const load = (at: number, line: string) => {
  tab.born = START + at * 1000;
  tab.facts = product(line);
  vi.spyOn(Date, 'now').mockReturnValue(START + (at + 3) * 1000);
};
const urgency = ({ report }: TabState) =>
  report?.pages.at(-1)?.findings.find((one) => one.rule === 'false-urgency');

beforeEach(() => {
  tab = fakeTab({ href: HREF, facts: facts(), clicked: true });
});

describe('a countdown', () => {
  it('is a question at the first look and a violation once it starts again', async () => {
    load(0, 'L’offre se termine dans 00:14:57');
    expect(urgency(await ask(tab, 'check'))?.reason).toBe('countdown-seen-once');
    load(60, 'L’offre se termine dans 00:14:56');
    const again = urgency(await ask(tab, 'check'));
    expect(again).toMatchObject({ outcome: 'violation', reason: 'countdown-restarted' });
    expect(again?.data.before).toBe('L’offre se termine dans 00:14:57');
    // No moment of the reading is in the report.
    expect(JSON.stringify(again)).not.toContain('1800000');
  });

  it('passes when it went down with the clock', async () => {
    load(0, 'L’offre se termine dans 00:14:57');
    await ask(tab, 'check');
    load(60, 'L’offre se termine dans 00:13:57');
    expect(urgency(await ask(tab, 'check'))?.reason).toBe('countdown-kept-time');
  });

  it('checked twice in one load is seen once', async () => {
    load(0, 'L’offre se termine dans 00:14:57');
    await ask(tab, 'check');
    vi.spyOn(Date, 'now').mockReturnValue(START + 60_000);
    tab.facts = product('L’offre se termine dans 00:14:00');
    expect(urgency(await ask(tab, 'check'))?.reason).toBe('countdown-seen-once');
  });

  it('is compared without a click where the shop is checked by itself', async () => {
    tab.origins = ['https://boutique.example/*'];
    load(0, 'L’offre se termine dans 00:14:57');
    await ask(tab, 'check');
    load(60, 'L’offre se termine dans 00:14:56');
    await tell(tab, 'shop-page');
    const state = await ask(tab, 'get-state');
    expect(urgency(state)?.reason).toBe('countdown-restarted');
  });
});

it('keeps an earlier load only of a page that hurries, and only its own lines', async () => {
  load(0, 'L’offre se termine dans 00:14:57');
  await ask(tab, 'check');
  load(60, 'L’offre se termine dans 00:14:56');
  await ask(tab, 'check');
  const [step, ...others] = await readJourney('boutique.example', false);
  expect(others).toEqual([]);
  expect(step?.facts.firstLook?.blocks.map((one) => one.text)).toEqual([
    'Banc',
    'L’offre se termine dans 00:14:57',
  ]);
  load(120, 'Livré en 3 jours');
  await ask(tab, 'check');
  const [plain] = await readJourney('boutique.example', false);
  expect(plain?.facts.firstLook).toBeUndefined();
});
