/** Who ticked what, on pages that make it hard to see: in a real Chromium, with a real pointer. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PageFacts } from '../../src/facts/page-facts.ts';
import { bundle, launch, type World } from './chromium.ts';

let browser: Browser;
let page: Page;
let code: string;

beforeAll(async () => {
  [code, browser] = await Promise.all([bundle(), launch()]);
  page = await browser.newPage();
}, 60_000);
afterAll(() => browser?.close());

/** Watches a page as if from its start. */
async function watch(html: string): Promise<void> {
  await page.setContent(html);
  await page.evaluate(code);
  await page.evaluate(() => {
    // The driver's own calls count as activation: this page starts untouched.
    Object.defineProperty(navigator, 'userActivation', {
      value: { hasBeenActive: false },
      configurable: true,
    });
    const world = globalThis as unknown as World;
    world.choices = world.watchChoices(document);
  });
}

const factsNow = (): Promise<PageFacts> =>
  page.evaluate(() => {
    const { collect, choices } = globalThis as unknown as World;
    const budget = { ms: 1000, nodes: 1e6, textChars: 1e6, controls: 5000 };
    return collect(document, { now: () => performance.now(), budget, layout: true, choices });
  });

it('fields named like the DOM’s own methods hide no act of the user', async () => {
  const names = 'matches closest localName nodeType querySelectorAll getAttribute id'.split(' ');
  const fields = names.map((name) => `<input type=hidden name=${name} id=${name}>`).join('');
  await watch(`<div id=here></div>`);
  // Put there later, as a page would: the watch itself has begun.
  await page.evaluate(
    (html) => {
      const here = document.getElementById('here') as Element;
      here.innerHTML = html;
    },
    `<img name=querySelectorAll alt=""><form role=checkbox aria-checked=true>${fields}Club</form>
      <form>${fields}<label><input type=checkbox id=tick> Cover 4,99 €</label>
      <input type=radio name=r value=1 checked> <input type=radio name=r value=2 id=other></form>`,
  );
  await page.click('#tick');
  await page.click('#other');
  const { controls } = await factsNow();
  const boxes = controls.filter(({ element }) => /^input:?(checkbox|radio)/.test(element));
  expect(boxes.map(({ state, first, setBy }) => [state, first, setBy])).toEqual([
    ['on', 'off', 'user'],
    ['off', 'on', 'user'],
    ['on', 'off', 'user'],
  ]);
});

it('a click among twenty thousand labelled boxes is not felt', async () => {
  await watch('<div id=here></div>');
  await page.evaluate(() => {
    const row = (n: number) =>
      `<p><input type=checkbox id=b${n}><label for=b${n}>B ${n}</label></p>`;
    const here = document.getElementById('here') as Element;
    here.innerHTML = Array.from({ length: 20_000 }, (_, n) => row(n)).join('');
    here.getBoundingClientRect();
  });
  const begun = performance.now();
  await page.click('#b7');
  const { controls, seen } = await factsNow();
  // One walk for each box would be four hundred million steps.
  expect(performance.now() - begun).toBeLessThan(5000);
  expect(seen.truncated).toMatchObject([{ what: 'controls' }]);
  expect(controls[7]).toMatchObject({ label: 'B 7', state: 'on', first: 'off', setBy: 'user' });
  expect(controls[8]).toMatchObject({ state: 'off', first: 'off', setBy: 'page' });
});
