/** Where a mediator is named, where one is only spoken of, and where nothing can be said. */
import { describe, expect, test } from 'vitest';
import type { PageFacts } from '../../src/facts/page-facts.ts';
import { judged, link, type Read, reasons } from './shop-with-legal-pages.ts';

describe('the mediator', () => {
  const french = 'RCS Nantes 000 000 018';
  const named = (lines: string[], links?: PageFacts['links']) =>
    reasons(
      judged('mediator-odr', [
        { kind: 'terms', lines: [french, ...lines], ...(links && { links }) },
      ]),
    );

  test.each([
    [['Médiateur : CM2C, https://www.cm2c.net']],
    [['Médiateur : CM2C (cm2c.net)']],
    [['Le médiateur est le suivant :', 'Médiation Fictive', '3 place du Moulin, 44999 Fictiville']],
    [['# Médiation', 'Vous pouvez saisir :', 'mediateur@fevad.example']],
  ])('named with an address or a site: %s', (lines) => {
    expect(named(lines)).toEqual(['pass mediator-named']);
  });

  test('named with a link that stands under it', () => {
    const links = [link('le site du médiateur', 'https://mediation.example/saisir', 5)];
    expect(named(['Vous pouvez saisir le médiateur :', 'sur son site'], links)).toEqual([
      'pass mediator-named',
    ]);
  });

  test.each([
    [['Le client peut recourir à une médiation conventionnelle.']],
    [['Écrivez à sav@boutique.example, puis au médiateur.']],
    [['Le médiateur de la consommation peut être saisi.', '# Contact', '44999 Fictiville']],
  ])('without either: %s', (lines) => {
    expect(named(lines)).toEqual(['violation mediator-without-contact']);
  });

  test('nowhere', () => expect(named([])).toEqual(['violation mediator-not-found']));

  test('is only asked about where nothing shows that the trader is French', () => {
    expect(reasons(judged('mediator-odr', [{ kind: 'terms', lines: [] }]))).toEqual([
      'needs-review mediator-not-found',
    ]);
  });

  test('is not looked for where the terms were not read', () => {
    expect(reasons(judged('mediator-odr', []))).toEqual(['not-applicable terms-not-read']);
    const late: Read = { kind: 'terms', lines: [french], came: 'in-part' };
    expect(reasons(judged('mediator-odr', [late]))).toEqual(['not-applicable terms-not-read']);
  });

  test('may have a page of its own', () => {
    const links = [link('Médiation', 'https://boutique.example/mediation', 90)];
    expect(named([], links)).toEqual(['not-applicable terms-not-read']);
  });

  test('is no duty that the packs know elsewhere', () => {
    const found = judged('mediator-odr', [{ kind: 'terms', lines: [] }], { country: 'BE' });
    expect(reasons(found)).toEqual(['not-applicable nothing-to-check']);
  });
});
