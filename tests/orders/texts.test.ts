import { describe, expect, it } from 'vitest';
import ordersEn from '../../assets/texts/orders.en.json' with { type: 'json' };
import ordersFr from '../../assets/texts/orders.fr.json' with { type: 'json' };
import remindersEn from '../../assets/texts/reminders.en.json' with { type: 'json' };
import remindersFr from '../../assets/texts/reminders.fr.json' with { type: 'json' };
import { deadlineKinds } from '../../src/orders/deadlines-of.ts';
import { Channel, EventKind } from '../../src/orders/event.ts';
import { ItemKind } from '../../src/orders/order.ts';
import { reminderStages } from '../../src/orders/reminders-of.ts';
import { orderStates } from '../../src/orders/states.ts';

const names = (text: string) => [...text.matchAll(/\{(\w+)[:?}]/g)].map(([, name]) => name).sort();
const PAIRS = [
  ['orders', ordersEn, ordersFr],
  ['reminders', remindersEn, remindersFr],
] as const;

describe('the texts of orders', () => {
  it.each(PAIRS)('%s are the same in both languages, with the same places to fill', (_, en, fr) => {
    expect(Object.keys(fr)).toEqual(Object.keys(en));
    for (const [key, text] of Object.entries(en)) {
      const french = (fr as Record<string, string>)[key] ?? '';
      expect([...new Set(names(french))], key).toEqual([...new Set(names(text))]);
      expect(french.trim(), key).not.toBe('');
    }
  });

  it('name every state, event, channel, kind of item, deadline and reminder', () => {
    const wanted = [
      ...orderStates.map((state) => `state.${state}`),
      ...EventKind.options.map((kind) => `event.${kind}`),
      ...Channel.options.map((channel) => `channel.${channel}`),
      ...ItemKind.options.map((kind) => `item.${kind}`),
      ...deadlineKinds.map((kind) => `deadline.${kind}`),
    ];
    expect(wanted.filter((key) => !(key in ordersEn))).toEqual([]);
    const returning = ['week', 'two-days', 'last-day'].map((stage) => `return.${stage}`);
    expect([...reminderStages, ...returning].filter((key) => !(key in remindersEn))).toEqual([]);
  });
});
