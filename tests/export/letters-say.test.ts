import { describe, expect, it } from 'vitest';
import english from '../../assets/texts/letters.en.json' with { type: 'json' };
import french from '../../assets/texts/letters.fr.json' with { type: 'json' };
import { type LetterKind, lettersFor } from '../../src/export/letters/letter.ts';
import type { Order } from '../../src/orders/order.ts';
import { on, whenTold } from '../orders/sample-order.ts';
import { noticed, ordered, received, withdrawn, write } from './letter-samples.ts';

describe('what letters say', () => {
  it('keeps to the words of the model form in both languages', () => {
    const form = write('withdrawal-form', received(), '2026-12-01').body;
    for (const words of [
      'Veuillez compléter et renvoyer le présent formulaire uniquement si vous souhaitez vous rétracter du contrat',
      'vous notifie par la présente ma rétractation du contrat portant sur la vente du bien ci-dessous',
      'Nom du (des) consommateur(s)\u00a0:',
      'Adresse du (des) consommateur(s)\u00a0:',
      'Signature du (des) consommateur(s) (uniquement en cas de notification du présent formulaire sur papier)\u00a0:',
    ])
      expect(form).toContain(words);
    expect(write('withdrawal-form', received(), '2026-12-01', 'en').body).toContain(
      'I hereby give notice that I withdraw from my contract of sale of the following goods',
    );
  });

  it('tells goods from services, and leaves out what cannot be withdrawn from', () => {
    const order = ordered({
      items: [
        { label: 'Lampe', kind: 'goods' },
        { label: 'Notice audio', kind: 'digital' },
        { label: 'Gravure', kind: 'goods', exclusion: 3 },
      ],
    });
    const { body } = write('withdrawal-form', order, '2026-12-01');
    expect(body).toContain('la vente du bien');
    expect(body).toContain('pour la prestation de services');
    expect(body).not.toContain('Gravure');
  });

  it('asks for the whole sum only when all of the order is withdrawn from', () => {
    const goods = { label: 'Lampe', kind: 'goods' } as const;
    const whole = ordered({ amountCents: 9_900, items: [goods] });
    const part = ordered({
      amountCents: 9_900,
      items: [goods, { label: 'Gravure', kind: 'goods', exclusion: 3 }],
    });
    expect(write('withdrawal', whole, '2026-11-22', 'en').body).toContain('99');
    const { body } = write('withdrawal', part, '2026-11-22', 'en');
    expect(body).not.toContain('99');
    expect(body).toContain('what I paid for these items');
  });

  it('before receipt: withdrawal is possible now, nothing to send back', () => {
    const { body } = write('withdrawal', ordered(), '2026-11-22', 'en');
    expect(body).toContain('I may withdraw now');
    expect(body).not.toContain('send the goods back');
  });

  it('by post: no day for what runs from its arrival', () => {
    const { body } = write('withdrawal', received(), '2026-12-01', 'en', { sentBy: 'letter' });
    expect(body).toContain('fourteen days after you receive this letter');
    expect(body).not.toContain('by 15 December 2026 at the latest (article L221-24');
    expect(
      write('formal-notice', ordered(), '2026-12-22', 'en', { sentBy: 'letter', days: 8 }).body,
    ).toContain('8 days from receipt of this letter');
  });

  it('a reminder on the day that rolled still claims no increase; a later one does', () => {
    expect(write('refund-reminder', withdrawn(), '2026-12-14', 'en').body).not.toContain(
      'increased',
    );
    const { body, doubts } = write('refund-reminder', withdrawn(), '2026-12-27', 'en');
    expect(body).toContain('due by 14 December 2026');
    expect(body).toContain('13 days late. The sum due is increased by law by €4.75');
    expect(body).toContain('you owe me €99.65');
    expect(doubts).toEqual([]);
  });

  it('claims the increase that is sure, and tells the consumer of a larger one', () => {
    // 12 days after Saturday 12 December, 10 after Monday 14.
    const { body, doubts } = write('refund-reminder', withdrawn(), '2026-12-24', 'en', {
      legalRatePercent: 6.67,
    });
    expect(body).toContain('10 days late. The sum due is increased by law by €0.17');
    expect(doubts.at(-1)).toEqual({ key: 'doubt.bare-count', data: { days: 12, increase: 475 } });
  });

  it('a rate that is not known is claimed in words, not in figures', () => {
    const { body } = write('refund-reminder', withdrawn(), '2026-12-20', 'fr');
    expect(body).toContain('intérêts au taux légal');
    const known = write('refund-reminder', withdrawn(), '2026-12-20', 'fr', {
      legalRatePercent: 6.67,
    });
    expect(known.body).toContain('majorée de plein droit de 0,10\u202f€');
  });

  it('outside France rests on the directives, in the currency of the order', () => {
    const order = whenTold(
      ordered({ country: 'SE', currency: 'SEK' }),
      'withdrawn 2026-11-28 email',
    );
    const { body } = write('refund-reminder', order, '2027-01-27', 'en');
    expect(body).toContain('SEK 94.90');
    expect(body).toContain('article 13 of directive 2011/83/EU');
    expect(body).not.toContain('French');
  });

  it.each<[LetterKind, Order, string, string]>([
    ['formal-notice', ordered(), '2026-12-21', 'impossible.letter-delivery-not-late'],
    ['formal-notice', received(), '2027-01-21', 'impossible.letter-delivery-not-late'],
    ['termination', noticed(), '2026-12-30', 'impossible.letter-extra-period'],
    ['refund-reminder', received(), '2026-12-30', 'impossible.letter-no-refund'],
    [
      'refund-reminder',
      whenTold(withdrawn(), 'refunded 2026-12-10'),
      '2026-12-30',
      'impossible.letter-no-refund',
    ],
  ])('%s is refused without grounds', (kind, order, today, key) => {
    expect(() => write(kind, order, today)).toThrow(expect.objectContaining({ key }));
  });

  it('end at once for a reason that needs no notice', () => {
    const { body } = write('termination', ordered(), '2026-11-25', 'fr', { reason: 'refused' });
    expect(body).toContain('Vous avez refusé de livrer.');
  });

  it('offers the letters that fit', () => {
    const offered = (order: Order, today: string) =>
      lettersFor(order, { language: 'fr', today: on(today) });
    expect(offered(received(), '2026-12-01').slice(0, 2)).toEqual([
      'withdrawal-form',
      'withdrawal',
    ]);
    expect(offered(received(), '2026-12-15')[0]).toBe('unrequested-extra');
    expect(offered(ordered(), '2026-12-22')).toContain('formal-notice');
    expect(offered(ordered(), '2026-12-22')).not.toContain('termination');
    expect(offered(noticed(), '2027-01-04')).toContain('termination');
    expect(offered(withdrawn(), '2026-12-16')).toContain('refund-reminder');
  });

  it('has every text in both languages, with the same gaps to fill', () => {
    expect(Object.keys(french)).toEqual(Object.keys(english));
    const names = (text: string) =>
      [...text.matchAll(/\{(\w+)[:?}]/g)].map(([, name]) => name).sort();
    for (const [key, text] of Object.entries(english))
      expect(names(french[key as keyof typeof french]), key).toEqual(names(text));
  });
});
