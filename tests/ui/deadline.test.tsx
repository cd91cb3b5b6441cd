// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Finding, PageReport } from '../../src/check/report.ts';
import { DeadlineLine } from '../../src/ui/deadline-line.tsx';
import { deadlineOf } from '../../src/ui/deadline-of.ts';
import { promisedDays } from '../../src/ui/promised-days.ts';
import { draw, seen } from './draw.tsx';
import { finding, page, report } from './states.ts';

const today = Temporal.PlainDate.from('2026-11-22');

describe('the days of a promise', () => {
  it.each([
    ['fr', 'Livraison entre le 26 et le 28 novembre', '2026-11-26', '2026-11-28'],
    ['fr', 'Livré le 1er décembre', '2026-12-01', '2026-12-01'],
    ['fr', 'Chez vous mardi 24 nov.', '2026-11-24', '2026-11-24'],
    ['fr', 'Livraison le 26/11', '2026-11-26', '2026-11-26'],
    ['fr', 'Livraison sous 3 à 5 jours ouvrés', '2026-11-25', '2026-11-27'],
    ['fr', 'Livraison en 48 h', '2026-11-24', '2026-11-24'],
    ['fr', 'Livraison le 4 janvier', '2027-01-04', '2027-01-04'],
    ['en', 'Delivery by December 3', '2026-12-03', '2026-12-03'],
    ['en', 'Arrives 24 Nov - 26 Nov', '2026-11-24', '2026-11-26'],
    ['en', '2-4 working days', '2026-11-24', '2026-11-26'],
    ['de', 'Lieferung in 2–4 Werktagen', '2026-11-24', '2026-11-26'],
    ['de', 'Lieferung: 28. November', '2026-11-28', '2026-11-28'],
    ['es', 'Entrega en 24/48 horas', '2026-11-23', '2026-11-24'],
    ['es', 'Entrega el 5 de diciembre', '2026-12-05', '2026-12-05'],
    ['it', 'Consegna in 3-5 giorni lavorativi', '2026-11-25', '2026-11-27'],
    ['nl', 'Levertijd 1-2 werkdagen', '2026-11-23', '2026-11-24'],
    ['fr', 'Livraison en 1 semaine', '2026-11-29', '2026-11-29'],
  ])('%s: %s', (language, text, from, to) => {
    const found = promisedDays(text, language, today);
    expect([String(found?.from), String(found?.to)]).toEqual([from, to]);
  });

  it.each([
    ['fr', 'Livraison offerte dès 49 €'],
    ['fr', 'Livraison 12.10 €'],
    ['fr', 'Commandé avant 14h, livré mardi'],
    ['fr', 'Livraison le 31 juin'],
    ['fr', 'Livraison le 20 novembre'],
    ['fr', 'Livraison entre le 3 décembre, le 5 décembre et le 9 décembre'],
    ['en', 'Delivery soon'],
  ])('%s: %s names none that can be counted', (language, text) => {
    expect(promisedDays(text, language, today)).toBeNull();
  });
});

const promised = (quote: string, part: Partial<PageReport> = {}) =>
  report(page({ findings: [delivery(quote)], ...part }));
const delivery = (quote: string): Finding =>
  finding({ rule: 'delivery-date', outcome: 'pass', reason: 'delivery-time-shown', quote });

describe('the deadline of a report', () => {
  it('is estimated from the promise, and shows the counting', async () => {
    const deadline = await deadlineOf(promised('Livré le samedi 28 novembre'), 'en');
    // 28 Nov + 14 = Saturday 12 Dec: the period ends on Monday 14.
    expect(deadline).toMatchObject({
      kind: 'estimate',
      received: '2026-11-28',
      last: '2026-12-14',
    });
    if (deadline?.kind !== 'estimate') throw new Error('not estimated');
    expect(deadline.steps.join(' ')).toContain('14 Dec 2026');
  });

  it('starts at receipt without a promise, or where the country has no table', async () => {
    const onReceipt = { kind: 'from-receipt', days: 14, goodsKnown: true };
    expect(await deadlineOf(report(page({})), 'en')).toEqual(onReceipt);
    const nowhere = { jurisdiction: { country: 'EU', why: 'unknown' } };
    expect(await deadlineOf(promised('Livré le 28 novembre', nowhere), 'en')).toEqual(onReceipt);
  });

  it('is not told where there is none', async () => {
    for (const kind of ['transport', 'dated-leisure', 'business-only', 'service', 'digital'])
      expect(await deadlineOf(report(page({ scope: { kind, why: [] } })), 'en')).toBeNull();
    expect(await deadlineOf(report(page({ page: { kind: 'other', why: [] } })), 'en')).toBeNull();
  });

  it('is told in both languages', async () => {
    const deadline = { kind: 'estimate', received: '2026-11-28', last: '2026-12-14' } as const;
    const shown = { ...deadline, steps: ['28 Nov + 14'] };
    const french = await draw(<DeadlineLine deadline={shown} />, 'fr');
    expect(seen(french)).toContain('jusqu’au lundi 14 décembre 2026 inclus');
    expect(french.querySelector('strong')?.textContent).toBe('lundi 14 décembre 2026');
    const english = await draw(<DeadlineLine deadline={shown} />, 'en');
    expect(seen(english)).toContain('until Monday 14 December 2026 included');
    const unknown = { kind: 'from-receipt', days: 14, goodsKnown: true } as const;
    expect(seen(await draw(<DeadlineLine deadline={unknown} />, 'en'))).toBe(
      'The 14 days to change your mind start when you receive the goods.',
    );
    const perhaps = { ...unknown, goodsKnown: false };
    expect(seen(await draw(<DeadlineLine deadline={perhaps} />, 'fr'))).toContain(
      'Pour un produit',
    );
  });
});
