import { describe, expect, it } from 'vitest';
import { compile } from '../../src/words/compile.ts';
import type { LanguagePack } from '../../src/words/language-pack.ts';
import { foldLookalikes } from '../../src/words/lookalikes.ts';
import { normalise } from '../../src/words/normalise.ts';
import { languagePack } from '../../src/words/packs.ts';

const packOf = (language: string) => languagePack(language) as LanguagePack;
const wordsOf = (language: string) => compile([packOf(language)]);

describe.each(['bg', 'el'])('the letters of %s', (language) => {
  const phrases = Object.values(packOf(language).lists).flat();

  it('stay as written: none is taken for the Latin letter it looks like', () => {
    const texts = phrases.flatMap(({ text }) => [text, text.toUpperCase()]);
    expect(texts.filter((text) => foldLookalikes(text) !== text)).toEqual([]);
  });

  it('are read in capitals too', () => {
    const buttons = packOf(language).lists['button-accepted'] ?? [];
    const words = wordsOf(language);
    const unread = buttons.filter(({ example }) => {
      // Capitals of Greek bear no accents.
      const capitals = example
        .toUpperCase()
        .normalize('NFD')
        .replace(/\u0301/g, '');
      return !words.has('button-accepted', capitals);
    });
    expect(unread.map(({ text }) => text)).toEqual([]);
  });
});

it('folds a Latin word with a Greek or Cyrillic letter in it, beside real Greek', () => {
  expect(normalise('Pαyer').text).toBe('payer');
  expect(normalise('Πληρωμή: Pаyer').text).toBe('πληρωμή: payer');
  expect(wordsOf('fr').whole('button-accepted', 'Pαyer')).not.toBeNull();
});

it('reads Bulgarian words that look Latin as Bulgarian', () => {
  expect(normalise('СОРТ, Тесен').text).toBe('сорт, тесен');
  expect(wordsOf('bg').whole('button-accepted', 'КУПИ СЕГА')).not.toBeNull();
});

it('reads a final sigma as any sigma', () => {
  expect(wordsOf('el').has('delivery-time', 'Χρόνος παράδοσης: 2 ημέρες')).toBe(true);
  expect(wordsOf('el').has('delivery-time', 'ΧΡΟΝΟΣ ΠΑΡΑΔΟΣΗΣ: 2 ΗΜΕΡΕΣ')).toBe(true);
});
