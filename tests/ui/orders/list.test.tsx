// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { axeViolations } from '../axe-check.ts';
import { button, press, seen } from '../draw.tsx';
import { field, open, settled, type } from './journal.tsx';
import { order, received, uuid } from './sample-orders.ts';

const languages = ['fr', 'en'] as const;
const titles = () => [...document.querySelectorAll('.order-line h2')].map((one) => one.textContent);

describe('the list of orders', () => {
  it.each(languages)('says what to do while it is empty: %s', async (language) => {
    await open({}, language);
    expect(seen()).toContain(language === 'fr' ? 'Aucune commande pour l’instant' : 'No order yet');
    expect(seen()).not.toMatch(/[{}]|undefined/);
    expect(document.querySelectorAll('.order-line')).toHaveLength(0);
    expect(await axeViolations()).toEqual([]);
  });

  it.each(languages)('tells one order with its state and next deadline: %s', async (language) => {
    await open({ orders: [order(1, { events: received('2026-11-14') })] }, language);
    const said = {
      fr: [
        'Reçu, vous pouvez encore changer d’avis',
        'lundi 30 novembre 2026 (dans 8 jours)',
        '57,40 €',
      ],
      en: [
        'Received, you may still change your mind',
        'Monday 30 November 2026 (in 8 days)',
        '€57.40',
      ],
    };
    for (const words of said[language]) expect(seen().replaceAll('\u202f', ' ')).toContain(words);
    expect(seen()).not.toMatch(/[{}]|undefined/);
    expect(document.querySelector('.order-line a')?.getAttribute('href')).toBe(`#order/${uuid(1)}`);
    expect(await axeViolations()).toEqual([]);
  });

  it('puts the next deadline first, what is late before it, and the settled ones last', async () => {
    const named = (n: number, name: string, part = {}) =>
      order(n, { shop: { host: '', name }, ...part });
    const refunded = { kind: 'refunded', date: '2026-11-12', by: 'user' } as const;
    await open(
      {
        orders: [
          named(1, 'Settled', { events: [refunded] }),
          named(2, 'Running', { events: received('2026-11-14') }),
          named(3, 'Late', { orderedOn: '2026-10-01', promisedBy: '2026-11-01' }),
        ],
      },
      'en',
    );
    expect(titles()).toEqual(['Late', 'Running', 'Settled']);
  });

  it('finds by shop, number, item and note, accents aside', async () => {
    const other = { host: 'velos.example', name: 'Vélos de la Plaine' };
    await open({ orders: [order(1), order(2, { shop: other, notes: 'appel du 3' })] }, 'en');
    for (const [words, n] of [
      ['velos', 1],
      ['LC-1', 1],
      ['lampe bureau', 2],
      ['appel', 1],
    ] as const) {
      await type('Search by shop, number, item or note', words);
      expect(titles()).toHaveLength(n);
    }
    await type('Search by shop, number, item or note', 'nowhere');
    expect(seen()).toContain('No order matches your search.');
  });

  it('draws two hundred orders in a bounded time', async () => {
    const orders = Array.from({ length: 200 }, (_, n) =>
      order(n, { events: n % 2 ? received('2026-11-14') : [] }),
    );
    const start = performance.now();
    await open({ orders }, 'fr');
    expect(titles()).toHaveLength(200);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('the journal as a whole', () => {
  it('shows what cannot be read, hands it out and deletes it with an undo', async () => {
    const bad = {
      key: 'order:x',
      record: { a: 1 },
      why: 'damaged',
      where: ['id: missing'],
    } as const;
    const { acts } = await open({ quarantine: [{ ...bad, where: [...bad.where] }] }, 'en');
    expect(seen()).toContain('1 record that cannot be read');
    expect(seen()).toContain('What is wrong: id: missing');
    expect(await axeViolations()).toEqual([]);
    await press('Save as a file: unreadable record 1');
    expect(acts.save).toHaveBeenCalledWith(
      expect.any(String),
      'application/json',
      '{\n  "a": 1\n}',
    );
    await press('Delete unreadable record 1');
    await settled();
    expect(acts.remove).toHaveBeenCalledWith('order:x');
    await press('Undo');
    expect(acts.restore).toHaveBeenCalledOnce();
  });

  it('deletes all only after a second word, the focus on the safe answer', async () => {
    const { acts } = await open({ orders: [order(1), order(2)] }, 'en');
    await press('Delete all orders');
    expect(document.activeElement?.textContent).toBe('No, keep them');
    expect(acts.removeAll).not.toHaveBeenCalled();
    await press('Yes, delete all orders');
    await settled();
    expect(seen()).toContain('2 orders are deleted.');
    expect(seen()).toContain('No order yet');
  });

  it.each([
    ['{"orders":', 'Nothing was imported: the file is not JSON'],
    ['{}', 'Nothing was imported: there are no orders in this file'],
    [JSON.stringify({ orders: [order(7), { schemaVersion: 2 }] }), '1 order added'],
    [JSON.stringify({ orders: [order(7), { schemaVersion: 2 }] }), 'Record 2 of the file'],
  ])('says in words what came of an imported file %#', async (text, words) => {
    await open({}, 'en');
    const input = document.querySelector('input[type=file]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File([text], 'orders.json')] });
    input.value = '';
    await act(async () => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settled();
    expect(seen()).toContain(words);
  });

  it('asks for notifications in the very click, and says when they are refused', async () => {
    const { acts } = await open({}, 'en');
    const box = document.querySelector('input[type=checkbox]') as HTMLInputElement;
    box.click();
    expect(acts.remind).toHaveBeenCalledWith(true);
    await settled();
    expect(box.checked).toBe(false);
    expect(seen()).toContain('Permission refused.');
  });

  it('keeps how long closed orders stay', async () => {
    const { acts } = await open({}, 'en');
    await type('Delete closed orders', '');
    expect(acts.forgetAfter).toHaveBeenCalledWith(null);
    expect(field('Delete closed orders').tagName).toBe('SELECT');
    expect(button('Add an order')).toBeTruthy();
  });
});
