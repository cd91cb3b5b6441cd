import { describe, expect, it } from 'vitest';
import { ENGINES, factsOf } from './read.ts';

describe.each(ENGINES)('captions of text boxes in %s', (engine) => {
  const labels = (html: string) =>
    factsOf(html, engine)
      .controls.filter((control) => control.kind === 'text-box')
      .map((control) => control.label);

  it.each([
    ['<div><label>Nome</label><input></div>', ['Nome']],
    ['<div><input><label>Nome</label></div>', ['Nome']],
    [
      '<div><label>Nome</label> <span>*</span><div><input></div><p>As on the card</p></div>',
      ['Nome'],
    ],
    ['<div><span>Nome</span><input></div>', ['Nome']],
    ['<div><div>Nome</div><div><input></div></div>', ['Nome']],
    ['<p>Nome <input> Cognome <input></p>', ['Nome', 'Cognome']],
    ['<form>Nome:<br><input><br>Cognome:<br><input></form>', ['Nome:', 'Cognome:']],
    ['<form><label>Nome</label><input><label>Cognome</label><input></form>', ['Nome', 'Cognome']],
    ['<fieldset><legend>Nome</legend><input></fieldset>', ['Nome']],
    ['<dl><dt>Nome</dt><dd><input></dd><dt>Cognome</dt><dd><input></dd></dl>', ['Nome', 'Cognome']],
    ['<table><tr><th>Nome</th><td><input></td></tr></table>', ['Nome']],
    [
      '<table><tr><td>Nome</td><td><input></td><td>Cognome</td><td><input></td></tr></table>',
      ['Nome', 'Cognome'],
    ],
    ['<p id=a>Nome</p><hr><input aria-labelledby=a>', ['Nome']],
    ['<div><label>Paese</label><select name=country><option>A</select></div>', ['Paese']],
  ])('%s', (html, expected) => {
    expect(labels(html)).toEqual(expected);
  });

  it.each([
    '<div><label>Telefono</label><input><div><input></div></div>',
    '<div><div>Nome</div><div>Cognome</div><input></div>',
    '<div><h2>Newsletter</h2><input></div>',
    `<div><p>${'Words of a paragraph. '.repeat(8)}</p><input></div>`,
    '<div><input type=checkbox id=c><label for=c>Gift</label><input></div>',
    '<main><p>Intro</p><form><input></form></main>',
  ])('nothing is sure in %s', (html) => {
    expect(labels(html).at(-1)).toBe('');
  });

  it('tells a list by its caption', () => {
    const { controls } = factsOf(
      '<div><label>Wrap</label><select name=w><option>A<option>B</select></div>',
      engine,
    );
    expect(controls.map((control) => control.near)).toEqual(['Wrap', 'Wrap']);
  });
});
