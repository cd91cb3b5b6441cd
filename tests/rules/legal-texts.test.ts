/** The legal guarantee and the right of withdrawal in legal pages that were read. */
import { describe, expect, test } from 'vitest';
import { block, button, control, facts, row } from '../check/facts.ts';
import { judged, type Read, reasons } from './shop-with-legal-pages.ts';

describe('the legal guarantee', () => {
  const said = (lines: string[], options = {}) =>
    reasons(judged('legal-guarantee-info', [{ kind: 'terms', lines }], options));

  test('in the words of the box, named alone, or not at all', () => {
    const box =
      'Le consommateur dispose d’un délai de deux ans à compter de la délivrance du bien pour obtenir';
    expect(said([box])).toEqual(['pass guarantee-box-shown']);
    expect(said(['La garantie légale de conformité s’applique.'])).toEqual([
      'needs-review guarantee-named-without-box',
    ]);
    expect(said(['Articles L217-1 et suivants.'])).toEqual([
      'needs-review guarantee-named-without-box',
    ]);
    expect(said([])).toEqual(['violation guarantee-not-found']);
    expect(said(['Garantie 12 mois.'])).toEqual(['violation shorter-guarantee-only']);
  });

  test('outside France its name is enough, and its absence a question', () => {
    expect(said(['La garantie légale s’applique.'], { country: 'BE' })).toEqual([
      'pass guarantee-named',
    ]);
    expect(said([], { country: 'BE' })).toEqual(['needs-review guarantee-not-found']);
  });

  test('named on a page on returns alone, the terms are not judged by it', () => {
    const read: Read[] = [{ kind: 'returns', lines: ['La garantie légale s’applique.'] }];
    expect(reasons(judged('legal-guarantee-info', read))).toEqual([
      'not-applicable terms-not-read',
    ]);
  });
});

describe('the right of withdrawal in legal pages', () => {
  const told = 'Vous avez 14 jours pour vous rétracter, avec le formulaire de rétractation.';
  const said = (read: Read[]) => reasons(judged('withdrawal-information', read));

  test('told there, it is told', () => {
    expect(said([{ kind: 'terms', lines: [told] }])).toEqual(['pass withdrawal-told']);
  });
  test('told without a form, or named without its days', () => {
    expect(said([{ kind: 'terms', lines: [told.replace(/, avec.*/, '.')] }])).toEqual([
      'needs-review withdrawal-form-not-found',
    ]);
    expect(said([{ kind: 'terms', lines: ['Droit de rétractation : voir la loi.'] }])).toEqual([
      'needs-review withdrawal-period-not-found',
    ]);
  });
  test('seven days to refund are no seven days to withdraw in', () => {
    const refund = 'Après votre rétractation, nous vous remboursons sous 7 jours.';
    expect(said([{ kind: 'terms', lines: [told, refund] }])).toEqual(['pass withdrawal-told']);
    const short = 'Vous avez 7 jours pour vous rétracter.';
    expect(said([{ kind: 'terms', lines: [short] }])).toEqual([
      'violation withdrawal-period-too-short',
    ]);
  });
  test('not told in any: a breach, unless other words may tell it or a page is missing', () => {
    expect(said([{ kind: 'terms', lines: [] }])).toEqual(['violation withdrawal-not-mentioned']);
    expect(said([{ kind: 'terms', lines: ['Retours acceptés.'] }])).toEqual([
      'needs-review withdrawal-not-mentioned',
    ]);
    expect(
      said([
        { kind: 'terms', lines: [] },
        { kind: 'withdrawal', lines: [], came: 'late' },
      ]),
    ).toEqual(['needs-review withdrawal-not-mentioned']);
  });

  test('a stay on given dates: that there is no right is told, or asked about', () => {
    const stay = facts({
      title: 'Finaliser la commande',
      controls: [
        control({ kind: 'text-box', purpose: 'name' }),
        control({ kind: 'text-box', purpose: 'email' }),
        control({ kind: 'radio', label: 'Carte bancaire', group: 'pay', state: 'off' }),
        control({ kind: 'radio', label: 'PayPal', group: 'pay', state: 'off' }),
        button('Payer'),
      ],
      blocks: [
        block('Séjour de 2 nuitées'),
        block('Chambre double'),
        row('Total | 180,00 €', 18000),
      ],
    });
    const of = (lines: string[]) =>
      reasons(judged('withdrawal-information', [{ kind: 'terms', lines }], { last: stay }));
    expect(of(['Pour un séjour daté, il n’y a pas de droit de rétractation.'])).toEqual([
      'pass absence-of-right-told',
    ]);
    expect(of([])).toEqual(['needs-review absence-of-right-not-told']);
  });
});
