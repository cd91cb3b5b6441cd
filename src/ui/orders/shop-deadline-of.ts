/** The next deadline among the orders of one shop, for the popup; loaded after its findings. */
import { readJournal } from '../../browser/orders/store.ts';
import { shopOf } from '../../browser/shop-host.ts';
import { deadlinesOf } from '../../orders/deadlines-of.ts';
import { firstOf } from '../../orders/next-deadline.ts';
import type { Language } from '../language.ts';
import { loadOrderWords } from './load-order-words.ts';

/** Said in words, with the order that it belongs to. */
export type ShopDeadline = { orderId: string; what: string; day: string; away: string };

/** Ends of the guarantee are told on the orders page only: nobody waits for them at a checkout. */
const NEAR_DAYS = 60;

/** @param host the shop as the popup names it (see shopOf) */
export async function shopDeadlineOf(
  host: string,
  language: Language,
  today: Temporal.PlainDate,
): Promise<ShopDeadline | null> {
  const { orders } = await readJournal();
  const here = orders.filter(
    (order) => order.shop.host && shopOf(`https://${order.shop.host}`) === host,
  );
  const all = here.flatMap((order) =>
    deadlinesOf(order, today).map((deadline) => ({ ...deadline, orderId: order.id })),
  );
  const near = all.filter(({ daysLeft }) => (daysLeft ?? NEAR_DAYS) < NEAR_DAYS);
  const next = firstOf(near);
  const owner = near.find((one) => one === next);
  if (!next?.date || next.daysLeft === null || !owner) return null;
  const { say, date, daysAway } = await loadOrderWords(language);
  return {
    orderId: owner.orderId,
    what: say(`deadline.${next.kind}`),
    day: date(next.date),
    away: daysAway(next.daysLeft),
  };
}
