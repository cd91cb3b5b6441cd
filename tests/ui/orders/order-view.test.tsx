// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { axeViolations } from '../axe-check.ts';
import { press, seen } from '../draw.tsx';
import { field, open, settled, type } from './journal.tsx';
import { order, received, uuid } from './sample-orders.ts';

const hash = `#order/${uuid(1)}`;
const shownWith = (part: Parameters<typeof order>[1], language: 'fr' | 'en' = 'en') =>
  open({ orders: [order(1, part)], hash }, language);
const withdrawn = { kind: 'withdrawn', date: '2026-11-16', by: 'user', channel: 'email' } as const;

describe('one order', () => {
  it.each([
    [
      'fr',
      'reçu le sam. 14 nov. 2026 ; + 14 jours = sam. 28 nov. 2026 ; week-end → lun. 30 nov. 2026',
    ],
    ['en', 'received Sat 14 Nov 2026; + 14 days = Sat 28 Nov 2026; weekend → Mon 30 Nov 2026'],
  ] as const)('tells its deadlines with the counting: %s', async (language, counting) => {
    await shownWith({ events: received('2026-11-14') }, language);
    expect(seen().replaceAll('\u00a0', ' ')).toContain(counting);
    expect(document.querySelector('.deadline-card details.law')?.textContent).toContain('L221-18');
    expect(seen()).not.toMatch(/[{}]|undefined/);
    expect(await axeViolations()).toEqual([]);
  });

  it('tells in words, in the order of time, what the drawing shows', async () => {
    await shownWith({ events: received('2026-11-14') });
    const told = [...document.querySelectorAll('.moment')].map((one) => seen(one));
    expect(told.slice(0, 4)).toEqual([
      'Tuesday 10 November 2026Order placed',
      expect.stringMatching(/^Saturday 14 November 2026Everything came/),
      'Sunday 22 November 2026Today',
      'Monday 30 November 2026Last day to change your mind',
    ]);
    expect(document.querySelector('.drawn')?.getAttribute('aria-hidden')).toBe('true');
    expect(document.querySelectorAll('.drawn .bar-consumer')).toHaveLength(1);
  });

  it('records what happened, by keyboard from the first field, and takes it back', async () => {
    const shown = await shownWith({});
    await press('Everything came');
    expect(document.activeElement).toBe(field('On which day?'));
    await type('On which day?', '2026-11-14');
    await type('Proof, and where you keep it', 'photo of the label');
    await press('Record');
    await settled();
    expect(shown.journal.orders[0]?.events).toEqual([
      { kind: 'received', date: '2026-11-14', by: 'user', proof: 'photo of the label' },
    ]);
    expect(document.activeElement?.textContent).toBe('What happened?');
    expect(seen()).toContain('Proof: photo of the label');
    await press('Undo');
    expect(shown.journal.orders[0]?.events).toEqual([]);
  });

  it('says why a day cannot be, and records nothing', async () => {
    const shown = await shownWith({});
    await press('Everything came');
    await type('On which day?', '2026-11-09');
    await press('Record');
    expect(seen()).toContain('is before the order of');
    await type('On which day?', '');
    await press('Record');
    expect(seen()).toContain('Something typed is not in form.');
    expect(shown.journal.orders[0]?.events).toEqual([]);
  });

  it('takes one event out, and puts it back where it was', async () => {
    const events = [...received('2026-11-14'), withdrawn];
    const shown = await shownWith({ events });
    await press('Take out: I declared my withdrawal, Monday 16 November 2026');
    await settled();
    expect(shown.journal.orders[0]?.events).toHaveLength(1);
    await press('Undo');
    expect(shown.journal.orders[0]?.events).toEqual(events);
  });

  it('is deleted with an undo, and says so when it is gone', async () => {
    const shown = await shownWith({});
    await press('Delete this order');
    await settled();
    expect(shown.journal.orders).toEqual([]);
    expect(document.activeElement?.tagName).toBe('H1');
    await press('Undo');
    expect(shown.journal.orders).toHaveLength(1);
    await open({ hash }, 'en');
    expect(seen()).toContain('This order is no longer here');
  });

  it('hands its deadlines to a calendar', async () => {
    const { acts } = await shownWith({ events: received('2026-11-14') });
    await press('Calendar file (.ics)');
    const file = expect.stringMatching(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;VALUE=DATE:20261130/);
    expect(acts.save).toHaveBeenCalledWith('lampes.example-2026-11-10.ics', 'text/calendar', file);
  });

  it('shows what a late refund adds', async () => {
    const events = [...received('2026-09-10'), { ...withdrawn, date: '2026-09-12' }];
    const back = { kind: 'goods-back', date: '2026-09-15', by: 'user' } as const;
    await shownWith({ orderedOn: '2026-09-01', events: [...events, back] });
    expect(seen()).toContain('Refund late');
    expect(seen()).toContain('The delay adds to the refund');
    expect(seen()).toMatch(/€[\d.]+ more: €[\d.]+ are owed in all\./);
  });
});

describe('its letters', () => {
  it.each(['fr', 'en'] as const)(
    'are filled, may be changed, copied and printed: %s',
    async (language) => {
      const { acts } = await shownWith({ events: received('2026-11-14') }, language);
      const fr = language === 'fr';
      await press(fr ? 'Rétractation, lettre libre' : 'Withdrawal, free letter');
      const name = fr ? 'Votre nom' : 'Your name';
      expect(document.activeElement).toBe(field(name));
      await type(name, 'Ada Martin');
      const text = field(fr ? 'Texte de la lettre' : 'Text of the letter');
      expect(text.value).toContain('Ada Martin');
      expect(text.value).toContain('LC-1');
      expect(await axeViolations()).toEqual([]);
      await type(fr ? 'Texte de la lettre' : 'Text of the letter', 'My own words');
      await press(fr ? 'Copier la lettre' : 'Copy the letter');
      expect(acts.copy).toHaveBeenCalledWith('My own words');
      const mail = document.querySelector<HTMLAnchorElement>('.letter a.button');
      expect(mail?.href).toMatch(/^mailto:aide@lampes\.example\?subject=.*&body=My%20own%20words$/);
      expect(document.querySelector('.letter-print')?.textContent).toBe('My own words');
      expect(document.querySelector('.letter-subject')?.textContent).toContain('LC-1');
      await press(fr ? 'Rétractation, formulaire officiel' : 'Withdrawal, official form');
      expect(document.querySelector('.letter-subject')).toBeNull();
      await press(fr ? 'Rétractation, lettre libre' : 'Withdrawal, free letter');
      await type(fr ? 'Texte de la lettre' : 'Text of the letter', 'My own words');
      await press(fr ? 'Revenir au premier texte' : 'Back to the first text');
      const again = field(fr ? 'Texte de la lettre' : 'Text of the letter');
      expect(again.value).toContain('Ada Martin');
    },
  );
});
