import { describe, expect, it } from 'vitest';
import { controlOf, ENGINES, factsOf } from './read.ts';

describe.each(ENGINES)('controls in %s', (engine) => {
  const one = (html: string) => controlOf(html, engine);

  it.each([
    ['<input type=checkbox>', 'checkbox', 'input:checkbox'],
    ['<input type=checkbox role=switch>', 'switch', 'input:checkbox'],
    ['<input type=radio name=a>', 'radio', 'input:radio'],
    ['<div role=checkbox aria-checked=true>x</div>', 'checkbox', 'div[role=checkbox]'],
    ['<button role=switch aria-checked=false>x</button>', 'switch', 'button[role=switch]'],
    ['<li role=menuitemradio aria-checked=true>x</li>', 'radio', 'li[role=menuitemradio]'],
    ['<ul role=listbox><li role=option aria-selected=true>x</ul>', 'option', 'li[role=option]'],
    ['<button aria-pressed=true>x</button>', 'switch', 'button'],
    ['<select name=wrap><option>x</option></select>', 'option', 'option'],
    ['<my-checkbox checked>x</my-checkbox>', 'checkbox', 'my-checkbox'],
    ['<input type=number name=qty value=2>', 'stepper', 'input:number'],
    ['<input name=cantidad value=2>', 'stepper', 'input:text'],
    ['<div role=spinbutton aria-valuenow=2></div>', 'stepper', 'div[role=spinbutton]'],
    ['<button>x</button>', 'button', 'button'],
    ['<input type=submit value=x>', 'button', 'input:submit'],
    ['<input type=image alt=x>', 'button', 'input:image'],
    ['<input type=button value=x>', 'button', 'input:button'],
    ['<a href="#">x</a>', 'button', 'a'],
    ['<a href="javascript:go()">x</a>', 'button', 'a'],
    ['<a role=button href="/x">x</a>', 'button', 'a[role=button]'],
    ['<div role=button>x</div>', 'button', 'div[role=button]'],
    ['<div onclick="go()">x</div>', 'button', 'div'],
    ['<textarea></textarea>', 'text-box', 'textarea'],
    ['<div contenteditable>x</div>', 'text-box', 'div'],
    ['<input type=email>', 'text-box', 'input:email'],
  ])('%s', (html, kind, element) => {
    expect(one(html)).toMatchObject({ kind, element });
  });

  it.each([
    '<input type=hidden value=x>',
    '<a href="/terms">x</a>',
    '<a href="#part">x</a>',
    '<template><input type=checkbox checked></template>',
    '<div onclick="go()"><button>a</button></div>',
  ])('%s adds no control of its own', (html) => {
    expect(
      factsOf(html, engine).controls.filter((control) => control.element !== 'button'),
    ).toEqual([]);
  });

  it.each([
    ['<label>Gift <input type=checkbox></label>', 'Gift'],
    ['<input type=checkbox id=g> <span>no</span> <label for=g>Gift</label>', 'Gift'],
    ['<b id=t>Gift</b><div><input type=checkbox aria-labelledby=t></div>', 'Gift'],
    ['<div><input type=checkbox> Gift</div>', 'Gift'],
    ['<div>Gift <input type=checkbox></div>', 'Gift'],
    ['<table><tr><td><input type=checkbox></td><td>Gift</td><td>3 €</td></tr></table>', 'Gift'],
    ['<div role=checkbox aria-checked=false>Gift</div>', 'Gift'],
  ])('label of %s', (html, label) => {
    expect(one(html).label).toBe(label);
  });

  it('takes the words of a row for the label, and ties the price that stands alone in it', () => {
    const row = (name: string, cells: string) =>
      `<tr><td><input type=radio name=s aria-label="${name}"></td>${cells}</tr>`;
    const { controls } = factsOf(
      `<table>${row('Standard', '<td>€5.00</td><td>Standard</td><td>3 to 4 working days</td>')}
       ${row('Next day', '<td>€9.00</td><td>Next day</td><td>1 working day</td>')}</table>`,
      engine,
    );
    expect(controls).toMatchObject([
      {
        name: 'Standard',
        label: 'Standard 3 to 4 working days',
        price: { cents: 500, how: 'row' },
      },
      { name: 'Next day', label: 'Next day 1 working day', price: { cents: 900, how: 'row' } },
    ]);
  });

  it('parts two choices in one line', () => {
    const { controls } = factsOf(
      '<p><input type=radio name=a> One <input type=radio name=a> Two</p>',
      engine,
    );
    expect(controls.map((control) => control.label)).toEqual(['One', 'Two']);
  });

  it.each([
    ['<label><input type=checkbox> Cover +4,99 €</label>', 499, 'label'],
    [
      '<div><input type=checkbox id=a><label for=a>Cover</label> <span>4,99 €</span></div>',
      499,
      'row',
    ],
    ['<ul><li><label><input type=checkbox> Cover</label><p>for 4,99 €</p></li></ul>', 499, 'row'],
    [
      '<label><input type=checkbox aria-describedby=d> Cover</label><p id=d>4,99 €</p>',
      499,
      'description',
    ],
    ['<label><input type=checkbox> Cover 4,99 € / month (59,88 € a year)</label>', 499, 'label'],
    ['<label><input type=checkbox> Cover <del>9,99 €</del> 4,99 €</label>', 499, 'label'],
    ['<select name=w><option>Wrap +3 €</option></select>', 300, 'label'],
  ])('price of %s', (html, cents, how) => {
    expect(one(html).price).toMatchObject({ cents, currency: 'EUR', how });
  });

  it.each([
    '<div><label><input type=checkbox> A</label> <label><input type=checkbox> B</label> 4,99 €</div>',
    '<div><label><input type=checkbox> Cover</label> <i>4,99 €</i> <i>5,99 €</i></div>',
    '<label><input type=checkbox> from 10 € to 20 €</label>',
    '<form><label><input type=checkbox> Terms</label><table><tr><td>Total</td><td>9 €</td></tr></table></form>',
  ])('nothing is tied in %s', (html) => {
    expect(factsOf(html, engine).controls.map((control) => control.price)).not.toContainEqual(
      expect.objectContaining({ cents: expect.any(Number) }),
    );
  });

  it('knows states, and that a file only shows its markup', () => {
    const on = { state: 'on', first: 'on', markup: 'on', setBy: 'page' };
    const off = { state: 'off', first: 'off', markup: 'off', setBy: 'unknown' };
    expect(one('<input type=checkbox checked>')).toMatchObject(on);
    expect(one('<input type=checkbox>')).toMatchObject(off);
    expect(one('<div role=switch aria-checked=true>x</div>')).toMatchObject(on);
    expect(one('<div role=checkbox aria-checked=mixed>x</div>')).toMatchObject({ state: 'mixed' });
    expect(one('<div role=checkbox>x</div>')).toMatchObject(off);
    expect(one('<button>x</button>')).toMatchObject({ state: null, first: null, setBy: 'unknown' });
    const { controls } = factsOf('<select name=w><option>A<option selected>B</select>', engine);
    expect(controls.map(({ markup }) => markup)).toEqual(['off', 'on']);
  });

  it('groups radios, ARIA radios and options', () => {
    const group = (html: string) =>
      new Set(factsOf(html, engine).controls.map((c) => c.group)).size;
    expect(group('<input type=radio name=a><input type=radio name=a>')).toBe(1);
    expect(group('<input type=radio name=a><input type=radio name=b>')).toBe(2);
    expect(
      group('<form><input type=radio name=a></form><form><input type=radio name=a></form>'),
    ).toBe(2);
    const aria = '<div role=radiogroup><i role=radio>1</i><i role=radio>2</i></div>';
    expect(group(aria)).toBe(1);
    expect(group(aria + aria)).toBe(2);
    expect(group('<select name=s><option>1<option>2</select>')).toBe(1);
  });

  it('finds heading, form, submission, enabling, handle, region', () => {
    const facts = factsOf(
      `<header><button type=button>Menu</button></header><main><h2>Pay</h2><form id=f>
       <fieldset disabled><legend>Extras</legend><input type=checkbox name=x data-testid=t></fieldset>
       <button>Buy</button></form><button form=f>Too</button><button aria-disabled=true>No</button></main>`,
      engine,
    );
    expect(facts.controls).toMatchObject([
      { name: 'Menu', region: 'header', form: null, submits: false },
      { heading: 'Extras', enabled: false, handle: 'x t', form: 0 },
      { name: 'Buy', heading: 'Pay', submits: true, enabled: true, region: 'main' },
      { name: 'Too', form: 0, submits: true },
      { name: 'No', enabled: false, submits: false },
    ]);
  });

  it('reads quantities of steppers and nothing that was typed', () => {
    expect(one('<input type=number name=qty value=3>').quantity).toBe(3);
    const html = `<label>Mail <input name=email value="secret"></label><textarea>secret</textarea>
      <input type=number name=zip value=75011><div contenteditable>secret</div>
      <label><input type=checkbox> Gift for <input value=secret></label>
      <select name=country><option>France<option selected>Secretland</select>`;
    const text = JSON.stringify(factsOf(html, engine));
    expect(text).not.toMatch(/secret|75011/i);
  });

  it('names by WAI accname where text does not', () => {
    expect(one('<button><img alt="Cart"></button>').name).toBe('Cart');
    expect(one('<button aria-label="Close">×</button>')).toMatchObject({
      name: 'Close',
      content: '×',
    });
    expect(one('<input type=image alt="Pay">').name).toBe('Pay');
    expect(one('<input placeholder="Code">').name).toBe('Code');
  });

  it('says no when the markup hides, else unknown', () => {
    for (const html of [
      '<button hidden>x</button>',
      '<div style="display: none"><button>x</button></div>',
      '<details><summary>s</summary><button>x</button></details>',
      '<dialog><button>x</button></dialog>',
      '<p style="visibility:hidden"><button>x</button></p>',
    ])
      expect(one(html).visible).toBe('no');
    expect(one('<button>x</button>').visible).toBe('unknown');
    expect(one('<button aria-hidden=true>x</button>').visible).toBe('unknown');
    expect(
      one('<input type=checkbox id=a style="display:none"><label for=a>x</label>').visible,
    ).toBe('unknown');
    expect(one('<label hidden><input type=checkbox>x</label>').visible).toBe('no');
  });
});
