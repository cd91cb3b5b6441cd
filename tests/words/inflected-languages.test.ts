/** Languages whose words change their endings: a wording counts in the forms that shops write. */
import { describe, expect, it } from 'vitest';
import { judgeButton } from '../../src/rules/payment-obligation-button.ts';
import { compile } from '../../src/words/compile.ts';
import { findDates } from '../../src/words/dates.ts';
import type { LanguagePack, ListName } from '../../src/words/language-pack.ts';
import { languagePack } from '../../src/words/packs.ts';
import { findPeriods } from '../../src/words/periods.ts';

const wordsOf = (language: string) => compile([languagePack(language) as LanguagePack]);

describe('the words on the order button', () => {
  it.each([
    ['pl', 'PL', 'Zamawiam i płacę', 'pass'],
    ['pl', 'PL', '🔒 Kupuję i płacę 149,90 zł', 'pass'],
    ['pl', 'PL', 'Złóż zamówienie', 'violation'],
    ['pl', 'PL', 'Finalizuj zakupy', 'needs-review'],
    ['da', 'DK', 'Bestil med betalingspligt', 'pass'],
    ['da', 'DK', 'Gennemfør køb', 'pass'],
    ['da', 'DK', 'Bestil', 'violation'],
    ['da', 'DK', 'Book nu', 'needs-review'],
    ['pt', 'PT', 'Encomenda com obrigação de pagar', 'pass'],
    ['pt', 'PT', 'Finalizar pedido', 'violation'],
    ['pt', 'PT', 'Reservar', 'needs-review'],
    ['sv', 'SE', 'Slutför köp', 'pass'],
    ['sv', 'SE', 'Lägg beställning', 'violation'],
    ['sv', 'SE', 'Till kassan', 'needs-review'],
    ['cs', 'CZ', 'Objednávka zavazující k platbě', 'pass'],
    ['cs', 'CZ', 'Závazně objednat', 'violation'],
    ['cs', 'CZ', 'Dokončit rezervaci', 'needs-review'],
    ['ro', 'RO', 'Comandă cu obligație de plată', 'pass'],
    ['ro', 'RO', 'Plaseaza comanda', 'violation'],
    ['ro', 'RO', 'Rezervă', 'needs-review'],
  ])('%s (%s): %s is %s', (language, country, text, outcome) => {
    expect(judgeButton(text, wordsOf(language), country).outcome).toBe(outcome);
  });
});

describe('forms of one word', () => {
  it.each<[string, ListName, string]>([
    ['pl', 'subscription', 'co 2 tygodnie'],
    ['pl', 'subscription', 'co 6 tygodni'],
    ['pl', 'subscription', 'każdego miesiąca'],
    ['da', 'subscription', 'hver 4. uge'],
    ['pt', 'subscription', 'a cada 3 meses'],
    ['sv', 'subscription', 'var 3:e månad'],
    ['cs', 'subscription', 'každých 6 týdnů'],
    ['ro', 'subscription', 'la fiecare 2 luni'],
    ['ro', 'cart-page', 'Coş de cumpărături'],
    ['ro', 'cart-page', 'Cosul meu'],
    ['cs', 'partners', 'předání třetím osobám'],
    ['pl', 'partners', 'przekazanie podmiotom trzecim'],
  ])('%s, %s: %s', (language, list, text) => {
    expect(wordsOf(language).has(list, text)).toBe(true);
  });

  it.each<[string, ListName, string]>([
    ['pl', 'tax-included', '99 zł, nie zawiera VAT'],
    ['sv', 'tax-included', '99 kr, moms ingår ej'],
    ['ro', 'tax-included', '99 lei, nu include TVA'],
    ['cs', 'stock-only', 'Není skladem'],
    ['pl', 'total-price', 'Suma częściowa: 40,00 zł'],
    ['da', 'total-price', 'Varer i alt: 300 kr.'],
  ])('%s, not %s: %s', (language, list, text) => {
    expect(wordsOf(language).has(list, text)).toBe(false);
  });
});

describe('periods and dates', () => {
  it.each([
    ['pl', 'dostawa w ciągu 3-5 dni roboczych', [3, 5, 'day', true]],
    ['da', 'leveres om 2-4 hverdage', [2, 4, 'day', true]],
    ['pt', 'entrega em 3 a 5 dias úteis', [3, 5, 'day', true]],
    ['sv', 'leverans inom 2 veckor', [2, 2, 'week', false]],
    ['cs', 'doručení do 5 pracovních dnů', [5, 5, 'day', true]],
    ['ro', 'livrare în 24-48 ore', [24, 48, 'hour', false]],
  ])('%s: %s', (language, text, [min, max, unit, working]) => {
    expect(findPeriods(text, wordsOf(language))).toMatchObject([{ min, max, unit, working }]);
  });

  it.each([
    ['pl', 'dostawa do 24 listopada'],
    ['da', 'leveres d. 24. november'],
    ['pt', 'entrega a 24 de novembro'],
    ['sv', 'levereras den 24 november'],
    ['cs', 'doručíme 24. listopadu'],
    ['ro', 'livrare pe 24 noiembrie'],
  ])('%s: %s', (language, text) => {
    expect(wordsOf(language).has('delivery-time', text)).toBe(true);
    expect(findDates(text, [language])).toMatchObject([{ day: 24, month: 11 }]);
  });
});
