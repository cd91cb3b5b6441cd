import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Journal } from '../../browser/orders/store.ts';
import { DraftPage } from './draft-page.tsx';
import type { FormDraft } from './form-draft.ts';
import type { Home } from './order-fields.ts';
import { OrderList } from './order-list.tsx';
import { OrderView } from './order-view.tsx';
import { useOrderWords } from './order-words.ts';
import { DeskProvider, type OrdersActs, type OrdersDesk, type Told } from './orders-acts.ts';
import { hashOf, type Route, routeOf } from './route.ts';
import { Toast } from './toast.tsx';

export type OrdersShown = {
  journal: Journal;
  today: Temporal.PlainDate;
  /** What stands in the form of a new order: read from a page, or almost nothing. */
  form: FormDraft;
  /** Where the consumer most likely lives. */
  home: Home;
  reminding: boolean;
  /** Months after which closed orders are deleted; null: never. */
  forgetAfterMonths: number | null;
};

type Props = { shown: OrdersShown; hash: string; go(route: Route): void; acts: OrdersActs };

/** The journal: the list, one order, or the form; and what was just done, with its undo. */
export function OrdersPage({ shown, hash, go, acts }: Props) {
  const { say } = useOrderWords();
  const [told, tell] = useState<Told | null>(null);
  const main = useRef<HTMLElement>(null);
  const before = useRef(hash);
  useEffect(() => {
    // The page opened: the browser's own focus is right. Later the new part's title takes it.
    if (before.current === hash) return;
    before.current = hash;
    main.current?.querySelector('h1')?.focus();
    globalThis.scrollTo?.(0, 0);
  }, [hash]);
  const sender = useRef({ name: '', address: '' });
  const desk = useMemo<OrdersDesk>(
    () => ({ acts, today: shown.today, go, tell, sender }),
    [acts, shown.today, go],
  );
  return (
    <DeskProvider value={desk}>
      <main class="sheet orders" ref={main}>
        <Part route={routeOf(hash)} shown={shown} />
        <p class="disclaimer">{say('page.disclaimer')}</p>
        <Toast told={told} clear={() => tell(null)} />
      </main>
    </DeskProvider>
  );
}

function Part({ route, shown }: { route: Route; shown: OrdersShown }) {
  const { say } = useOrderWords();
  const { journal, form, home } = shown;
  if (route.view === 'list') return <OrderList shown={shown} />;
  if (route.view === 'new') return <DraftPage key="new" order={null} {...form} home={home} />;
  const order = journal.orders.find(({ id }) => id === route.id);
  if (!order) {
    return (
      <>
        <h1 tabIndex={-1}>{say('order.gone')}</h1>
        <p>
          <a href={hashOf({ view: 'list' })}>{say('order.back')}</a>
        </p>
      </>
    );
  }
  if (route.view === 'edit')
    return <DraftPage key={`edit ${order.id}`} order={order} {...form} home={home} />;
  return <OrderView key={order.id} order={order} />;
}
