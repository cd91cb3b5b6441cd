import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PageFacts } from '../../src/facts/page-facts.ts';
import { bundle, collectIn, factsInChromium, launch, type World } from './chromium.ts';

let browser: Browser;
let page: Page;
let code: string;
const STYLE = `<style>.clear{opacity:0;position:absolute}.box{display:inline-block;width:16px;height:16px}
  .sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}.none{display:none}
  .off{position:absolute;left:-9999px}.flex{display:flex}.up{text-transform:uppercase}.b{display:block}
  .old{text-decoration:line-through}.shut{height:0;overflow:hidden}.path{clip-path:inset(100%)}
  .later{content-visibility:hidden}.tiny{font-size:0}</style>`;
const read = (html: string) => factsInChromium(page, code, STYLE + html);

beforeAll(async () => {
  [code, browser] = await Promise.all([bundle(), launch()]);
  page = await browser.newPage();
}, 60_000);
afterAll(() => browser?.close());

const BOX = '<input type=checkbox checked';

describe('visibility of a choice', () => {
  it.each([
    ['plain', `<label>${BOX}>x</label>`, 'yes'],
    [
      'drawn over a transparent input',
      `<label>${BOX} class=clear><i class=box></i>x</label>`,
      'yes',
    ],
    ['one pixel, label shown', `${BOX} class=sr id=a><label for=a>x</label>`, 'yes'],
    ['not displayed, label shown', `${BOX} class=none id=a><label for=a>x</label>`, 'yes'],
    [
      'transparent, drawn box beside, no label',
      `<p>${BOX} class=clear><i class=box></i></p>`,
      'yes',
    ],
    ['one pixel, label hidden', `${BOX} class=sr id=a><label for=a class=none>x</label>`, 'no'],
    ['not displayed', `<div class=none><label>${BOX}>x</label></div>`, 'no'],
    ['off the screen', `<div class=off><label>${BOX}>x</label></div>`, 'no'],
    ['clipped away', `<div class=path>${BOX}></div>`, 'no'],
    ['in a collapsed panel', `<div class=shut><label>${BOX}>x</label></div>`, 'no'],
    [
      'transparent with all around it',
      `<div style="opacity:0"><label>${BOX}>x</label></div>`,
      'no',
    ],
    ['in closed details', `<details><summary>s</summary><label>${BOX}>x</label></details>`, 'no'],
    ['content-visibility', `<div class=later><label>${BOX}>x</label></div>`, 'no'],
    [
      'in a box without a box',
      `<div style="display:contents"><label>${BOX}>x</label></div>`,
      'yes',
    ],
    ['further down the page', `<div style="height:9000px"></div><label>${BOX}>x</label>`, 'yes'],
    ['aria-hidden is no hiding', `<label aria-hidden=true>${BOX}>x</label>`, 'yes'],
    [
      'hidden but displayed by style',
      `<label hidden style="display:block">${BOX}>x</label>`,
      'yes',
    ],
  ])('%s', async (_, html, visible) => {
    const facts = await read(html);
    expect(facts.controls.find((control) => control.kind === 'checkbox')?.visible).toBe(visible);
  });
});

describe('words', () => {
  it('of a button as rendered, beside its content and its name', async () => {
    const { controls } = await read(
      '<button class=up>Pay<span class=none> hidden</span><span class=sr> and read</span></button>',
    );
    expect(controls).toMatchObject([
      { text: 'PAY', content: 'Pay hidden and read', name: 'Pay and read', visible: 'yes' },
    ]);
  });

  it.each([
    ['<div class=flex><span>Total</span><span>9 €</span></div>', ['Total | 9 €']],
    ['<div class=flex><div>Total</div><div>9 €</div></div>', ['Total | 9 €']],
    ['<div><div>Total</div><div>9 €</div></div>', ['Total', '9 €']],
    ['<p>a <span class=b>b</span><span class=b>c</span></p>', ['a b c']],
    ['<p><i class=old>9 €</i> 5 €</p>', ['5 €', '~9 €']],
    ['<p>a <i class=none>b</i> c</p>', ['a c', '-b']],
    ['<p>a</p><p class=tiny>b</p>', ['a', '-b']],
  ])('%s', async (html, expected) => {
    const { blocks } = await read(html);
    const sign = (block: (typeof blocks)[number]) =>
      block.visible === 'no' ? '-' : block.struck ? '~' : '';
    expect(blocks.map((block) => sign(block) + block.text)).toEqual(expected);
  });
});

it('reads shadow roots with what is slotted into them, and counts the closed', async () => {
  const facts =
    await read(`<x-a>Cover 3 €</x-a><x-b style="display:block;width:9px;height:9px"></x-b><script>
    document.querySelector('x-a').attachShadow({mode:'open'}).innerHTML='<label><input type=checkbox checked> <slot></slot></label>';
    document.querySelector('x-b').attachShadow({mode:'closed'}).innerHTML='x';</script>`);
  expect(facts.controls).toMatchObject([
    {
      label: 'Cover 3 €',
      price: { cents: 300, how: 'label' },
      visible: 'yes',
      target: ['html > body > x-a', 'label > input'],
    },
  ]);
  expect(facts.seen.closedShadowRoots).toBe(1);
});

it('reads frames of the same origin and names the others', async () => {
  const facts = await read(`<iframe srcdoc="<button>In</button>" title=a></iframe>
    <iframe src="https://pay.example/" title=b></iframe><iframe sandbox srcdoc="x" title=c></iframe>`);
  expect(facts.frames.map(({ title, reached, why }) => [title, reached, why])).toEqual([
    ['a', true, null],
    ['b', false, 'other-origin'],
    ['c', false, 'sandboxed'],
  ]);
  expect(facts.controls).toMatchObject([{ name: 'In', frame: 1, visible: 'yes' }]);
});

it('tells the act of a user from that of the page, also when the box is drawn anew', async () => {
  await page.setContent(`<label><input type=checkbox name=a> A</label><label><input type=checkbox name=b> B</label>
    <div id=c role=switch aria-checked=false tabindex=0>C</div><p id=d><i style="display:block;width:20px;height:20px"></i><input type=checkbox name=d style="display:none"></p>
    <script>c.onclick=()=>c.setAttribute('aria-checked','true');
    d.onclick=()=>{const i=d.querySelector('input');i.checked=!i.checked}</script>`);
  await page.evaluate(code);
  await page.evaluate(() => {
    // The driver's own calls count as activation: this page starts untouched.
    Object.defineProperty(navigator, 'userActivation', { value: { hasBeenActive: false } });
    const world = globalThis as unknown as World;
    world.choices = world.watchChoices(document);
  });
  await page.click('input[name=a]');
  await page.evaluate(() => (document.querySelector('input[name=b]') as HTMLInputElement).click());
  await page.click('#c');
  await page.click('#d i');
  const label = '<label><input type=checkbox name=a checked> A</label>';
  await page.evaluate((html) => {
    (document.querySelector('label') as Element).outerHTML = html;
  }, label);
  const facts: PageFacts = await page.evaluate(() => {
    const { collect, choices } = globalThis as unknown as World;
    const budget = { ms: 1000, nodes: 1e5, textChars: 1e5, controls: 1e3 };
    return collect(document, { now: () => performance.now(), budget, layout: true, choices });
  });
  expect(facts.controls.map(({ state, first, setBy }) => [state, first, setBy])).toEqual([
    ['on', 'off', 'user'],
    ['on', 'off', 'page'],
    ['on', 'off', 'user'],
    ['on', 'off', 'user'],
  ]);
});

it('leaves the page as it was, and dispatches nothing', async () => {
  await page.setContent(
    `${STYLE}<input name=a value=typed><label>${BOX}>x</label><button>Buy</button>`,
  );
  await page.evaluate(code);
  const look = () =>
    page.evaluate(() => [
      document.documentElement.outerHTML,
      scrollY,
      document.activeElement?.localName,
    ]);
  const before = await look();
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const name of Object.keys(HTMLElement.prototype).filter((key) => key.startsWith('on'))) {
      addEventListener(
        name.slice(2),
        (event) => {
          // The browser's own news of the resting mouse is not ours.
          const mouse = event.isTrusted && /^(mouse|pointer)/.test(event.type);
          if (!mouse) heard.push(event.type);
        },
        true,
      );
    }
    new MutationObserver(() => heard.push('mutation')).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
  const facts = PageFacts.parse(await collectIn(page));
  expect(facts.controls).toHaveLength(3);
  expect(JSON.stringify(facts)).not.toContain('typed');
  expect(await look()).toEqual(before);
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual(
    [],
  );
  expect(await collectIn(page)).toEqual(facts);
});
