import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  ALARM,
  nextNine,
  seeReminders,
  startReminders,
} from '../../src/browser/orders/reminders.ts';
import { addOrder, changeOrder, deleteRecord } from '../../src/browser/orders/store.ts';
import { readTold } from '../../src/browser/orders/told.ts';
import { changed } from '../../src/orders/journal.ts';
import { ID, lamp, on, whenTold } from '../orders/sample-order.ts';
import {
  at,
  badge,
  clicks,
  clock,
  messages,
  morning,
  permission,
  shown,
  startFake,
} from './orders-fake.ts';

beforeEach(() => startFake());
afterEach(() => vi.restoreAllMocks());

describe('the alarm', () => {
  it.each([
    ['2026-11-22T08:59:59', '2026-11-22T09:00:00+01:00'],
    ['2026-11-22T09:00:00', '2026-11-23T09:00:00+01:00'],
    ['2026-11-22T23:30:00', '2026-11-23T09:00:00+01:00'],
    ['2027-03-27T10:00:00', '2027-03-28T09:00:00+02:00'], // the clocks go forward in the night
    ['2026-10-24T10:00:00', '2026-10-25T09:00:00+01:00'], // and back
  ])('at %s is set for %s', (now, next) => {
    expect(nextNine(at(now)).toString({ timeZoneName: 'never' })).toBe(next);
  });

  it('is made anew at every start, under one name', async () => {
    await startReminders(clock('2026-11-22T08:00:00'));
    await fakeBrowser.alarms.clearAll();
    await startReminders(clock('2026-11-22T08:30:00'));
    const alarms = await fakeBrowser.alarms.getAll();
    expect(
      alarms.map(({ name, scheduledTime, periodInMinutes }) => [
        name,
        scheduledTime,
        periodInMinutes,
      ]),
    ).toEqual([[ALARM, at('2026-11-22T09:00:00').epochMilliseconds, 1440]]);
  });
});

describe('reminders', () => {
  beforeEach(async () => {
    permission.given = true;
    await addOrder(whenTold(lamp(), 'received 2026-11-28'));
  });

  it('are told once each, a week, two days and the last day before', async () => {
    for (
      let date = on('2026-11-29');
      date.toString() < '2026-12-20';
      date = date.add({ days: 1 })
    ) {
      await morning(date.toString());
      await morning(date.toString());
    }
    expect(messages()).toEqual([
      'Orvelune: 7 days left to change your mind, until 14 December.',
      'Orvelune: 2 days left to change your mind, until 14 December.',
      'Orvelune: today is the last day to change your mind.',
    ]);
    expect(new Set(shown.map(({ id }) => id)).size).toBe(3);
  });

  it('never name what was bought', async () => {
    await morning('2026-12-07');
    expect(JSON.stringify(shown)).not.toContain('Bedside');
  });

  it('do not come before nine, and come at the first start after it', async () => {
    await startReminders(clock('2026-12-07T08:59:00'));
    expect(shown).toEqual([]);
    await startReminders(clock('2026-12-07T15:00:00'));
    expect(shown).toHaveLength(1);
  });

  it('make up for days on which the browser was closed', async () => {
    await morning('2026-11-29');
    await morning('2026-12-10');
    expect(messages()).toEqual(['Orvelune: 4 days left to change your mind, until 14 December.']);
  });

  it('come with the alarm', async () => {
    await startReminders(clock('2026-12-07T08:59:00'));
    vi.mocked(fakeBrowser.i18n.getUILanguage).mockReturnValue('fr');
    let now = '2026-12-07T08:59:00';
    await startReminders(() => at(now));
    now = '2026-12-07T09:00:00';
    await fakeBrowser.alarms.onAlarm.trigger({ name: ALARM, scheduledTime: 0 } as never);
    await vi.waitFor(() => expect(shown).toHaveLength(1));
    expect(messages()[0]).toBe(
      'Orvelune : encore 7 jours pour changer d’avis, jusqu’au 14 décembre.',
    );
  });

  it('tell a refund that is owed, then that it is late', async () => {
    await changeOrder(ID, (order) =>
      ['withdrawn 2026-12-01', 'goods-sent 2026-12-02', 'goods-back 2026-12-04'].reduce(
        (now, told) => whenTold(now, told),
        order,
      ),
    );
    for (const date of ['2026-12-14', '2026-12-15', '2026-12-16', '2026-12-17'])
      await morning(date);
    expect(messages()).toEqual([
      'Orvelune: the refund is owed today.',
      'Orvelune: the refund is late. It was owed on 15 December.',
    ]);
  });

  it('come anew when the day changes', async () => {
    await morning('2026-12-07');
    await changeOrder(ID, (order) => changed(order, { withdrawalDays: 30 }));
    await morning('2026-12-08');
    expect(shown).toHaveLength(1);
    await morning('2026-12-21');
    expect(messages()[1]).toContain('7 days left');
  });

  it('are told as one when there are many', async () => {
    for (let i = 0; i < 4; i += 1) {
      const id = crypto.randomUUID();
      await addOrder({ ...whenTold(lamp(), 'received 2026-11-28'), id });
    }
    await morning('2026-12-07');
    expect(messages()).toEqual(['5 deadlines of your orders need you.']);
  });

  it('without the permission put a dot on the toolbar, until the list is looked at', async () => {
    permission.given = false;
    await morning('2026-12-07');
    expect(shown).toEqual([]);
    expect(badge).toHaveBeenLastCalledWith('•');
    badge.mockReset();
    await startReminders(clock('2026-12-07T18:00:00'));
    expect(badge).toHaveBeenLastCalledWith('•');
    await seeReminders();
    expect(badge).toHaveBeenLastCalledWith('');
    badge.mockReset();
    await startReminders(clock('2026-12-07T19:00:00'));
    expect(badge).not.toHaveBeenCalledWith('•');
  });

  it('forget what was told of an order that is gone, and drop its dot', async () => {
    await morning('2026-12-07');
    await deleteRecord(ID);
    await morning('2026-12-08');
    expect((await fakeBrowser.storage.local.get('orders-told'))['orders-told']).toEqual({
      day: '2026-12-08',
      keys: [],
      unseen: [],
    });
    expect(badge).toHaveBeenLastCalledWith('');
  });

  const damaged = ['x', null, { day: 7, keys: 'lost' }, { day: '2026-12-07', unseen: [] }];
  it.each(damaged)('whose memory is %j come once more, and no third time', async (memory) => {
    await morning('2026-12-07');
    await fakeBrowser.storage.local.set({ 'orders-told': memory });
    await morning('2026-12-08');
    await startReminders(clock('2026-12-08T18:00:00'));
    await morning('2026-12-09');
    expect(shown).toHaveLength(2);
  });

  it('do not come again when a part of their memory can be read', async () => {
    await morning('2026-12-07');
    const told = await readTold();
    for (const part of [{ day: null }, { unseen: 'lost' }, { keys: [7, ...told.keys, null] }]) {
      await fakeBrowser.storage.local.set({ 'orders-told': { ...told, ...part } });
      await morning('2026-12-08');
      expect(shown).toHaveLength(1);
    }
  });

  it('open the list when they are clicked, other notifications do not', async () => {
    const open = vi.spyOn(fakeBrowser.tabs, 'create');
    await startReminders(clock('2026-12-07T10:00:00'));
    expect(clicks.size).toBe(1);
    for (const click of clicks) click('other');
    expect(open).not.toHaveBeenCalled();
    for (const click of clicks) click(shown[0]?.id ?? '');
    expect(open).toHaveBeenCalledWith({ url: 'ext://orders.html' });
  });
});
