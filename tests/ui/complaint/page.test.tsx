// @vitest-environment jsdom
/** The page on where to complain, drawn from a finding and from an order. */
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { purchaseFindings } from '../../../src/check/purchase-findings.ts';
import type { Report } from '../../../src/check/report.ts';
import { lawPacks } from '../../../src/law/packs.ts';
import { ComplaintPage } from '../../../src/ui/complaint/complaint-page.tsx';
import {
  askedBy,
  type Start,
  situationOf,
  startOfReport,
} from '../../../src/ui/complaint/start.ts';
import { axeViolations } from '../axe-check.ts';
import { draw, press, seen } from '../draw.tsx';
import { order, TODAY } from '../orders/sample-orders.ts';
import { STATES } from '../states.ts';

const report = STATES.findings.report as Report;
const rule = 'preticked-extra-payment';
const fromPage = startOfReport(report, 'boutique.example', rule, purchaseFindings(report)) as Start;
const late = order(4, {
  promisedBy: '2026-11-12',
  shop: { host: 'lampen.example', name: 'Lampen', country: 'DE' },
});

async function show(start: Start | null, language: 'fr' | 'en', home = 'FR') {
  const acts = { copy: vi.fn(async () => true), print: vi.fn() };
  const of = start?.from === 'page' ? report : null;
  const situation = start && situationOf(start, of, home, TODAY);
  const props = { start, situation, packs: lawPacks, today: TODAY, acts };
  return { root: await draw(<ComplaintPage {...props} />, language), acts };
}
const places = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('[data-place]')].map(({ dataset }) => dataset.place);
const paper = (root: HTMLElement) => root.querySelector('textarea')?.value ?? '';
const choose = (root: HTMLElement, label: string, value: string) =>
  act(() => {
    const named = [...root.querySelectorAll('label')].find((one) => one.textContent === label);
    const list = root.querySelector<HTMLSelectElement>(`[id="${named?.htmlFor}"]`);
    if (!list) throw new Error(`no list ${label}`);
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
const tick = (root: HTMLElement, label: RegExp) =>
  act(() => {
    const named = [...root.querySelectorAll('label')].find((one) =>
      label.test(one.textContent ?? ''),
    );
    named?.querySelector('input')?.click();
  });

describe('from a finding', () => {
  it.each(['fr', 'en'] as const)('is whole and accessible: %s', async (language) => {
    const { root } = await show(fromPage, language);
    expect(seen(root)).not.toMatch(/[{}]|undefined|why\.|prepare\./);
    expect(await axeViolations()).toEqual([]);
    expect(places(root)[0]).toBe('signalconso');
    const link = root.querySelector<HTMLAnchorElement>('[data-place=signalconso] a');
    expect(link?.href).toContain(`https://signal.conso.gouv.fr/${language}/achat-site/`);
    expect(link?.rel).toContain('noreferrer');
  });

  it('follows the situation: bought, another country, vanished', async () => {
    const { root } = await show(fromPage, 'en');
    await choose(root, 'Where is the shop established?', 'DE');
    expect(places(root)).toEqual(['signalconso', 'ecc']);
    await tick(root, /I have ordered there/);
    expect(places(root)).toEqual(['trader', 'signalconso', 'mediator', 'ecc']);
    await choose(root, 'Where is the shop established?', 'XX');
    expect(places(root)).toContain('outside-union');
    await tick(root, /The site is gone/);
    expect(places(root)).toEqual(['chargeback', 'police', 'outside-union']);
  });

  it('says so where a name and address are not verified', async () => {
    const { root } = await show(fromPage, 'en', 'PL');
    await choose(root, 'Where is the shop established?', 'DE');
    const centre = root.querySelector<HTMLElement>('[data-place=ecc]');
    expect(centre?.textContent).toContain('We have not verified this name and address');
  });

  it('has a text to change, copy and read in the other language', async () => {
    const { root, acts } = await show(fromPage, 'en');
    expect(paper(root)).toContain('THE FACTS');
    await act(() => {
      const text = root.querySelector('textarea') as HTMLTextAreaElement;
      text.value = 'My own words';
      text.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press('Copy the text');
    expect(acts.copy).toHaveBeenCalledWith('My own words');
    expect(seen(root)).toContain('Copied.');
    await choose(root, 'Language of the text', 'fr');
    expect(paper(root)).toContain('LES FAITS');
    expect(root.querySelector('textarea')?.lang).toBe('fr');
  });

  it('speaks of other findings too, and of one at least', async () => {
    const { root } = await show(fromPage, 'en');
    const boxes = [...root.querySelectorAll<HTMLInputElement>('fieldset input')];
    expect(boxes.length).toBeGreaterThan(1);
    expect(boxes.map(({ checked }) => checked).filter(Boolean)).toHaveLength(1);
    expect(boxes[0]?.disabled).toBe(true);
    const before = paper(root);
    await act(() => boxes[1]?.click());
    expect(paper(root).length).toBeGreaterThan(before.length);
  });

  it('prints', async () => {
    const { acts } = await show(fromPage, 'fr');
    await press('Imprimer');
    expect(acts.print).toHaveBeenCalledOnce();
  });
});

describe('from an order', () => {
  it.each(['fr', 'en'] as const)('is whole and accessible: %s', async (language) => {
    const { root } = await show({ from: 'order', order: late }, language);
    expect(places(root)).toEqual(['trader', 'signalconso', 'mediator', 'ecc', 'chargeback']);
    expect(seen(root)).not.toMatch(/[{}]|undefined/);
    expect(root.querySelector('[data-place=trader] a')?.getAttribute('href')).toBe(
      `/orders.html#letters/${late.id}`,
    );
    expect(await axeViolations()).toEqual([]);
  });

  it('shows a mediator with his whole address, and links only his site', async () => {
    const mediator = `Médiation du Port, ${'3 quai des Brumes, '.repeat(5)}https://mediation.example`;
    const named = { ...late, shop: { ...late.shop, mediator } };
    const { root } = await show({ from: 'order', order: named }, 'en');
    const card = root.querySelector('[data-place=mediator]');
    expect(card?.querySelector('h3')?.textContent).toBe('Mediator');
    expect(card?.textContent).toContain(mediator);
    expect(card?.querySelector('a')?.textContent).toMatch(/^Open mediation\.example/);
    expect(card?.querySelector('a')?.getAttribute('href')).toBe('https://mediation.example');
  });

  it('starts with what the journal says is wrong, and another can be chosen', async () => {
    const { root } = await show({ from: 'order', order: late }, 'en');
    expect(paper(root)).toContain('the delivery is late or never came');
    await choose(root, 'What is the problem?', 'defect');
    expect(paper(root)).toContain('does not work');
    expect(places(root)).not.toContain('chargeback');
  });
});

describe('the address of the page', () => {
  it('names an order, or a tab and a rule, and nothing else', () => {
    expect(askedBy(`?order=${late.id}`)).toEqual({ order: late.id });
    expect(askedBy('?tab=7&rule=delivery-date')).toEqual({ tab: 7, rule: 'delivery-date' });
    for (const search of ['', '?tab=7', '?tab=x&rule=a', '?tab=7&rule=<b>', '?order=a/b'])
      expect(askedBy(search)).toBeNull();
  });

  it('leads nowhere without a report that says something of the rule', async () => {
    expect(startOfReport(report, 'x', 'all-in-price', purchaseFindings(report))).toBeNull();
    const { root } = await show(null, 'en');
    expect(seen(root)).toContain('There is no report and no order to start from.');
  });
});
