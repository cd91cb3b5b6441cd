// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { StorageFull } from '../../../src/browser/orders/storage-full.ts';
import { axeViolations } from '../axe-check.ts';
import { press, seen } from '../draw.tsx';
import { field, open, settled, type } from './journal.tsx';
import { order, uuid } from './sample-orders.ts';

const draft = {
  shop: {
    host: 'lampes.example',
    name: 'Lampes du Canal',
    withdrawalUrl: 'https://lampes.example/r',
  },
  orderedOn: '2026-11-22',
  orderNumber: 'LC-77',
  amountCents: 5740,
  currency: 'EUR',
  promisedBy: '2026-11-27',
  items: [{ label: 'Lampe', kind: 'goods' as const, cents: 4990 }],
  quotes: { orderNumber: 'Commande n° LC-77', promisedBy: 'livré le 27 novembre' },
};

describe('the form of an order', () => {
  it.each(['fr', 'en'] as const)(
    'shows what was read from the page, all of it editable: %s',
    async (language) => {
      const shown = await open({ hash: '#new', draft }, language);
      const fr = language === 'fr';
      expect(seen()).toContain('Commande n° LC-77');
      expect(field(fr ? 'Boutique' : 'Shop').value).toBe('Lampes du Canal');
      expect(field(fr ? 'Livraison promise au plus tard le' : 'Delivery promised by').value).toBe(
        '2026-11-27',
      );
      expect(seen()).not.toMatch(/[{}]|undefined/);
      expect(await axeViolations()).toEqual([]);
      await type(fr ? 'Numéro de commande' : 'Order number', 'LC-78');
      await press(fr ? 'Enregistrer' : 'Save');
      await settled();
      expect(shown.journal.orders).toMatchObject([
        { orderNumber: 'LC-78', amountCents: 5740, promisedBy: '2026-11-27', items: draft.items },
      ]);
      expect(document.querySelector('h1')?.textContent).toBe('Lampes du Canal');
      await press(fr ? 'Annuler' : 'Undo');
      await settled();
      expect(shown.journal.orders).toEqual([]);
    },
  );

  it.each(['fr', 'en'] as const)(
    'says why it is empty when what was read of the page is lost: %s',
    async (language) => {
      const words =
        language === 'fr' ? /est perdu.*champs sont vides/ : /is lost.*fields are empty/;
      await open({ hash: '#new', lost: true }, language);
      expect(seen()).toMatch(words);
      expect(await axeViolations()).toEqual([]);
      // Not when the page is known, not when nobody opened it from a page, not in a correction.
      await open({ hash: '#new', lost: true, draft }, language);
      expect(seen()).not.toMatch(words);
      await open({ hash: '#new' }, language);
      expect(seen()).not.toMatch(words);
      await open({ hash: `#edit/${uuid(1)}`, lost: true, orders: [order(1)] }, language);
      expect(seen()).not.toMatch(words);
    },
  );

  it('names what is wrong beside its field, and goes to the first', async () => {
    const shown = await open({ hash: '#new' }, 'en');
    await type('Amount paid, delivery included', 'a lot');
    await type('Delivery promised by', '2026-11-01');
    await type('Page to withdraw from the contract', 'javascript:alert(1)');
    await press('Save');
    await vi.waitFor(() => expect(document.activeElement).toBe(field('Shop')));
    for (const words of [
      'Give the name of the shop.',
      'Write a sum such as 57.40',
      'This is before the order.',
      'Write a web address that starts with https://',
      'Not saved: 4 fields need your attention.',
    ])
      expect(seen()).toContain(words);
    expect(field('Shop').getAttribute('aria-invalid')).toBe('true');
    expect(await axeViolations()).toEqual([]);
    expect(shown.journal.orders).toEqual([]);
  });

  it('takes items, cases without a right, the place and what was told', async () => {
    const shown = await open({ hash: '#new' }, 'en');
    await type('Shop', 'Salle');
    await type('Item', 'Concert');
    await type('Price', '45,00 €');
    await type('Kind', 'service');
    (
      document.querySelectorAll<HTMLInputElement>('.exclusion input')[4] as HTMLInputElement
    ).click();
    await type('Region with holidays of its own', '67');
    await type('What the trader told you of this right', 'late');
    await type('Day on which you received the information', '2026-11-20');
    await press('Save');
    await settled();
    expect(shown.journal.orders[0]).toMatchObject({
      shop: { name: 'Salle' },
      region: '67',
      information: { state: 'late', received: '2026-11-20' },
      items: [{ label: 'Concert', kind: 'service', cents: 4500, exclusion: expect.any(Number) }],
    });
  });

  it('corrects an order and can take the correction back', async () => {
    const shown = await open({ orders: [order(1)], hash: `#edit/${uuid(1)}` }, 'en');
    await type('Order number', '');
    await type('Amount paid, delivery included', '60');
    await press('Save');
    await settled();
    expect(shown.journal.orders[0]).toMatchObject({ amountCents: 6000, revision: 1 });
    expect(shown.journal.orders[0]?.orderNumber).toBeUndefined();
    await press('Undo');
    expect(shown.journal.orders[0]).toMatchObject({ amountCents: 5740, orderNumber: 'LC-1' });
  });

  it('says that the storage is full, and keeps what was typed', async () => {
    const { acts } = await open({ hash: '#new' }, 'en');
    acts.add = () => Promise.reject(new StorageFull(new Error('QUOTA_BYTES')));
    await type('Shop', 'Lampes');
    await press('Save');
    await settled();
    expect(seen()).toContain('the browser has no room left for this extension');
    expect(field('Shop').value).toBe('Lampes');
  });
});
