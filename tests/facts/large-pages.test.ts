import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle, launch, type World } from './chromium.ts';

let browser: Browser;
let page: Page;
let code: string;

beforeAll(async () => {
  [code, browser] = await Promise.all([bundle(), launch()]);
  page = await browser.newPage();
}, 60_000);
afterAll(() => browser?.close());

/** A shop page of about `size` elements: forms, cards, hidden dialogs. */
function shopPage(size: number): string {
  const form = (i: number) =>
    `<section><form><h2>Delivery ${i}</h2><p><label for=n${i}>Name</label><input id=n${i}></p>
     <p><input type=checkbox id=c${i} checked><label for=c${i}>Cover 4,99 €</label></p>
     <select name=s${i}><option>A<option>B</select><div><span>Total</span><b>${i},90 €</b></div>
     <p>By ordering you accept our <a href="/terms">terms</a>.</p><button>Buy</button></form></section>`;
  const card = (i: number) =>
    `<div class=flex><div><img alt=x></div><div><h3>Item ${i}</h3><p>Only <b>2</b> left</p><i>9,99 €</i></div></div>`;
  const dialog =
    '<div class=none role=dialog><h2>Wait</h2><p>No thanks</p><button>Ok</button></div>';
  const parts: string[] = [];
  for (let i = 0, n = 0; n < size; i++, n += 30) parts.push(form(i), card(i), dialog);
  return `<style>.flex{display:flex}.none{display:none}</style>${parts.join('')}`;
}

it.each([5000, 20_000])('reads %i elements in short slices', async (size) => {
  await page.setContent(shopPage(size));
  await page.evaluate(code);
  const measured = await page.evaluate(async () => {
    const { collect } = globalThis as unknown as World;
    const walkBegun = performance.now();
    const walker = document.createTreeWalker(document.body, 5);
    let sum = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      sum += node.nodeType === 3 ? (node as Text).data.length : (node as Element).localName.length;
    }
    const walked = performance.now() - walkBegun;
    const budget = { ms: 10_000, nodes: 1e6, textChars: 1e7, controls: 1e5 };
    const slices: number[] = [];
    const turn = scheduler.yield.bind(scheduler);
    let begun = performance.now();
    scheduler.yield = async () => {
      slices.push(performance.now() - begun);
      await turn();
      begun = performance.now();
    };
    const facts = await collect(document, { now: () => performance.now(), budget, layout: true });
    slices.push(performance.now() - begun);
    scheduler.yield = turn;
    slices.sort((a, b) => a - b);
    return {
      elements: document.querySelectorAll('*').length,
      sum,
      walked,
      work: slices.reduce((all, slice) => all + slice, 0),
      median: slices[slices.length >> 1] as number,
      slices: slices.length,
      controls: facts.controls.length,
      truncated: facts.seen.truncated,
    };
  });
  console.info(JSON.stringify(measured));
  expect(measured.elements).toBeGreaterThan(size * 0.9);
  expect(measured.truncated).toEqual([]);
  expect(measured.controls).toBeGreaterThan(size / 10);
  // Slices are of 8 ms; a busy machine stretches them, and must not fail a good change.
  expect(measured.median).toBeLessThan(40);
  expect(measured.work).toBeLessThan(size / 10);
});
