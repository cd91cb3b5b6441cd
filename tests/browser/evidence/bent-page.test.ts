/**
 * A page whose fields and pictures bear the names of the DOM's own members, in a real Chromium: the
 * proof of it is whole.
 */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PageRead } from '../../../src/browser/evidence/page/read-here.ts';
import { bundle, launch } from '../../facts/chromium.ts';

type World = { readProof(): Promise<PageRead & { boxes: number; posed: object | null }> };

const OF_FORMS = [
  ...['attributes', 'childNodes', 'children', 'firstChild', 'nextSibling', 'parentElement'],
  ...['parentNode', 'localName', 'nodeType', 'ownerDocument', 'baseURI', 'textContent', 'matches'],
  ...['closest', 'querySelectorAll', 'shadowRoot', 'checkVisibility', 'getAttribute', 'contains'],
];
const OF_DOCUMENTS = [
  ...['documentElement', 'title', 'styleSheets', 'createTreeWalker', 'createRange', 'defaultView'],
  ...['body', 'referrer', 'querySelector'],
];
const BENT = `<title>Commande</title>
${OF_DOCUMENTS.map((name) => `<img name="${name}" alt="">`).join('')}
<form action="/order"><h2>Votre adresse</h2><p>Ada Lovelace 12 rue du Port</p><p style="height: 3000px"></p><button id="go">Payer</button>
${OF_FORMS.map((name) => `<button name="${name}"></button>`).join('')}</form>`;

let browser: Browser;
let code: string;

beforeAll(async () => {
  [code, browser] = await Promise.all([bundle('../browser/evidence/in-page.ts'), launch()]);
}, 60_000);
afterAll(() => browser?.close());

it('is read to its end, with its text, its private places and the place of a finding', async () => {
  const page = await browser.newPage();
  await page.setContent(BENT);
  await page.evaluate(code);
  // The page really hides them.
  const hidden = 'document.forms[0].parentElement.localName + document.defaultView.localName';
  expect(await page.evaluate(hidden)).toBe('buttonimg');
  const read = await page.evaluate(() => (globalThis as unknown as World).readProof());
  expect(read.title).toBe('Commande');
  expect(read.html).toContain('<title>Commande</title>');
  expect(read.html).toContain('data-caisse-claire-private="postal-address"');
  expect(read.text).toContain('Payer');
  expect(read.known).toContainEqual({
    class: 'postal-address',
    value: 'Ada Lovelace 12 rue du Port',
  });
  expect(read.boxes).toBeGreaterThan(1);
  expect(read.posed).not.toBeNull();
  expect(read.places[0]?.xpath).toBe('/html/body/form/button[1]');
}, 60_000);
