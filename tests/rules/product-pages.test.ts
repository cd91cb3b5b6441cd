/** What a product page is called and who made it, in the wordings that shops use. */
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/check.ts';
import type { Block } from '../../src/facts/page-facts.ts';
import { block, control, facts } from '../check/facts.ts';

const BASKET: Record<string, string> = { fr: 'Ajouter au panier', en: 'Add to basket' };

/** The reasons of a rule on a product page of this title and these lines. */
function said(rule: string, title: string, lines: (string | Block)[], lang = 'fr') {
  const blocks = [
    block(title, { kind: 'heading', at: 1 }),
    ...lines.map((line, i) =>
      typeof line === 'string' ? block(line, { at: 10 + i }) : { ...line, at: 10 + i },
    ),
  ];
  const controls = [control({ text: BASKET[lang] ?? '', at: 5 })];
  const page = facts({ lang, controls, blocks });
  const context = { on: '2026-11-21', country: 'FR', language: lang };
  const [report] = check([page], context).pages;
  expect(report?.page.kind).toBe('product');
  return (report?.findings ?? []).filter((one) => one.rule === rule).map(({ reason }) => reason);
}

describe('the sort of a product', () => {
  it.each([
    ['Norda Aspirateur balai V8', 'fr'],
    ['Aspirateur pour voiture', 'fr'],
    ['Canapé Brume, 3 places', 'fr'],
    ['Norda cordless vacuum cleaner', 'en'],
    ['Vacuum cleaner for cars', 'en'],
  ])('%s is asked about', (title, lang) => {
    expect(said('spare-parts-durability', title, [], lang)).toEqual(['spare-parts-not-told']);
  });

  it.each([
    ['Nappe pour table à manger', 'fr'],
    ['Housse de canapé', 'fr'],
    ['Sac pour aspirateur', 'fr'],
    ['Bags for vacuum cleaner', 'en'],
    ['Sofa cover', 'en'],
    ['Tasse en grès', 'fr'],
  ])('%s is not', (title, lang) => {
    expect(said('spare-parts-durability', title, [], lang)).toEqual(['nothing-to-check']);
  });
});

describe('the maker of a product', () => {
  const TOY = 'Peluche renard';
  it.each<[string[], string]>([
    [['Fabricant : Zibou SAS, 3 rue du Port, 44000 Nantes, contact@zibou.example'], 'maker-told'],
    [['Fabriqué par Zibou SAS, 44000 Nantes – www.zibou.example'], 'maker-told'],
    [['Nom du fabricant', 'Zibou SAS', '44000 Nantes', 'contact@zibou.example'], 'maker-told'],
    [['Fabricant | Zibou'], 'maker-without-address'],
    [['Fabricant : Zibou, 44000 Nantes'], 'maker-without-electronic-address'],
    [['Fabricant : Zibou, contact@zibou.example'], 'maker-without-postal-address'],
    [
      ['Fabricant : Softoys', 'Nanshan 518057, Chine', 'a@softoys.example'],
      'responsible-person-not-named',
    ],
    [['Fabricant : Softoys, 518057 Shenzhen', 'Chine'], 'responsible-person-not-named'],
  ])('%j: %s', (lines, reason) => {
    expect(said('product-safety-offer', TOY, lines)).toEqual([reason]);
  });

  it.each([
    ['the warranty', 'Garantie fabricant : 2 ans'],
    ['a sentence', 'Le fabricant garantit ce produit deux ans.'],
    ['its reference', 'Référence fabricant : 4711'],
  ])('is not named by %s', (_, line) => {
    expect(said('product-safety-offer', TOY, [line])).toEqual(['maker-not-named']);
  });

  it('is not outside the Union because the product comes from there', () => {
    const lines = ['Fabricant : Zibou, 44000 Nantes, a@zibou.example', 'Pays d’origine : Chine'];
    expect(said('product-safety-offer', TOY, lines)).toEqual(['maker-told']);
  });

  it('is asked about only where the page shows that it must be told', () => {
    expect(said('product-safety-offer', 'Vin rouge', ['Fabricant | Coteau'])).toEqual([
      'nothing-to-check',
    ]);
    const folded = block('Sécurité du produit', { visible: 'no' });
    expect(said('product-safety-offer', 'Bougie', [folded, 'Fabricant | Coteau'])).toEqual([
      'maker-without-address',
    ]);
  });
});
