/** The text ready to copy: facts first, no judgement, never longer than the form takes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import english from '../../../assets/texts/complaint.en.json' with { type: 'json' };
import french from '../../../assets/texts/complaint.fr.json' with { type: 'json' };
import { orderComplaint } from '../../../src/export/complaint/order-complaint.ts';
import { pageComplaint } from '../../../src/export/complaint/page-complaint.ts';
import { LONGEST_REPORT } from '../../../src/export/complaint/signalconso.ts';
import { orderProblems } from '../../../src/export/complaint/situation.ts';
import { order, TODAY } from '../../ui/orders/sample-orders.ts';
import { button, extra, noDelivery } from '../../ui/states.ts';

const page = {
  host: 'boutique.example',
  url: 'https://boutique.example/commande',
  on: '2026-11-22',
  findings: [extra, noDelivery],
};
const ACCUSING = /illegal|illégal|illicit|fraud|escro|scam|\bcheat|tromp(e|é)|dishonest|malhonn/i;
const late = order(7, { promisedBy: '2026-11-12', amountCents: 5740 });

describe('about a page', () => {
  it('tells the facts, then the law, then what is asked', () => {
    const text = pageComplaint(page, 'en');
    expect(text).toContain(
      'On 22 November 2026, I looked at this page of boutique.example: https://boutique.example/commande',
    );
    expect(text).toContain('“Assurance casse 2 ans” (9,90 €) is already on.');
    expect(text).toContain('Text on the page: “Assurance casse 2 ans + 9,90 €”');
    expect(text).toContain('– C. conso., L121-17: https://www.legifrance.gouv.fr/');
    const parts = ['THE FACTS', 'THE LAW', 'WHAT I ASK'].map((part) => text.indexOf(part));
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(parts[0]).toBe(0);
  });

  it('keeps what could not be settled apart, without the question to the reader', () => {
    const text = pageComplaint(page, 'fr');
    const open = text.indexOf('que je n’ai pas pu trancher');
    expect(open).toBeGreaterThan(text.indexOf('Assurance casse'));
    expect(text.indexOf('La date de livraison')).toBeGreaterThan(open);
    expect(text).not.toMatch(/\?/);
  });

  it('does not speak of more where nothing is settled', () => {
    const text = pageComplaint({ ...page, findings: [noDelivery] }, 'en');
    expect(text).toContain('noted this, which I could not settle:');
    expect(text).not.toContain('It also noted');
  });

  it('says the words of the page once', () => {
    const text = pageComplaint({ ...page, findings: [button] }, 'en');
    expect(text.split('Valider').length - 1).toBe(1);
  });

  it('is never longer than the form takes, whatever stood on the page', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            quote: fc.string({ maxLength: 9000 }),
            label: fc.string({ maxLength: 6000 }),
          }),
          {
            minLength: 1,
            maxLength: 40,
          },
        ),
        fc.constantFrom('en' as const, 'fr' as const),
        (rows, language) => {
          const findings = rows.map(({ quote, label }) => ({
            ...extra,
            quote,
            data: { label, price: '1 €' },
          }));
          const text = pageComplaint({ ...page, findings }, language);
          expect(text.length).toBeLessThanOrEqual(LONGEST_REPORT);
          expect(text).toContain(
            language === 'en' ? english['report.ask-page'] : french['report.ask-page'],
          );
          expect(text).toContain('https://boutique.example/commande');
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('about an order', () => {
  it('tells what was ordered, what happened and what was due', () => {
    const text = orderComplaint(late, 'late-delivery', TODAY, 'en');
    expect(text).toContain('I ordered from Lampes du Canal (lampes.example) on 10 November 2026.');
    expect(text).toContain('Order number: LC-7.');
    expect(text).toContain('Amount paid: €57.40.');
    expect(text).toContain('Items: Lampe de bureau (€49.90).');
    expect(text).toContain('Delivery was promised by 12 November 2026.');
    expect(text).toContain('Delivery was owed by 12 November 2026.');
    expect(text).toContain('As of 22 November 2026: the delivery is late or never came.');
  });

  it('in French, with its events, in another currency', () => {
    const events = [{ kind: 'withdrawn', date: '2026-11-15', by: 'user' } as const];
    const text = orderComplaint(
      order(3, { events, currency: 'SEK' }),
      'withdrawal-refused',
      TODAY,
      'fr',
    );
    expect(text).toMatch(/– 15\snovembre\s2026\s: J’ai déclaré/);
    expect(text).toMatch(/57,40\sSEK/);
    expect(text).toMatch(/Au 22\snovembre\s2026\s: le magasin refuse ma rétractation\./);
    expect(text).not.toMatch(/[{}]/);
  });

  it('is never longer than the form takes', () => {
    const items = Array.from({ length: 200 }, (_, n) => ({
      label: `${n} ${'long '.repeat(50)}`.trim(),
      kind: 'goods' as const,
    }));
    const events = Array.from(
      { length: 400 },
      () => ({ kind: 'refund-reminder', date: '2026-11-15', by: 'user' }) as const,
    );
    const text = orderComplaint(order(1, { items, events }), 'late-refund', TODAY, 'fr');
    expect(text.length).toBeLessThanOrEqual(LONGEST_REPORT);
    expect(text).toContain(french['report.ask-order']);
  });
});

describe('the words', () => {
  it('are there in both languages with the same places to fill', () => {
    const names = (text: string) =>
      [...text.matchAll(/\{(\w+)[:?}]/g)].map(([, name]) => name).sort();
    expect(Object.keys(french)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(english))
      expect(names((french as Record<string, string>)[key] ?? ''), key).toEqual(names(text));
    for (const problem of orderProblems) expect(english).toHaveProperty([`problem.${problem}`]);
  });

  it('accuse nobody', () => {
    expect(JSON.stringify(english)).not.toMatch(ACCUSING);
    expect(JSON.stringify(french)).not.toMatch(ACCUSING);
    for (const language of ['en', 'fr'] as const)
      for (const problem of orderProblems)
        expect(orderComplaint(late, problem, TODAY, language)).not.toMatch(ACCUSING);
  });

  it('keep a French sign with its word, and write its apostrophes round', () => {
    expect(JSON.stringify(french)).not.toMatch(/ [:;?!»]|« /);
    expect(JSON.stringify(french)).not.toMatch(/\p{L}'\p{L}/u);
  });
});
