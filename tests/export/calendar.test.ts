import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import deadlinesEn from '../../assets/texts/deadlines.en.json' with { type: 'json' };
import deadlinesFr from '../../assets/texts/deadlines.fr.json' with { type: 'json' };
import ordersEn from '../../assets/texts/orders.en.json' with { type: 'json' };
import ordersFr from '../../assets/texts/orders.fr.json' with { type: 'json' };
import { calendarOf } from '../../src/export/calendar.ts';
import { changed } from '../../src/orders/journal.ts';
import type { Order } from '../../src/orders/order.ts';
import { ID, lamp, on, whenTold } from '../orders/sample-order.ts';

const TEXTS = {
  en: { ...deadlinesEn, ...ordersEn },
  fr: { ...deadlinesFr, ...ordersFr },
};
const now = Temporal.Instant.from('2026-11-29T08:05:09.123Z');

function write(orders: Order[], today = '2026-11-29', language: 'en' | 'fr' = 'en'): string {
  return calendarOf(orders, { today: on(today), now, texts: TEXTS[language] });
}

/** Read by an independent library. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      allDay: event.startDate.isDate && event.endDate.isDate,
      summary: event.summary,
      description: event.description,
      url: component.getFirstPropertyValue('url'),
      transparent: component.getFirstPropertyValue('transp') === 'TRANSPARENT',
      stamp: `${component.getFirstPropertyValue('dtstamp')}`,
      alarms: component.getAllSubcomponents('valarm').length,
    };
  });
}

const URL_ = 'https://orvelune.example/retractation?commande=ORV,1;2';
const received = (fields: Partial<Order> = {}) =>
  whenTold(
    lamp({ shop: { host: 'orvelune.example', name: 'Orvelune', withdrawalUrl: URL_ }, ...fields }),
    'received 2026-11-28',
  );

describe('the calendar', () => {
  it('has an all-day event per open deadline, and a small one two days before', () => {
    const events = read(write([received()]));
    expect(events.map(({ uid, start, end, summary }) => [uid, start, end, summary])).toEqual([
      [
        `${ID}-withdrawal-goods@caisse-claire.org`,
        '2026-12-14',
        '2026-12-15',
        'Last day to change your mind: Orvelune',
      ],
      [
        `${ID}-withdrawal-goods-early@caisse-claire.org`,
        '2026-12-12',
        '2026-12-13',
        'In 2 days: Last day to change your mind: Orvelune',
      ],
      [`${ID}-presumption@caisse-claire.org`, '2028-11-28', '2028-11-29', expect.any(String)],
      [
        `${ID}-guarantee@caisse-claire.org`,
        '2028-11-28',
        '2028-11-29',
        'End of the legal guarantee: Orvelune',
      ],
    ]);
    expect(
      events.every(({ allDay, transparent, alarms }) => allDay && transparent && alarms === 0),
    ).toBe(true);
    expect(events[0]?.stamp).toBe('2026-11-29T08:05:09Z');
    expect(events[0]?.description).toContain(
      'received Sat 28 Nov 2026\n+ 14 days = Sat 12 Dec 2026\nweekend → Mon 14 Dec 2026',
    );
    expect(events[0]?.description).toContain('C. conso. L221-18');
    expect(events[0]?.url).toBe(new URL(URL_).href);
    expect(events.at(-1)?.url).toBeNull();
  });

  it('keeps its UIDs and raises SEQUENCE when the order changes', () => {
    const before = read(write([received()]));
    const after = read(write([changed(received(), { withdrawalDays: 30 })]));
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect([before[0]?.sequence, after[0]?.sequence]).toEqual([1, 2]);
    expect(after[0]?.start).toBe('2026-12-28');
  });

  it('leaves out what is over, done or not running, and an early event whose day is past', () => {
    expect(read(write([lamp()])).map(({ uid }) => uid)).toEqual([
      `${ID}-delivery@caisse-claire.org`,
    ]);
    expect(read(write([received()], '2026-12-13'))[1]?.uid).toBe(
      `${ID}-presumption@caisse-claire.org`,
    );
    expect(read(write([received()], '2026-12-15')).map(({ start }) => start)).toEqual([
      '2028-11-28',
      '2028-11-28',
    ]);
    expect(read(write([]))).toEqual([]);
  });

  it('ends lines with CRLF, folds them at 75 octets between characters, and has no METHOD', () => {
    const name = 'L’atelier d’Éloïse 🏺 ; thés, grès & «porcelaine» \\ fait main à Bordeaux';
    const shop = { host: 'a.example', name };
    for (const language of ['en', 'fr'] as const) {
      const text = write([received({ shop })], '2026-11-29', language);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      const longest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
      expect(longest).toBeLessThanOrEqual(75);
      expect(longest).toBeGreaterThan(70);
      expect(text).not.toContain('METHOD');
      expect(read(text)[0]?.summary).toContain(name);
    }
  });

  it('lets no name break out of its line', () => {
    const shop = { host: 'a.example', name: 'x\r\nEND:VEVENT\nATTACH:http://a.example/\u0007' };
    const events = read(write([received({ shop })]));
    expect(events).toHaveLength(4);
    expect(write([received({ shop })])).not.toMatch(/^ATTACH/m);
  });

  it('is in French too', () => {
    expect(read(write([received()], '2026-11-29', 'fr'))[0]).toMatchObject({
      summary: 'Dernier jour pour changer d’avis : Orvelune',
      description: expect.stringContaining('Information générale'),
    });
  });
});
