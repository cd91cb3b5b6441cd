/**
 * Every name that the DOM has, put in front of it by the fields of a form and by pictures: the facts
 * are those of the same page without them. In a real Chromium, where pages can do that.
 */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PageFacts } from '../../src/facts/page-facts.ts';
import { bundle, collectIn, factsInChromium, launch } from './chromium.ts';

let browser: Browser;
let page: Page;
let code: string;

beforeAll(async () => {
  [code, browser] = await Promise.all([bundle(), launch()]);
  page = await browser.newPage();
}, 60_000);
afterAll(() => browser?.close());

/** What a shop may put directly into a form: lines, cells, captions, offers, choices. */
const ORDER = `Lampe <span>12,90 €</span><div>Livraison</div><div>4,90 €</div>
<div itemscope itemtype="https://schema.org/Offer"><i itemprop="price" content="12.90">x</i></div>
<dl><dt>Total</dt><dd>17,80 €</dd></dl><label>Nom <input autocomplete="name"></label> Ville <input>
<p style="height:0;overflow:hidden">Rien</p><input type="checkbox" checked><span>Assurance +2,90 €</span>
<button>Valider ma commande</button>`;

/** What is said, without places: those count the added fields. */
const said = ({ blocks, controls, structured }: PageFacts) => ({
  blocks: blocks.map(({ text, visible, kind }) => `${kind} ${visible} ${text}`),
  controls: controls.map(({ kind, name, state, visible }) => `${kind} ${state} ${visible} ${name}`),
  structured,
});

const PLAIN = `<form>${ORDER}</form>`;

it.each(['fields', 'pictures'])(
  'reads the same behind the names of its %s',
  async (how) => {
    const names: string[] = await page.evaluate((of) => {
      const all = new Set<string>();
      const start = of === 'fields' ? HTMLFormElement.prototype : Document.prototype;
      for (
        let at: object | null = start;
        at && at !== Object.prototype;
        at = Object.getPrototypeOf(at)
      )
        for (const name of Object.getOwnPropertyNames(at)) all.add(name);
      return [...all];
    }, how);
    expect(names.length).toBeGreaterThan(100);
    const plain = said(await factsInChromium(page, code, PLAIN));
    const added = names.map((name) =>
      how === 'fields' ? `<input type="hidden" name="${name}">` : `<img name="${name}" alt="">`,
    );
    const html =
      how === 'fields' ? `<form>${ORDER}${added.join('')}</form>` : `${added.join('')}${PLAIN}`;
    await page.goto('about:blank');
    await page.evaluate((text) => document.write(text), html);
    await page.evaluate(code);
    const bent = await collectIn(page);
    expect(said(bent)).toEqual(plain);
  },
  60_000,
);
