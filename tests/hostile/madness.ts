/** Pages that try to make the reader fall, run for ever, or run their own code. */
import { BOTH, BUTTON, checkoutPage, EXTRA, type Hostile, script } from './hostile-page.ts';

const CLOBBERED = [
  'attributes',
  'children',
  'childNodes',
  'parentNode',
  'firstChild',
  'nextSibling',
  'nodeName',
  'localName',
  'nodeType',
  'id',
  'name',
  'type',
  'value',
  'checked',
  'style',
  'textContent',
  'shadowRoot',
  'elements',
  'closest',
  'getAttribute',
  'hasAttribute',
  'getBoundingClientRect',
  'checkVisibility',
  'ownerDocument',
  'labels',
];

const clobber = CLOBBERED.map((name) => `<input type="hidden" name="${name}" id="${name}">`).join(
  '',
);

/** Runs in the page when the document is there. */
const onceThere = (code: string) =>
  script(`addEventListener('DOMContentLoaded', () => { ${code} })`);

const deep = (levels: number) =>
  onceThere(`const form = document.querySelector('form'); let at = document.createElement('div');
const top = at; for (let n = 0; n < ${levels}; n++) { const next = document.createElement(n % 2 ? 'div' : 'span'); at.append(next); at = next; }
at.innerHTML = ${JSON.stringify(EXTRA)}; form.prepend(top);`);

export const madness: Hostile[] = [
  {
    name: 'inputs named like the DOM’s own properties',
    html: checkoutPage({
      before: `<form name="body"><img name="querySelectorAll" alt=""><img name="createTreeWalker" alt=""><img name="defaultView" alt=""><img name="documentElement" id="body" alt=""></form>`,
      extra: clobber + EXTRA,
    }),
    wanted: BOTH,
  },
  {
    name: 'a hundred thousand boxes after the order',
    html: checkoutPage({
      after: `<div id="many"></div>${onceThere(`document.getElementById('many').innerHTML = '<input type=checkbox>'.repeat(100000)`)}`,
    }),
    wanted: { ...BOTH, notReached: ['truncated'] },
  },
  {
    // Chromium itself does not survive laying out much more, with or without an extension.
    name: 'four hundred elements deep',
    html: checkoutPage({ head: deep(400), extra: '' }),
    wanted: BOTH,
  },
  {
    name: 'endless changes',
    html: checkoutPage({
      after: `<p id="n"></p>${script(`setInterval(() => { document.getElementById('n').textContent = Math.random(); document.body.classList.toggle('x'); }, 4)`)}`,
    }),
    wanted: BOTH,
  },
  {
    name: 'the whole order replaced every 30 milliseconds',
    html: checkoutPage({
      after: script(
        `const main = document.querySelector('main'); const kept = main.innerHTML; setInterval(() => { document.querySelector('main').innerHTML = kept; }, 30)`,
      ),
    }),
    wanted: BOTH,
  },
  {
    name: 'no end of scrolling',
    html: checkoutPage({
      after: `<ul id="feed"></ul>${script(`const feed = document.getElementById('feed'); setInterval(() => { if (feed.children.length < 20000) feed.insertAdjacentHTML('beforeend', '<li><a href="/p">Lampe</a> 19,90 €</li>'.repeat(20)); }, 20)`)}`,
    }),
    wanted: BOTH,
  },
  {
    name: 'prototypes changed and frozen',
    html: checkoutPage({
      head: script(`for (const [type, name] of [[Element, 'getAttribute'], [Element, 'closest'], [Element, 'getBoundingClientRect'], [Document, 'querySelectorAll'], [Document, 'createTreeWalker'], [Node, 'contains']]) type.prototype[name] = () => { throw new Error('no') };
Object.defineProperty(HTMLInputElement.prototype, 'checked', { get: () => false });
Array.prototype.map = Array.prototype.filter = () => []; JSON.parse = JSON.stringify = () => null; globalThis.Symbol.iterator;
for (const one of [Object, Array, String, Element, Node, Promise]) Object.freeze(one.prototype);`),
    }),
    wanted: BOTH,
  },
  {
    name: 'five megabytes of JSON-LD, some of it broken',
    html: checkoutPage({
      head: `<script type="application/ld+json">{"@type":"Product","offers":[${'{"@type":"Offer","price":"1e999","priceCurrency":"EUR"},'.repeat(90_000)}{}]}</script><script type="application/ld+json">{"@type":</script><script type="application/ld+json">${'['.repeat(50_000)}</script>`,
    }),
    wanted: BOTH,
  },
  {
    name: 'a strict content security policy and Trusted Types',
    html: checkoutPage({
      head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`,
    }),
    wanted: BOTH,
  },
  {
    name: 'an imitation of the highlight',
    html: checkoutPage({
      after: `<caisse-claire-highlight id="caisse-claire" data-caisse-claire style="position:fixed;inset:0;z-index:2147483647;pointer-events:none;outline:3px solid red"></caisse-claire-highlight>`,
    }),
    wanted: BOTH,
  },
  {
    name: 'events and messages that pretend to be the user or the extension',
    html: checkoutPage({
      after: script(`const box = document.querySelector('[name=cover]');
for (const type of ['pointerdown', 'mousedown', 'click', 'keydown', 'input', 'change']) { if (type !== 'click') box.dispatchEvent(new Event(type, { bubbles: true })); dispatchEvent(new CustomEvent('caisse-claire.' + type, { detail: { checked: true } })); }
for (const type of ['changed', 'shop-page', 'check', 'set-off', 'get-state']) postMessage({ type, tabId: 1, off: true }, '*');
try { chrome.runtime.sendMessage('caisse-claire', { type: 'set-off' }) } catch {}
globalThis[Symbol.for('caisse-claire.choices')] = { choices: new Proxy({}, { get() { throw new Error('no') } }) };
globalThis[Symbol.for('caisse-claire.watch')] = { stop() { throw new Error('no') } };`),
    }),
    wanted: BOTH,
  },
];

/** Parts of the page behind other roots. */
export const otherRoots: Hostile[] = [
  {
    name: 'the box in a closed shadow root',
    html: checkoutPage({
      extra: `<x-extra></x-extra>${onceThere(`document.querySelector('x-extra').attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(EXTRA)}`)}`,
    }),
    wanted: BOTH,
  },
  {
    name: 'the box in a frame that a script fills',
    html: checkoutPage({
      extra: `<iframe id="f" width="400" height="80"></iframe>${onceThere(`document.getElementById('f').contentDocument.body.innerHTML = ${JSON.stringify(EXTRA)}`)}`,
    }),
    wanted: BOTH,
  },
  {
    name: 'the box in a frame of its own source',
    html: checkoutPage({
      extra: `<iframe width="400" height="80" srcdoc="${EXTRA.replaceAll('"', '&quot;')}"></iframe>`,
    }),
    wanted: BOTH,
  },
  {
    name: 'a sandboxed frame',
    html: checkoutPage({
      extra: `<iframe sandbox width="400" height="80" srcdoc="${EXTRA.replaceAll('"', '&quot;')}"></iframe>`,
    }),
    wanted: { violations: { [BUTTON]: 'button-says-order-only' }, notReached: ['frame'] },
  },
  {
    name: 'templates that are not the page',
    html: checkoutPage({ extra: `<template>${EXTRA}</template>`.repeat(500) }),
    wanted: { violations: { [BUTTON]: 'button-says-order-only' } },
  },
];
