/** The orders page over a journal in memory. */
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { Journal, Removed } from '../../../src/browser/orders/store.ts';
import { mergeFile } from '../../../src/orders/exchange.ts';
import type { OrderDraft } from '../../../src/orders/from-page.ts';
import type { Order } from '../../../src/orders/order.ts';
import type { Language } from '../../../src/ui/language.ts';
import { formDraft } from '../../../src/ui/orders/form-draft.ts';
import { loadOrderWords } from '../../../src/ui/orders/load-order-words.ts';
import { OrderWordsProvider } from '../../../src/ui/orders/order-words.ts';
import type { OrdersActs } from '../../../src/ui/orders/orders-acts.ts';
import { OrdersPage } from '../../../src/ui/orders/orders-page.tsx';
import { hashOf } from '../../../src/ui/orders/route.ts';
import { draw } from '../draw.tsx';
import { TODAY } from './sample-orders.ts';

type Start = Partial<Journal> & { hash?: string; draft?: OrderDraft; lost?: boolean };

/** What the last page drawn holds, and the calls that it made. */
export type Shown = { journal: Journal; acts: OrdersActs };

/** Draws the page in one language; what it changes stays in memory. */
export async function open(start: Start, language: Language): Promise<Shown> {
  const shown: Shown = {
    journal: { orders: start.orders ?? [], quarantine: start.quarantine ?? [] },
    acts: {} as OrdersActs,
  };
  let redraw = () => {};
  shown.acts = actsOn(shown, () => redraw());
  const words = await loadOrderWords(language);
  function Held() {
    const [, count] = useState(0);
    const [hash, setHash] = useState(start.hash ?? '');
    redraw = () => count((n) => n + 1);
    const page = {
      journal: shown.journal,
      today: TODAY,
      form: formDraft(start.lost ?? false, start.draft ?? null, TODAY),
      home: { country: 'FR' },
      reminding: false,
      forgetAfterMonths: 24,
    };
    return (
      <OrdersPage shown={page} hash={hash} go={(to) => setHash(hashOf(to))} acts={shown.acts} />
    );
  }
  await draw(
    <OrderWordsProvider value={words}>
      <Held />
    </OrderWordsProvider>,
    language,
  );
  return shown;
}

function actsOn(shown: Shown, redraw: () => void): OrdersActs {
  const put = (orders: Order[]) => {
    shown.journal = { ...shown.journal, orders };
    redraw();
  };
  const all = () => shown.journal.orders;
  return {
    add: vi.fn(async (order) => put([...all(), order])),
    change: vi.fn(async (id, change) =>
      put(all().map((order) => (order.id === id ? change(order) : order))),
    ),
    remove: vi.fn(async (key): Promise<Removed> => {
      const record = all().find(({ id }) => id === key);
      put(all().filter((one) => one !== record));
      return { key, record };
    }),
    restore: vi.fn(async ({ record }) => {
      if (record) put([...all(), record as Order]);
    }),
    removeAll: vi.fn(async () => {
      const n = all().length;
      put([]);
      return n;
    }),
    exportAll: vi.fn(async () => '{}'),
    importFile: vi.fn(async (text) => mergeFile(text, all())),
    forgetAfter: vi.fn(async () => {}),
    remind: vi.fn(async () => false),
    copy: vi.fn(async () => true),
    save: vi.fn(),
    print: vi.fn(),
  };
}

/** The field under this label. */
export function field(label: string): HTMLInputElement {
  const all = [...document.querySelectorAll('label')];
  const found = all.filter((one) => one.textContent?.trim() === label);
  if (found.length !== 1) throw new Error(`${found.length} fields are called ${label}`);
  return document.getElementById(found[0]?.htmlFor ?? '') as HTMLInputElement;
}

export async function type(label: string, value: string): Promise<void> {
  const target = field(label);
  await act(() => {
    target.value = value;
    const kind = target.tagName === 'SELECT' ? 'change' : 'input';
    target.dispatchEvent(new Event(kind, { bubbles: true }));
  });
}

/** Waits until promises of the page are settled, and what follows from them is drawn. */
export const settled = () => act(() => new Promise((done) => setTimeout(done, 50)));
