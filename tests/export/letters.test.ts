import { describe, expect, it } from 'vitest';
import english from '../../assets/texts/letters.en.json' with { type: 'json' };
import french from '../../assets/texts/letters.fr.json' with { type: 'json' };
import {
  type LetterKind,
  letter,
  letterKinds,
  lettersFor,
} from '../../src/export/letters/letter.ts';
import type { LetterOptions } from '../../src/export/letters/letter-words.ts';
import { mailtoOf } from '../../src/export/letters/mailto.ts';
import type { Order } from '../../src/orders/order.ts';
import { lamp, on, whenTold } from '../orders/sample-order.ts';

const SHOP = {
  host: 'orvelune.example',
  name: 'Orvelune SAS',
  country: 'FR',
  address: '12 rue du Lampadaire-Bleu, 69000 Lyon-la-Belle',
  email: 'contact@orvelune.example',
  mediator: 'Médiation des Lampes, mediation.example',
};
const ordered = (fields: Partial<Order> = {}) => lamp({ shop: SHOP, ...fields });
const received = () => whenTold(ordered(), 'received 2026-11-28');
const withdrawn = () => whenTold(ordered(), 'withdrawn 2026-11-28 email');
const noticed = () =>
  whenTold(ordered(), { kind: 'formal-notice', date: '2026-12-22', channel: 'email', days: 8 });
const ended = () => whenTold(noticed(), 'terminated 2027-01-04 email');

const write = (
  kind: LetterKind,
  order: Order,
  today: string,
  language: 'fr' | 'en' = 'fr',
  more: Partial<LetterOptions> = {},
) => letter(kind, order, { language, today: on(today), ...more });

/** One order, day and choice for each letter. */
const SAMPLES: Record<LetterKind, [Order, string, Partial<LetterOptions>]> = {
  'withdrawal-form': [received(), '2026-12-01', {}],
  withdrawal: [received(), '2026-12-01', {}],
  'formal-notice': [ordered(), '2026-12-22', { days: 8 }],
  termination: [noticed(), '2027-01-04', {}],
  'refund-reminder': [withdrawn(), '2026-12-27', {}],
  'unrequested-extra': [
    ordered(),
    '2026-12-01',
    { extra: { label: 'Garantie casse', cents: 1900 } },
  ],
  complaint: [ended(), '2027-01-28', {}],
  mediation: [ended(), '2027-01-28', {}],
};

describe.each(['fr', 'en'] as const)('letters in %s', (language) => {
  it.each(letterKinds)('%s', (kind) => {
    const [order, today, more] = SAMPLES[kind];
    const { subject, body } = write(kind, order, today, language, more);
    expect(`${subject}\n\n${body}`).toMatchSnapshot();
  });

  it.each(letterKinds)('%s leaves no key, no empty place and no unmarked gap', (kind) => {
    const [order, today, more] = SAMPLES[kind];
    for (const one of [
      order,
      {
        ...order,
        orderNumber: undefined,
        amountCents: undefined,
        items: [],
        shop: { host: 'a.example', name: 'A' },
      },
    ]) {
      const { subject, body, blanks } = write(kind, one, today, language, more);
      expect(subject + body).not.toMatch(
        /[{}]|undefined|null|NaN|\b[a-z-]+\.[a-z-]+\.(FR|EU)\b|--/,
      );
      expect(body.match(/\[[^\]]+\]/g) ?? []).toEqual(expect.arrayContaining(blanks));
      expect(new Set(body.match(/\[[^\]]+\]/g) ?? [])).toEqual(new Set(blanks));
    }
  });

  it.each(letterKinds)(
    '%s puts in the consumer’s own name and address, and then no gap for them',
    (kind) => {
      const [order, today, more] = SAMPLES[kind];
      const own = { name: 'Léa Martin', address: '3 quai Perrache, 69002 Lyon' };
      const { body } = write(kind, order, today, language, { ...more, ...own });
      expect(body).toContain('Léa Martin');
      expect(body).toContain('3 quai Perrache');
      expect(body).not.toContain(language === 'fr' ? '[votre adresse]' : '[your address]');
    },
  );
});

describe('what letters say', () => {
  it('keeps to the words of the model form in both languages', () => {
    const form = write('withdrawal-form', received(), '2026-12-01').body;
    for (const words of [
      'Veuillez compléter et renvoyer le présent formulaire uniquement si vous souhaitez vous rétracter du contrat',
      'vous notifie par la présente ma rétractation du contrat portant sur la vente du bien ci-dessous',
      'Nom du (des) consommateur(s) :',
      'Adresse du (des) consommateur(s) :',
      'Signature du (des) consommateur(s) (uniquement en cas de notification du présent formulaire sur papier) :',
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
    expect(body).toContain('de la vente du bien'.slice(6));
    expect(body).toContain('pour la prestation de services');
    expect(body).not.toContain('Gravure');
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
    expect(known.body).toContain('majorée de plein droit de 0,10 €');
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

describe('a mail', () => {
  const mail = { subject: 'Rétractation & retour', body: 'Ligne 1\nLigne 2 – 50 %\n' };

  it('opens with subject and body as they are', () => {
    const { href, whole } = mailtoOf(mail, 'contact+x@orvelune.example', '');
    expect(whole).toBe(true);
    const url = new URL(href);
    expect(url.pathname).toBe('contact%2Bx@orvelune.example');
    expect(url.searchParams.get('subject')).toBe(mail.subject);
    expect(url.searchParams.get('body')).toBe('Ligne 1\r\nLigne 2 – 50 %');
  });

  it('adds no recipients and no headers from an address', () => {
    const { href } = mailtoOf(mail, 'a@b.example,c@d.example?bcc=e@f.example', '');
    expect([...new URL(href).searchParams.keys()]).toEqual(['subject', 'body']);
    expect(new URL(href).pathname.match(/@/g)).toHaveLength(1);
  });

  it('says so when the letter is too long, and stays short enough', () => {
    const { href, whole } = mailtoOf({ ...mail, body: 'é'.repeat(1000) }, undefined, 'Collez ici');
    expect(whole).toBe(false);
    expect(href.length).toBeLessThan(1900);
    expect(new URL(href).searchParams.get('body')).toBe('Collez ici');
  });

  it('survives half a character', () => {
    expect(mailtoOf({ subject: 'a\ud800', body: 'b' }, undefined, '').whole).toBe(true);
  });
});
