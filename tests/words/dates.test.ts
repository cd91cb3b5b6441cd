import { describe, expect, it } from 'vitest';
import { compile } from '../../src/words/compile.ts';
import { findDates } from '../../src/words/dates.ts';
import type { LanguagePack } from '../../src/words/language-pack.ts';
import { languagePack } from '../../src/words/packs.ts';
import { findPeriods } from '../../src/words/periods.ts';

describe('findDates', () => {
  it.each([
    ['fr', 'Livré le mardi 24 novembre 2026', ['mardi 24 novembre 2026']],
    ['fr', 'entre le 24 et le 27 nov.', ['27 nov.']],
    ['fr', 'le 1er décembre ou le 2 DECEMBRE', ['1er décembre', '2 DECEMBRE']],
    ['fr', 'mar. 24 nov.', ['mar. 24 nov.']],
    ['fr', 'chez vous mardi 24', ['mardi 24']],
    ['fr', 'Sortie 12/03/2027', ['12/03/2027']],
    ['fr', 'le 12 août, le 12 aout', ['12 août', '12 aout']],
    ['fr', '24 no\u00advembre', ['24 no\u00advembre']],
    ['en', 'Delivery by November 24th, 2026', ['November 24th, 2026']],
    ['en', 'by Nov 24 or 27 Nov', ['Nov 24', '27 Nov']],
    ['en', 'Tue, 24 Nov', ['Tue, 24 Nov']],
    ['en', 'on 24 of November', ['24 of November']],
    ['en', '2026-11-24', ['2026-11-24']],
    ['de', 'Lieferung am 24. November', ['24. November']],
    ['de', 'zwischen dem 24.11. und 27.11.2026', ['24.11.', '27.11.2026']],
    ['de', '24.–27. Nov.', ['24.–27. Nov.']],
    ['de', 'am 3. März', ['3. März']],
    ['es', 'llega el martes, 24 de noviembre de 2026', ['martes, 24 de noviembre de 2026']],
    ['es', 'antes del 3 de dic.', ['3 de dic.']],
    ['it', 'consegna martedì 24 novembre', ['martedì 24 novembre']],
    ['it', 'entro il 24/11', ['24/11']],
    ['it', 'il 24 set.', ['24 set.']],
    ['nl', 'dinsdag 24 november bezorgd', ['dinsdag 24 november']],
    ['nl', 'di 24 nov of 24-11-2026', ['di 24 nov', '24-11-2026']],
    ['nl', '24 mrt', ['24 mrt']],
    ['hu', 'Kézbesítés: 2026.11.24.', ['2026.11.24']],
    ['hu', 'legkésőbb 2026. 11. 24-ig', ['2026. 11. 24']],
  ])('%s: %s', (language, text, dates) => {
    expect(findDates(text, [language]).map((date) => date.text)).toEqual(dates);
  });

  it.each([
    ['fr', 'du lundi au vendredi, 24/7'],
    ['fr', 'Livraison offerte dès 24 €'],
    ['fr', '24/48h'],
    ['fr', 'mardi'],
    ['fr', 'novembre 2026'],
    ['fr', '1/2 tarif'],
    ['en', 'in 5 may vary'],
    ['en', 'costs 12.10.'],
    ['en', 'version 1.2.3'],
    ['de', 'nur 24.11 €'],
    ['de', 'Tel. 030 24 11 26'],
    ['it', '2 set di lenzuola'],
    ['nl', 'maat 42/43'],
  ])('no date in %s: %s', (language, text) => {
    expect(findDates(text, [language])).toEqual([]);
  });

  it('tells day, month and year', () => {
    expect(findDates('24 novembre 2026', ['fr'])[0]).toMatchObject({
      day: 24,
      month: 11,
      year: 2026,
    });
    expect(findDates('24/11/26', ['fr'])[0]).toMatchObject({ day: 24, month: 11, year: 2026 });
    expect(findDates('Nov 24', ['en'])[0]).toMatchObject({ day: 24, month: 11, year: null });
    expect(findDates('mardi 24', ['fr'])[0]).toMatchObject({ day: 24, month: null });
  });

  it('reads several languages at once, each date once', () => {
    const text = '24 November / 24 novembre';
    expect(findDates(text, ['fr', 'en']).map((date) => date.text)).toEqual([
      '24 November',
      '24 novembre',
    ]);
  });

  it('finds what Intl writes, each day of the year, in every language of the EU', () => {
    const languages = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv';
    const missed: string[] = [];
    for (const language of languages.split(' '))
      for (let month = 0; month < 12; month += 1) {
        const at = new Date(Date.UTC(2026, month, 24));
        const format = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
        const written = new Intl.DateTimeFormat(language, format).format(at);
        const [found] = findDates(written, [language]);
        if (found?.day !== 24 || found.month !== month + 1) missed.push(`${language}: ${written}`);
      }
    expect(missed).toEqual([]);
  });
});

describe('findPeriods', () => {
  const periods = (language: string, text: string) =>
    findPeriods(text, compile([languagePack(language) as LanguagePack])).map(
      ({ min, max, unit, working }) => `${min}-${max} ${unit}${working ? ', working' : ''}`,
    );

  it.each([
    ['fr', '3 à 5 jours ouvrés', ['3-5 day, working']],
    ['fr', 'entre 3 et 5 jours', ['3-5 day']],
    ['fr', 'expédié sous 24/48h', ['24-48 hour']],
    ['fr', 'sous 48 h', ['48-48 hour']],
    ['fr', 'livraison J+2', ['2-2 day']],
    ['fr', '2-3 jours (ouvrés)', ['2-3 day, working']],
    ['fr', 'de 2 à 4 semaines, puis 1 mois', ['2-4 week', '1-1 month']],
    ['fr', 'quatorze (14) jours', ['14-14 day']],
    ['ro', 'în 24 de ore', ['24-24 hour']],
    ['ro', '20-30 de zile lucrătoare', ['20-30 day, working']],
    ['en', 'in 2 days', ['2-2 day']],
    ['en', '1-2 weeks', ['1-2 week']],
    ['en', '2-day delivery', ['2-2 day']],
    ['en', '3 to 5 working days', ['3-5 day, working']],
    ['en', '24 hours', ['24-24 hour']],
    ['de', '3-5 Werktage', ['3-5 day, working']],
    ['de', 'in 2 bis 3 Tagen', ['2-3 day']],
    ['de', 'ca. 2 Wochen', ['2-2 week']],
    ['de', '48 Std.', ['48-48 hour']],
    ['es', '3-5 días laborables', ['3-5 day, working']],
    ['es', 'en 24/48 horas', ['24-48 hour']],
    ['es', 'de 2 a 3 dias', ['2-3 day']],
    ['it', '3-5 giorni lavorativi', ['3-5 day, working']],
    ['it', 'in 24/48 ore', ['24-48 hour']],
    ['it', '2 o 3 gg', ['2-3 day']],
    ['nl', '3-5 werkdagen', ['3-5 day, working']],
    ['nl', 'binnen 2 tot 3 dagen', ['2-3 day']],
    ['nl', 'binnen 48 uur', ['48-48 hour']],
  ])('%s: %s', (language, text, found) => {
    expect(periods(language, text)).toEqual(found);
  });

  it.each([
    ['fr', 'à 49,90 j’achète'],
    ['fr', 'quelques jours'],
    ['fr', 'le 24 novembre'],
    ['en', 'every day'],
    ['de', 'Tag der offenen Tür'],
    ['nl', 'Koop nu'],
  ])('no period in %s: %s', (language, text) => {
    expect(periods(language, text)).toEqual([]);
  });

  it('quotes the original', () => {
    const text = 'Livraison sous 3\u00a0à\u00a05 jours\u00a0ouvrés.';
    const [found] = findPeriods(text, compile([languagePack('fr') as LanguagePack]));
    expect(found?.text).toBe('3\u00a0à\u00a05 jours\u00a0ouvrés');
    expect(text.slice(found?.start, found?.end)).toBe(found?.text);
  });
});
