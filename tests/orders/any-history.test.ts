/** Whatever stands in a record that the schema accepts, nothing that reads it breaks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import deadlines from '../../assets/texts/deadlines.en.json' with { type: 'json' };
import orders from '../../assets/texts/orders.en.json' with { type: 'json' };
import { sayAll, sayStep } from '../../src/deadlines/say.ts';
import { calendarOf } from '../../src/export/calendar.ts';
import { lettersFor } from '../../src/export/letters/letter.ts';
import { deadlinesOf } from '../../src/orders/deadlines-of.ts';
import { Channel, EventKind } from '../../src/orders/event.ts';
import { possibleEvents } from '../../src/orders/journal.ts';
import { readOrderRecord } from '../../src/orders/migrate.ts';
import { nextDeadline } from '../../src/orders/next-deadline.ts';
import { ItemKind, type Order } from '../../src/orders/order.ts';
import { remindersOf } from '../../src/orders/reminders-of.ts';
import { orderStates, stateOf } from '../../src/orders/states.ts';
import { lamp, on } from './sample-order.ts';

const texts = { ...deadlines, ...orders };
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const date = fc.integer({ min: 0, max: 900 }).map((days) => `${on('2026-01-01').add({ days })}`);
const anyEvent = fc.record({
  kind: fc.constantFrom(...EventKind.options),
  date,
  by: fc.constant('user' as const),
  channel: maybe(fc.constantFrom(...Channel.options)),
  days: maybe(fc.integer({ min: 1, max: 60 })),
  sumCents: maybe(fc.integer({ min: 0, max: 100_000 })),
});
const anyItem = fc.record({
  label: fc.constant('Item'),
  kind: fc.constantFrom(...ItemKind.options),
  cents: maybe(fc.integer({ min: 0, max: 100_000 })),
  exclusion: maybe(fc.integer({ min: 1, max: 13 })),
  lots: maybe(fc.boolean()),
  secondHand: maybe(fc.boolean()),
});
const anyOrder: fc.Arbitrary<Order> = fc
  .record({
    orderedOn: date,
    promisedBy: maybe(date),
    amountCents: maybe(fc.integer({ min: 0, max: 1_000_000 })),
    currency: fc.constantFrom('EUR', 'SEK'),
    country: fc.constantFrom('FR', 'DE', 'ES', 'US'),
    region: maybe(fc.constantFrom('67', 'BY', 'nowhere')),
    withdrawalDays: maybe(fc.integer({ min: 14, max: 100 })),
    information: maybe(
      fc.record({
        state: fc.constantFrom(
          'complete' as const,
          'missing' as const,
          'late' as const,
          'wrong' as const,
        ),
        received: maybe(date),
      }),
    ),
    items: fc.array(anyItem, { maxLength: 3 }),
    events: fc.array(anyEvent, { maxLength: 8 }),
  })
  .map((fields) => lamp(fields));

describe('any history', () => {
  it('is read, counted, told and written without a failure', () => {
    fc.assert(
      fc.property(anyOrder, date, (order, now) => {
        const today = on(now);
        expect('order' in readOrderRecord(JSON.parse(JSON.stringify(order)))).toBe(true);
        expect(orderStates).toContain(stateOf(order, today));
        possibleEvents(order, today);
        nextDeadline(order, today);
        remindersOf(order, today);
        for (const { answer, problem, late } of deadlinesOf(order, today)) {
          const said = answer ? sayAll(answer, texts) : problem ? [sayStep(problem, texts)] : [];
          for (const line of [...said, ...(late ? sayAll(late, texts) : [])]) {
            expect(line).not.toMatch(/\{\w|undefined|NaN|^[a-z-]+\.[a-z-]+$/);
          }
          if (answer?.expected && answer.safe) {
            expect(`${answer.safe}` <= `${answer.expected}`).toBe(true);
          }
        }
        lettersFor(order, { language: 'fr', today });
        calendarOf([order], { today, now: Temporal.Instant.from('2026-11-22T08:00:00Z'), texts });
      }),
      { numRuns: 400 },
    );
  });
});
