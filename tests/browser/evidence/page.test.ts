// @vitest-environment jsdom
/** What the capture script reads of a page: HTML that runs nothing, text, what is private. */
import { beforeEach, describe, expect, it } from 'vitest';
import { recapTexts } from '../../../src/browser/evidence/page/recap.ts';
import { serialise } from '../../../src/browser/evidence/page/serialise.ts';
import { textRuns, visibleText } from '../../../src/browser/evidence/page/text-runs.ts';
import { typedValues } from '../../../src/browser/evidence/page/typed-values.ts';

const open = (element: Element) => element.shadowRoot;
const body = (html: string) => {
  document.body.innerHTML = html;
};
const written = () => serialise(document, new Map(), open).html;

beforeEach(() => {
  document.head.innerHTML = '';
  document.title = 'Panier & co';
});

describe('the page written down', () => {
  it('runs nothing: no scripts, handlers, comments, nor addresses that run', () => {
    body(
      '<!-- secret --><script>let a</script><a href="javascript:go()" onclick="x()">Go</a><noscript>n</noscript>',
    );
    expect(written()).toMatch(/<a href="">Go<\/a>/);
    expect(written()).not.toMatch(/secret|script>|onclick|javascript|noscript/);
  });

  it('loads nothing: a policy forbids it, addresses in styles are gone', () => {
    document.head.innerHTML =
      '<style>b { background: url(https://a.example/x.png); color: red }</style>';
    body('<b style="background:url(//b.example/y)">x</b><img src="/l.png?u=1" srcset="/m.png 2x">');
    expect(written()).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(written()).toContain('color: red');
    expect(written()).not.toMatch(/a\.example|b\.example|srcset|u=1/);
  });

  it('holds no typed value and no hidden field, but the state of choices', () => {
    body(`<input name="name" value="Ada"><textarea>Ada too</textarea><p contenteditable>Ada three</p>
      <input type="hidden" name="t" value="token"><input type="checkbox"><select><option>a<option>b</select>
      <input type="submit" value="Payer">`);
    const [box] = document.querySelectorAll<HTMLInputElement>('input[type=checkbox]');
    if (box) box.checked = true;
    const [list] = document.querySelectorAll('select');
    if (list) list.selectedIndex = 1;
    expect(written()).not.toMatch(/Ada|token|type="hidden"/);
    expect(written()).toContain('<input type="checkbox" checked="">');
    expect(written()).toContain('<option>a</option><option selected="">b</option>');
    expect(written()).toContain('<input type="submit" value="Payer">');
  });

  it('holds open shadow roots and escapes what is text', () => {
    body('<div id="host"></div><p>1 &lt; 2 &amp; "3"</p>');
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<i>inside</i>';
    expect(written()).toContain('<template shadowrootmode="open"><i>inside</i></template>');
    expect(written()).toContain('1 &lt; 2 &amp; &quot;3&quot;');
    expect(written()).toContain('<title>Panier &amp; co</title>');
  });

  it('marks private texts for the masking', () => {
    body('<p>Ada Lovelace<br>12 rue du Port</p>');
    const text = document.querySelector('p')?.firstChild as Node;
    const { html } = serialise(document, new Map([[text, 'postal-address']]), open);
    expect(html).toContain(
      '<span data-caisse-claire-private="postal-address">Ada Lovelace</span><br>12 rue',
    );
  });

  it('ends when a page has no end, and says so', () => {
    body(`<p>${'x'.repeat(500)}</p>`.repeat(50));
    const cut = serialise(document, new Map(), open, { characters: 2_000, styles: 10 });
    expect(cut.truncated).toBe(true);
    expect(cut.html.length).toBeLessThan(4_000);
    expect(cut.html).toMatch(/<\/html>$/);
  });
});

describe('the text', () => {
  it('is one run per block, over inline elements, shadow roots included', () => {
    body(
      '<p>Bonjour <b>Ada</b> !</p><ul><li>un<li>deux</ul><script>no</script><div id="host"></div>',
    );
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>ombre</p>';
    const texts = textRuns(document, open).map(({ text }) => text.trim());
    expect(texts).toEqual(['Bonjour Ada !', 'un', 'deux', 'ombre']);
    expect(visibleText(textRuns(document, open))).toContain('Bonjour Ada !\n');
  });
});

describe('what is typed', () => {
  it('is known by what its field asks for', () => {
    body(`<input autocomplete="name" value="Ada Lovelace"><input type="email" value="ada@a.example">
      <input autocomplete="street-address" value="12 rue du Port"><input name="cardnumber" value="4970 1012 3456 7893">
      <input type="search" name="q" value="lampe"><input type="hidden" name="csrf" value="a8F3kk290x">
      <input name="qty" value="2"><input type="checkbox" value="yes" checked>`);
    const { known, fields } = typedValues(document, open);
    expect(known).toEqual([
      { class: 'name', value: 'Ada Lovelace' },
      { class: 'email', value: 'ada@a.example' },
      { class: 'postal-address', value: '12 rue du Port' },
      { class: 'card', value: '4970 1012 3456 7893' },
      { class: 'hidden-field', value: 'a8F3kk290x' },
    ]);
    // What is searched tells nothing of a person, but the box is covered all the same.
    expect(fields.map(({ class: of }) => of)).toEqual([
      'name',
      'email',
      'postal-address',
      'card',
      'typed',
    ]);
  });

  it('is read in lists of saved addresses and in fields of shadow roots', () => {
    body(
      '<select autocomplete="street-address"><option>Ada Lovelace, 12 rue du Port</select><div id="h"></div>',
    );
    const root = document.getElementById('h')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<input autocomplete="tel" value="06 39 98 41 27">';
    expect(typedValues(document, open).known).toEqual([
      { class: 'postal-address', value: 'Ada Lovelace, 12 rue du Port' },
      { class: 'phone', value: '06 39 98 41 27' },
    ]);
  });
});

describe('a recap of what was told before', () => {
  const found = () => [...recapTexts(document, open)].map((node) => node.nodeValue?.trim());

  it.each([
    '<section><h2>Votre adresse</h2><p>Ada Lovelace 12 rue du Port</p></section>',
    '<section><h2>Delivery address</h2><p>Ada Lovelace 12 rue du Port</p></section>',
    '<dl><div><dt>Lieferung an</dt><dd>Ada Lovelace 12 rue du Port</dd></div></dl>',
    '<div><strong>Livrer à</strong> Ada Lovelace 12 rue du Port</div>',
    '<div><div><h3>Indirizzo di spedizione</h3></div><p>Ada Lovelace 12 rue du Port <a href="/">modifica</a></p></div>',
  ])('%s', (html) => {
    body(html);
    expect(found()).toEqual(['Ada Lovelace 12 rue du Port']);
  });

  it.each([
    '<footer><h2>Notre adresse</h2><p>Orvelune SAS, Lyon</p></footer>',
    '<section><h2>Adresse de retour</h2><p>Orvelune SAS, Lyon</p></section>',
    '<fieldset><legend>Votre adresse</legend><label>Nom <input name="name"></label></fieldset>',
    '<section><h2>Livraison à domicile</h2><p>2 à 3 jours</p></section>',
    '<section><h2>Votre adresse</h2><p>Total 12,00 €</p></section>',
  ])('is none where the shop speaks of itself, asks, or sells: %s', (html) => {
    body(html);
    expect(found()).toEqual([]);
  });
});
