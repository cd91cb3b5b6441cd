/** Which language a page is in, when its markup, its text and its buttons say different things. */
import { expect, test } from 'vitest';
import { pageLanguage } from '../../src/check/page-language.ts';
import { languagePack, shippedLanguages } from '../../src/words/packs.ts';
import { block, button, facts, review } from './facts.ts';

const packs = shippedLanguages.flatMap((code) => languagePack(code) ?? []);

test.each([
  ['nb-NO', 'no'],
  ['nn', 'no'],
  ['fr-BE', 'fr'],
  ['DE_at', 'de'],
])('lang="%s" is read with the pack of %s', (lang, expected) => {
  expect(pageLanguage(facts({ lang }), packs).main).toBe(expected);
});

test('a wrong lang is overruled by what the text says', () => {
  const page = facts({
    lang: 'en',
    title: 'Kasse',
    controls: [button('Zahlungspflichtig bestellen')],
    blocks: [
      'Lieferadresse',
      'Zwischensumme',
      'Gesamtsumme',
      'Versandkosten',
      'Zahlungsart',
      'AGB',
      'Widerrufsbelehrung',
    ].map((text) => block(text)),
  });
  expect(pageLanguage(page, packs).main).toBe('de');
});

test('a page half translated is matched in both languages', () => {
  const { main, all } = pageLanguage(review('Place order'), packs);
  expect(main).toBe('fr');
  expect(all).toContain('en');
});

test('a close language is not added for the words that both share', () => {
  expect(pageLanguage(review('Payer'), packs).all).toEqual(['fr']);
});

test('what the caller forces wins', () => {
  expect(pageLanguage(review('Payer'), packs, 'nl').main).toBe('nl');
});

test('a language without a pack is named, not guessed', () => {
  expect(pageLanguage(facts({ lang: 'tr' }), packs)).toEqual({ main: 'tr', all: [] });
});
