import { describe, expect, it } from 'vitest';
import { countriesKnown, regionsOf } from '../../../src/deadlines/place.ts';
import { deadlinesOf } from '../../../src/orders/deadlines-of.ts';
import { readAmount, writeAmount } from '../../../src/ui/orders/amounts.ts';
import { homeOf } from '../../../src/ui/orders/home-of.ts';
import { correctionOf, fieldsOf } from '../../../src/ui/orders/order-fields.ts';
import regionNames from '../../../src/ui/orders/region-names.json' with { type: 'json' };
import { hashOf, routeOf } from '../../../src/ui/orders/route.ts';
import { timelineOf } from '../../../src/ui/orders/timeline-of.ts';
import { order, received, TODAY, uuid } from './sample-orders.ts';

describe('sums as people type them', () => {
  it.each([
    ['57,40', 5740],
    ['57.4', 5740],
    ['1 234,50 €', 123450],
    ['1.234,50', 123450],
    ['1,234.50', 123450],
    ['60', 6000],
    ['', undefined],
  ])('%s', (text, cents) => expect(readAmount(text)).toBe(cents));

  it.each(['a lot', '-5', '1,2,3', '5.123,4567'])('%s is none', (text) =>
    expect(readAmount(text)).toBeNaN(),
  );

  it('come back as they were written', () => {
    for (const cents of [0, 5, 50, 5740, 123450])
      expect(readAmount(writeAmount(cents))).toBe(cents);
  });
});

describe('the address of a part', () => {
  it.each(['#', '#new', `#order/${uuid(1)}`, `#edit/${uuid(1)}`])('%s', (hash) =>
    expect(hashOf(routeOf(hash))).toBe(hash),
  );

  it('is the list for anything else', () => {
    for (const hash of ['', '#x', '#order/', '#order/<b>']) expect(routeOf(hash).view).toBe('list');
  });
});

describe('the fields of the form', () => {
  it('make the same record again', () => {
    const before = order(1, {
      region: '67',
      promisedBy: '2026-12-01',
      withdrawalDays: 30,
      information: { state: 'late', received: '2026-11-15' },
      items: [{ label: 'Chaise', kind: 'goods', lots: true, secondHand: true, exclusion: 3 }],
      notes: 'boîte bleue',
    });
    const { id, schemaVersion, revision, events, ...kept } = before;
    expect(id).toBe(uuid(1));
    expect([schemaVersion, revision, events]).toEqual([2, 0, []]);
    expect(correctionOf(fieldsOf(before, { country: 'DE' }))).toEqual(kept);
  });
});

describe('where the consumer lives', () => {
  it('is told by the last order, the settings, the browser, in this order', () => {
    expect(homeOf([order(1, { region: '57' })], 'DE', ['fr-BE'])).toEqual({
      country: 'FR',
      region: '57',
    });
    expect(homeOf([], 'DE', ['fr-BE'])).toEqual({ country: 'DE' });
    expect(homeOf([], null, ['en-US', 'fr-BE'])).toEqual({ country: 'BE' });
    expect(homeOf([], null, ['en'])).toEqual({ country: 'FR' });
  });

  it('has a name for every region that has days of its own', () => {
    const names: Record<string, Record<string, string>> = regionNames;
    for (const country of countriesKnown) {
      const codes = Object.keys(names[country] ?? {}).sort();
      expect([country, codes]).toEqual([country, regionsOf(country).toSorted()]);
    }
  });
});

describe('the drawn line of time', () => {
  const drawn = (part: Parameters<typeof order>[1], today = TODAY) => {
    const one = order(1, part);
    return timelineOf(one, deadlinesOf(one, today), today);
  };

  it('goes from the order to the last deadline that is near', () => {
    const { first, last, lanes, at } = drawn({ events: received('2026-11-14') });
    expect([`${first}`, `${last}`]).toEqual(['2026-11-10', '2026-11-30']);
    expect(lanes.map(({ deadline }) => deadline.kind)).toEqual(['withdrawal', 'delivery']);
    expect(lanes[0]).toMatchObject({ from: 0.2, to: 1 });
    expect(at('2026-11-20')).toBe(0.5);
  });

  it('leaves today out when everything was over long ago', () => {
    const { at } = drawn({ events: received('2026-11-14') }, Temporal.PlainDate.from('2028-01-01'));
    expect(at('2028-01-01')).toBeNull();
  });

  it('shows today, however late, while the trader still owes the delivery', () => {
    const late = drawn({ promisedBy: '2026-11-20' }, Temporal.PlainDate.from('2027-03-01'));
    expect(late.at('2027-03-01')).toBe(1);
  });

  it('stands on one day without dividing by none', () => {
    const { lanes, at } = drawn({ orderedOn: '2026-11-22', promisedBy: '2026-11-22' });
    expect(at('2026-11-22')).toBe(0);
    for (const { from, to } of lanes) expect([from, to].every(Number.isFinite)).toBe(true);
  });
});
