/** The next deadline among the user's orders at one shop, for the popup. */
import { deadlinesOf } from '../../orders/deadlines-of.ts';
import { firstOf } from '../../orders/next-deadline.ts';
import type { ShopDeadline } from '../messages.ts';
import { shopOf } from '../shop-host.ts';
import { readJournal } from './store.ts';

/** The ends of the guarantee are told on the orders page only: nobody waits for them. */
type Told = ShopDeadline['kind'] | 'presumption' | 'guarantee';
const isNear = (kind: Told): kind is ShopDeadline['kind'] =>
  kind !== 'presumption' && kind !== 'guarantee';

/** @param host the shop as shopOf names it; null: no order there has a deadline to come or missed */
export async function shopDeadline(
  host: string,
  today: Temporal.PlainDate,
): Promise<ShopDeadline | null> {
  const { orders } = await readJournal();
  const here = orders.filter(({ shop }) => shop.host && shopOf(`https://${shop.host}`) === host);
  const all = here.flatMap((order) =>
    deadlinesOf(order, today)
      .filter(({ kind }) => isNear(kind))
      .map((deadline) => ({ order, deadline })),
  );
  const next = firstOf(all.map(({ deadline }) => deadline));
  const owner = all.find(({ deadline }) => deadline === next)?.order;
  if (!owner || !next?.date || !isNear(next.kind)) return null;
  return { orderId: owner.id, kind: next.kind, date: `${next.date}` };
}
