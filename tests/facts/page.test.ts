import { describe, expect, it } from 'vitest';
import { collect, collectSync } from '../../src/facts/collect/collect.ts';
import { documentOf, ENGINES, factsOf, GENEROUS, optionsWith } from './read.ts';

const CHECKOUT = `<!doctype html><html lang=fr><title> Caisse </title><body><main><h1>Commande</h1><form>
  <label><input type=checkbox checked> Assurance 4,99 €</label><p>Total 29,90 €</p>
  <a href="/cgv">CGV</a><button>Payer</button></form></main></body></html>`;

describe.each(ENGINES)('a page in %s', (engine) => {
  it('gives the same facts twice', () => {
    const document = documentOf(CHECKOUT, engine);
    expect(collectSync(document, optionsWith())).toEqual(collectSync(document, optionsWith()));
  });

  it('says title and language as written', () => {
    expect(factsOf(CHECKOUT, engine)).toMatchObject({
      title: 'Caisse',
      lang: 'fr',
      detected: null,
    });
    expect(factsOf('<p>x</p>', engine).lang).toBeNull();
  });

  it('is left as it was', () => {
    const document = documentOf(CHECKOUT, engine);
    const before = document.documentElement.outerHTML;
    const heard: string[] = [];
    for (const type of ['click', 'change', 'input', 'focus', 'blur', 'scroll', 'mouseover']) {
      document.addEventListener(type, () => heard.push(type), true);
    }
    collectSync(document, optionsWith());
    expect(document.documentElement.outerHTML).toBe(before);
    expect(heard).toEqual([]);
  });

  it('cannot be bent by names', () => {
    const names = [
      'attributes',
      'childNodes',
      'firstChild',
      'nextSibling',
      'localName',
      'nodeType',
      'getAttribute',
      'parentNode',
      'getAttributeNames',
      'hidden',
      'querySelector',
      'checkVisibility',
    ];
    const html = `<form id=f>${names.map((name) => `<input name=${name}>`).join('')}
      <label><input type=checkbox checked> Cover 3 €</label><button>Buy</button></form>
      <img name=body><img name=documentElement><form name=querySelector></form><p id=body>after</p>`;
    const facts = factsOf(html, engine);
    expect(facts.controls).toHaveLength(names.length + 2);
    expect(facts.controls.at(-1)).toMatchObject({ name: 'Buy', form: 0, submits: true });
    expect(facts.blocks.at(-1)?.text).toBe('after');
  });

  it('reads a very deep page and one of very many siblings', () => {
    const deep = factsOf(
      `${'<div>'.repeat(3000)}<button>Buy</button>${'</div>'.repeat(3000)}`,
      engine,
    );
    expect(deep.controls[0]?.name).toBe('Buy');
    expect(factsOf('<p>x</p>'.repeat(5000), engine).blocks).toHaveLength(5000);
  });

  it.each([
    ['nodes', { nodes: 200 }],
    ['time', { ms: 20 }],
    ['text', { textChars: 100 }],
    ['controls', { controls: 5 }],
  ])('stops at its budget of %s and says so', (what, budget) => {
    let time = 0;
    const page = documentOf('<p>text</p><button>Buy</button>'.repeat(2000), engine);
    const facts = collectSync(
      page,
      optionsWith({
        now: () => (time += 2),
        budget: { ...GENEROUS, ...budget },
      }),
    );
    expect(facts.seen.truncated).toEqual([{ what, after: expect.any(Number) }]);
    expect(facts.controls.length + facts.blocks.length).toBeGreaterThan(0);
    expect(facts.controls.length + facts.blocks.length).toBeLessThan(4000);
  });

  it('reads declared shadow roots and counts the closed', () => {
    const open = factsOf(
      '<x-a><template shadowrootmode=open><label><input type=checkbox checked> <slot></slot></label></template>Cover 3 €</x-a>',
      engine,
    );
    expect(open.controls).toMatchObject([
      { label: 'Cover 3 €', price: { cents: 300 }, state: 'on' },
    ]);
    expect(open.controls[0]?.target).toEqual(['html > body > x-a', 'label > input']);
    const closed = factsOf(
      '<x-a><template shadowrootmode=closed><b>x</b></template></x-a>',
      engine,
    );
    expect(closed.seen.closedShadowRoots).toBe(1);
  });

  it('names frames of other origins', () => {
    const url = 'https://pay.example';
    expect(factsOf(`<iframe src="${url}/x?t=1" title=Card></iframe>`, engine).frames).toEqual([
      { origin: url, reached: false, why: 'other-origin', visible: 'unknown', title: 'Card' },
    ]);
  });

  it('counts drawn surfaces', () => {
    expect(
      factsOf('<canvas></canvas><embed><object></object><canvas hidden></canvas>', engine).seen
        .drawn,
    ).toBe(3);
  });
});

describe('in slices', () => {
  it('gives the page its turn and returns the same facts', async () => {
    let time = 0;
    const now = () => (time += 0.4);
    const page = documentOf(`${CHECKOUT}${'<p>text</p>'.repeat(3000)}`);
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    const facts = await collect(page, optionsWith({ now }));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
    expect(facts).toEqual(collectSync(page, optionsWith({ now })));
  });

  it('starts again when the place where it was is taken away', async () => {
    let time = 0;
    const page = documentOf(`<div id=app>${'<p>old</p>'.repeat(2000)}</div>`);
    const replace = setTimeout(() => {
      const app = page.getElementById('app');
      if (app) app.outerHTML = '<div><button>Buy</button></div>';
    }, 0);
    const facts = await collect(page, optionsWith({ now: () => (time += 2) }));
    clearTimeout(replace);
    expect(facts.blocks).toEqual([]);
    expect(facts.controls.map((control) => control.name)).toEqual(['Buy']);
  });
});

describe.each(ENGINES)('regions in %s', (engine) => {
  const regionOf = (html: string) =>
    factsOf(html, engine).blocks.find((block) => block.text.includes('here'))?.region;
  const links = '<a href=/a>A</a><a href=/b>B</a><a href=/c>C</a><a href=/d>D</a>';

  it.each([
    ['<footer><p>here</p></footer>', 'footer'],
    [`<main><section>x</section><footer><p>here</p>${links}</footer></main>`, 'footer'],
    [
      `<main><footer><p>here</p>${links}<form><input type=email><button>Ok</button></form></footer></main>`,
      'footer',
    ],
    ['<main><header><p>here</p><nav>x</nav></header></main>', 'header'],
    ['<main><aside><p>here</p></aside></main>', 'aside'],
    ['<main><nav><p>here</p></nav></main>', 'nav'],
    ['<main><header><h1>here</h1></header></main>', 'main'],
    [`<main><article><footer><p>here</p>${links}</footer></article></main>`, 'main'],
    [`<main><section><footer><p>here</p>${links}</footer></section></main>`, 'main'],
    [`<main><footer><p>here</p>${links}<button>Order</button></footer></main>`, 'main'],
    ['<form><p>x</p><footer><p>here</p><button>Order</button></footer></form>', 'none'],
    ['<article><header><p>here</p></header></article>', 'none'],
  ])('%s', (html, region) => {
    expect(regionOf(html)).toBe(region);
  });
});

describe('shadow roots and frames in jsdom', () => {
  it('enters open roots, and closed ones where the browser opens them', () => {
    const page = documentOf('<x-a></x-a><x-b></x-b>');
    const [a, b] = page.body.children as unknown as [Element, Element];
    a.attachShadow({ mode: 'open' }).innerHTML = '<button>Open</button>';
    const root = b.attachShadow({ mode: 'closed' });
    root.innerHTML = '<button>Closed</button>';
    const openShadow = (el: Element) => (el === b ? root : null);
    const names = (options = {}) =>
      collectSync(page, optionsWith(options)).controls.map((control) => control.name);
    expect(names()).toEqual(['Open']);
    expect(names({ openShadow })).toEqual(['Open', 'Closed']);
  });

  it('reads frames without an address of their own', () => {
    const page = documentOf('<p>before</p><iframe title=in></iframe><p>after</p>');
    const frame = page.querySelector('iframe') as HTMLIFrameElement;
    (frame.contentDocument as Document).body.innerHTML = '<button>Inside</button>';
    const facts = collectSync(page, optionsWith());
    expect(facts.frames).toMatchObject([{ origin: 'https://shop.test', reached: true, why: null }]);
    expect(facts.controls).toMatchObject([
      { name: 'Inside', frame: 1, target: ['html > body > iframe', 'html > body > button'] },
    ]);
    expect(facts.blocks.map((block) => block.text)).toEqual(['before', 'after']);
  });
});
