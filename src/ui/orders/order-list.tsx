import { useMemo, useState } from 'preact/hooks';
import { listed, matching } from './find-orders.ts';
import { ForgetPick } from './forget-pick.tsx';
import { JournalTools } from './journal-tools.tsx';
import { NoOrders } from './no-orders.tsx';
import { OrderLine } from './order-line.tsx';
import { useOrderWords } from './order-words.ts';
import { useDesk } from './orders-acts.ts';
import type { OrdersShown } from './orders-page.tsx';
import { QuarantineList } from './quarantine-list.tsx';
import { ReminderSwitch } from './reminder-switch.tsx';

/** All orders, the next deadline first, with a search; then what concerns the journal as a whole. */
export function OrderList({ shown }: { shown: OrdersShown }) {
  const { say } = useOrderWords();
  const { today, go } = useDesk();
  const { journal, reminding, forgetAfterMonths } = shown;
  const [search, setSearch] = useState('');
  const all = useMemo(() => listed(journal.orders, today), [journal.orders, today]);
  const found = useMemo(() => matching(all, search), [all, search]);
  return (
    <>
      <header class="sheet-head">
        <h1 tabIndex={-1}>{say('list.title')}</h1>
        <button type="button" class="main no-print" onClick={() => go({ view: 'new' })}>
          {say('list.add')}
        </button>
      </header>
      <QuarantineList quarantine={journal.quarantine} />
      {all.length === 0 ? (
        <NoOrders />
      ) : (
        <section aria-label={say('list.title')}>
          <div class="order-search no-print">
            <label for="order-search">{say('list.search')}</label>
            <input
              id="order-search"
              type="search"
              value={search}
              onInput={(event) => setSearch(event.currentTarget.value)}
            />
          </div>
          <p class="soft" role="status">
            {found.length === 0 ? say('list.none-found') : say('list.count', { n: found.length })}
          </p>
          <ul class="order-lines">
            {found.map((one) => (
              <OrderLine key={one.order.id} listed={one} />
            ))}
          </ul>
        </section>
      )}
      <ReminderSwitch on={reminding} />
      <ForgetPick months={forgetAfterMonths} />
      <JournalTools empty={all.length === 0 && journal.quarantine.length === 0} />
    </>
  );
}
