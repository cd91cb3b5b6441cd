import { describe, expect, it } from 'vitest';
import { durationIn } from '../../src/rules/durations.ts';
import { compile } from '../../src/words/compile.ts';
import type { LanguagePack } from '../../src/words/language-pack.ts';
import { languagePack } from '../../src/words/packs.ts';

const words = (language: string) => compile([languagePack(language) as LanguagePack]);
const read = (text: string, language = 'fr') => {
  const found = durationIn(text, words(language));
  return found && { seconds: found.seconds, step: found.step, units: found.units };
};

describe('time left, as pages write it', () => {
  it.each([
    ['00:14:59', 899, 1, 3],
    ['14:59', 899, 1, 2],
    ['02 : 14 : 59', 8099, 1, 3],
    ['1:02:14:59', 94_499, 1, 4],
    ['2 jours 04:13:22', 188_002, 1, 4],
    ['14 min 59 s', 899, 1, 2],
    ['02h14m59s', 8099, 1, 3],
    ['2 h 14 min et 59 s', 8099, 1, 3],
    ['3 jours', 259_200, 86_400, 1],
    ['Jours 00 Heures 02 Minutes 14 Secondes 57', 8097, 1, 4],
    ['00 Jours 02 Heures 14 Minutes 57 Secondes', 8097, 1, 4],
    ['2 h 14 min', 8040, 60, 2],
  ])('%s', (text, seconds, step, units) => {
    expect(read(text)).toEqual({ seconds, step, units });
  });

  it.each([
    ['2 Tage 14 Std. 5 Min. 9 Sek.', 'de', 223_509],
    ['2 dienas 14 stundas 5 minūtes', 'lv', 223_500],
    ['2 ημέρες 14 ώρες 5 λεπτά 9 δευτερόλεπτα', 'el', 223_509],
    ['1 day, 2 hours', 'en', 93_600],
  ])('%s in its own language', (text, language, seconds) => {
    expect(read(text, language)?.seconds).toBe(seconds);
  });

  it.each([
    'Format 16/9',
    'Réf. 12:345:67890',
    '4,50 €',
    'Taille 42',
    'par jour 2 gélules',
    '8:75',
  ])('%s is none', (text) => expect(read(text)).toBeNull());
});
