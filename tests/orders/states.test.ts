import { describe, expect, it } from 'vitest';
import { addEvent, possibleEvents, undoEvent } from '../../src/orders/journal.ts';
import type { ItemKind } from '../../src/orders/order.ts';
import { allowedEvents, orderStates, stateOf } from '../../src/orders/states.ts';
import { lamp, on, whenTold } from './sample-order.ts';

const ebook = () => lamp({ items: [{ label: 'Book', kind: 'digital' as ItemKind }] });

describe('the state of an order', () => {
  it.each<[string, string[], string]>([
    ['ordered', [], '2026-11-21'],
    ['delivery-late', [], '2026-12-22'], // 30 days end on Sunday 20 December: held to Monday 21
    ['ordered', [], '2026-12-21'],
    ['partly-received', ['partly-received 2026-11-25'], '2026-12-18'],
    ['received', ['received 2026-11-28'], '2026-12-14'], // 12 December is a Saturday
    ['window-closed', ['received 2026-11-28'], '2026-12-15'],
    ['withdrawn', ['received 2026-11-28', 'withdrawn 2026-12-01 email'], '2026-12-02'],
    [
      'sent-back',
      ['received 2026-11-28', 'withdrawn 2026-12-01 email', 'goods-sent 2026-12-03'],
      '2026-12-04',
    ],
    [
      'refund-due',
      [
        'received 2026-11-28',
        'withdrawn 2026-12-01 email',
        'goods-sent 2026-12-03',
        'proof-given 2026-12-04',
      ],
      '2026-12-15',
    ],
    [
      'refund-late',
      [
        'received 2026-11-28',
        'withdrawn 2026-12-01 email',
        'goods-sent 2026-12-03',
        'goods-back 2026-12-07',
      ],
      '2026-12-16',
    ],
    [
      'refunded',
      ['received 2026-11-28', 'withdrawn 2026-12-01 email', 'refunded 2026-12-10'],
      '2026-12-16',
    ],
    ['refund-due', ['withdrawn 2026-11-22 email'], '2026-11-23'], // nothing to send back
    ['withdrawn', ['withdrawn 2026-11-22 letter'], '2027-01-23'],
    ['refund-due', ['withdrawn 2026-11-22 letter', 'reached 2026-11-25'], '2026-11-26'],
    ['formal-notice', ['formal-notice 2026-12-22 email'], '2026-12-23'],
    ['terminated', ['formal-notice 2026-12-22', 'terminated 2027-01-04 letter'], '2027-01-05'],
    ['refund-due', ['formal-notice 2026-12-22', 'terminated 2027-01-04 email'], '2027-01-18'],
    ['refund-late', ['formal-notice 2026-12-22', 'terminated 2027-01-04 email'], '2027-01-19'],
    [
      'escalated',
      ['formal-notice 2026-12-22', 'terminated 2027-01-04 email', 'escalated 2027-01-25'],
      '2027-01-26',
    ],
    [
      'received',
      ['formal-notice 2026-12-22', 'escalated 2027-01-05', 'received 2027-01-06'],
      '2027-01-07',
    ],
    ['closed', ['received 2026-11-28', 'closed 2026-11-29'], '2027-06-01'],
  ])('is %s after %j on %s', (state, told, date) => {
    expect(stateOf(whenTold(lamp(), ...told), on(date))).toBe(state);
  });

  it('moves by itself only when the window closes or something is late', () => {
    const moved = new Set<string>();
    const order = whenTold(lamp(), 'received 2026-11-28');
    for (let i = 0; i < 800; i += 1) moved.add(stateOf(order, on('2026-11-28').add({ days: i })));
    expect([...moved]).toEqual(['received', 'window-closed']);
  });

  it('of a download has an open window from the order on, and never a late delivery', () => {
    expect(stateOf(ebook(), on('2026-12-04'))).toBe('ordered');
    expect(stateOf(ebook(), on('2026-12-05'))).toBe('window-closed');
    expect(stateOf(whenTold(ebook(), 'received 2026-11-20'), on('2026-11-21'))).toBe('received');
  });

  it('is closed to withdrawal from the start when the consumer said that an exclusion applies', () => {
    const engraved = lamp({ items: [{ label: 'Engraved ring', kind: 'goods', exclusion: 3 }] });
    expect(stateOf(whenTold(engraved, 'received 2026-11-28'), on('2026-11-28'))).toBe(
      'window-closed',
    );
  });

  it('stands still where the country or the year is not known', () => {
    expect(stateOf(lamp({ country: 'US' }), on('2027-12-01'))).toBe('ordered');
    expect(stateOf(lamp({ orderedOn: '2051-01-05' }), on('2052-01-05'))).toBe('ordered');
  });
});

describe('events', () => {
  it('lead out of every state but the last', () => {
    for (const state of orderStates) {
      expect(allowedEvents(state).includes('closed'), state).toBe(state !== 'closed');
    }
  });

  it('raise the revision and leave the order that they came to unchanged', () => {
    const order = lamp();
    const next = whenTold(order, 'received 2026-11-28');
    expect([order.revision, order.events.length]).toEqual([0, 0]);
    expect([next.revision, next.events.length]).toEqual([1, 1]);
  });

  it.each<[string, string[], string, string]>([
    ['impossible.event-in-future', [], 'received 2026-12-20', '2026-12-19'],
    ['impossible.event-before-order', [], 'received 2026-11-19', '2026-12-19'],
    ['impossible.event-not-now', [], 'formal-notice 2026-11-25', '2026-12-19'],
    ['impossible.event-not-now', ['received 2026-11-28'], 'withdrawn 2026-12-15', '2026-12-15'],
    ['impossible.event-not-now', ['received 2026-11-28'], 'received 2026-12-15', '2026-12-15'],
    [
      'impossible.event-not-now',
      ['withdrawn 2026-11-22 email'],
      'reached 2026-11-23',
      '2026-11-23',
    ],
    [
      'impossible.event-before-cause',
      ['received 2026-11-28', 'withdrawn 2026-12-01'],
      'goods-sent 2026-11-30',
      '2026-12-05',
    ],
  ])('refused with %s: after %j, %s', (key, told, event, today) => {
    const [kind, date] = event.split(' ');
    const add = () =>
      addEvent(whenTold(lamp(), ...told), { kind, date, by: 'user' } as never, on(today));
    expect(add).toThrow(expect.objectContaining({ key }));
  });

  it('may be entered later than they happened', () => {
    const order = whenTold(lamp(), 'received 2026-11-28');
    const late = addEvent(
      order,
      { kind: 'withdrawn', date: '2026-12-10', by: 'user' },
      on('2027-01-10'),
    );
    expect(late.events.at(-1)?.date).toBe('2026-12-10');
  });

  it('are offered only where they fit', () => {
    expect(
      possibleEvents(whenTold(lamp(), 'withdrawn 2026-11-22 email'), on('2026-11-23')),
    ).not.toContain('reached');
    const letter = whenTold(lamp(), 'withdrawn 2026-11-22 letter');
    expect(possibleEvents(letter, on('2026-11-23'))).toContain('reached');
    const arrived = whenTold(letter, 'reached 2026-11-24');
    expect(possibleEvents(arrived, on('2026-11-25'))).not.toContain('reached');
    expect(possibleEvents(whenTold(lamp(), 'closed 2026-11-22'), on('2026-11-23'))).toEqual([]);
  });

  it('are taken back, the last one or any that nothing builds on', () => {
    const order = whenTold(
      lamp(),
      'received 2026-11-28',
      'withdrawn 2026-12-01',
      'goods-sent 2026-12-02',
    );
    const { order: before, removed } = undoEvent(order);
    expect(removed.kind).toBe('goods-sent');
    expect(before.events.map(({ kind }) => kind)).toEqual(['received', 'withdrawn']);
    expect(before.revision).toBe(order.revision + 1);
    expect(() => undoEvent(order, 1)).toThrow(
      expect.objectContaining({
        key: 'impossible.undo-needed',
        data: { kind: 'withdrawn', later: 'goods-sent' },
      }),
    );
    expect(() => undoEvent(lamp())).toThrow(
      expect.objectContaining({ key: 'impossible.nothing-to-undo' }),
    );
  });
});
