import { describe, expect, it } from 'vitest';
import { ENGINES, factsOf } from './read.ts';

describe.each(ENGINES)('blocks in %s', (engine) => {
  const texts = (html: string) => factsOf(html, engine).blocks.map((block) => block.text);
  const kinds = (html: string) =>
    factsOf(html, engine).blocks.map(({ kind, text }) => [kind, text]);

  it.each([
    ['<p>One <b>two</b> <i>three</i></p><p>four</p>', ['One two three', 'four']],
    ['<div>a<p>b</p>c</div>', ['a', 'b', 'c']],
    ['<p><b>B</b>uy now</p>', ['Buy now']],
    ['<p><span>Buy</span><span>now</span></p>', ['Buy now']],
    ['<p>4<sup>99</sup> €</p>', ['4,99 €']],
    ['<p><i>4</i><i>,99</i><i>€</i></p>', ['4,99€']],
    ['<p><i>4.</i><i>99</i> €</p>', ['4.99 €']],
    ['<p><b>Total</b><b>€72.00</b></p>', ['Total | €72.00']],
    ['<p><b>inkl. MwSt.</b><b>49,90 €</b></p>', ['inkl. MwSt. | 49,90 €']],
    [
      '<p>a<script>x()</script><style>y</style><noscript>z</noscript><template>t</template></p>',
      ['a'],
    ],
    ['<p>Pay<br>now</p>', ['Pay now']],
    ['<p>Goods 9 €<br>Total 10 €</p>', ['Goods 9 €', 'Total 10 €']],
    ['<p>x <button>Pay</button> y</p>', ['x', 'y']],
    ['<p>-30 % <img alt="Was 79,00 €"> 55,30 €</p>', ['-30 % Was 79,00 € 55,30 €']],
    ['<p><svg role=img aria-label="Was 79,00 €"></svg>55,30 €</p>', ['Was 79,00 € 55,30 €']],
    ['<p>Bag <img alt="A red bag, 2 straps"></p>', ['Bag']],
    ['<button><img alt="Pay 55,30 €"></button><a href=x><img alt="Bag 9 €"></a>', []],
    ['<div contenteditable>a <img alt="9 €"></div>', []],
    ['<p>\u200b</p><p> </p>', []],
    ['<p>zero\u200bwidth</p>', ['zero\u200bwidth']],
    ['<select name=a><option>x</select><input value=y>', []],
  ])('%s', (html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  it.each([
    ['<table><tr><td>Shirt</td><td>2</td><td>9 €</td></tr></table>', 'row', 'Shirt | 2 | 9 €'],
    [
      '<table><tr><th>Total</th><td><p>9 €</p><p>all in</p></td></tr></table>',
      'row',
      'Total | 9 € all in',
    ],
    ['<dl><dt>Total</dt><dd>9 €</dd></dl>', 'row', 'Total | 9 €'],
    ['<dl><div><dt>Total</dt><dd>9 €</dd></div></dl>', 'row', 'Total | 9 €'],
    [
      '<div role=row><span role=cell>Total</span><span role=cell>9 €</span></div>',
      'row',
      'Total | 9 €',
    ],
    ['<div><span>Total</span><span>9 €</span></div>', 'row', 'Total | 9 €'],
    ['<div><span>Total</span> <span>9 € TTC</span></div>', 'row', 'Total | 9 € TTC'],
    ['<div><div>Total</div><div>9 €</div></div>', 'row', 'Total | 9 €'],
    ['<h2>Pay</h2>', 'heading', 'Pay'],
    ['<div role=heading>Pay</div>', 'heading', 'Pay'],
    ['<ul><li>Milk</li></ul>', 'list-item', 'Milk'],
    ['<label>Milk</label>', 'label', 'Milk'],
    ['<div role=alert><p>Stop</p></div>', 'alert', 'Stop'],
  ])('%s', (html, kind, text) => {
    expect(kinds(html)).toEqual([[kind, text]]);
  });

  it('keeps struck and hidden words apart, and the line whole', () => {
    const { blocks } = factsOf('<p>Now <del>9 €</del> 5 € <i hidden>no</i> only</p>', engine);
    expect(blocks).toMatchObject([
      { text: 'Now 5 € only', struck: false, amounts: [{ cents: 500 }], visible: 'unknown' },
      { text: '9 €', struck: true, amounts: [{ cents: 900 }] },
      { text: 'no', visible: 'no' },
    ]);
  });

  it('says the landmark', () => {
    const html = `<header>a</header><nav>b</nav><main><p>c</p><header>d</header><aside>e</aside></main>
      <div role=dialog><footer>f</footer></div><footer>g</footer><article><footer>h</footer></article>`;
    expect(factsOf(html, engine).blocks.map((block) => block.region)).toEqual([
      'header',
      'nav',
      'main',
      'main',
      'aside',
      'dialog',
      'footer',
      'none',
    ]);
  });

  it('numbers controls, blocks and links in one order', () => {
    const facts = factsOf('<p>a <a href="/x">b</a></p><button>c</button><p>d</p>', engine);
    const [a, d] = facts.blocks;
    expect([a?.at, facts.links[0]?.at, facts.controls[0]?.at, d?.at]).toEqual([0, 1, 2, 3]);
  });

  it('gives paths that find their element again, and trusts no generated id', () => {
    const html = `<div id=r-1234><p>a</p><p>b</p></div><div id=pay><button>c</button></div>
      <i id=twice></i><section id=twice><p>d</p></section>`;
    const facts = factsOf(html, engine);
    expect(facts.controls[0]?.target).toEqual(['#pay > button']);
    const paths = facts.blocks.map((block) => block.target.join());
    expect(paths[1]).toBe('html > body > div:nth-of-type(1) > p:nth-of-type(2)');
    expect(paths[2]).toBe('html > body > section > p');
  });
});

describe('links', () => {
  it('are absolute, without values and fragment', () => {
    const { links, url } = factsOf(
      '<a href="../terms?tok=abc&v=1#x">Terms</a><a href="/i"><img alt=Imprint></a><a href="/no"></a>',
    );
    expect(links.map(({ href, text, name }) => [href, text, name])).toEqual([
      ['https://shop.test/terms?tok=&v=', 'Terms', 'Terms'],
      ['https://shop.test/i', '', 'Imprint'],
    ]);
    expect(url).toBe('https://shop.test/checkout');
  });
});

describe('crowns', () => {
  it('take the language of the page', () => {
    const page = (lang: string) =>
      `<!doctype html><html lang=${lang}><body><p>49 kr</p></body></html>`;
    const currency = (lang: string) => factsOf(page(lang)).blocks[0]?.amounts[0]?.currency;
    expect(['sv', 'da-DK', 'nb', 'en'].map(currency)).toEqual(['SEK', 'DKK', 'NOK', null]);
  });
});
