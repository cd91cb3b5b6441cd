/** What happened to an order, as the consumer or the page entered it. */
import * as z from 'zod/mini';

/** A civil date, YYYY-MM-DD, that exists. */
export const CivilDate = z.iso.date();
/** Money in whole cents, never negative. */
export const Cents = z.number().check(z.int(), z.nonnegative(), z.lte(Number.MAX_SAFE_INTEGER));

export const EventKind = z.enum([
  'partly-received', // some of the goods came, others are still to come
  'arrived-at-point', // the parcel waits at the pick-up point; collecting it is `received`
  'received', // everything came, to the consumer or a third party he named
  'withdrawn', // the decision to withdraw was sent
  'reached', // the last letter sent came to the trader
  'trader-collects', // the trader offered to fetch the goods
  'goods-sent', // the goods are on their way back
  'proof-given', // the trader was given proof of the sending
  'goods-back', // the trader has the goods again
  'formal-notice', // late delivery: an extra period was set
  'terminated', // late delivery: the contract was ended
  'refund-reminder', // the refund was asked for once more
  'refunded', // all sums due came back
  'escalated', // a mediator, an authority or the bank was asked
  'repair-asked', // legal guarantee: repair or replacement asked for
  'repaired', // legal guarantee: back from repair
  'replaced', // legal guarantee: replaced although repair was asked for
  'closed', // nothing more to do
]);
export type EventKind = z.infer<typeof EventKind>;

/** How a declaration went to the trader. A letter takes time: `reached` tells the day it came. */
export const Channel = z.enum([
  'withdrawal-function',
  'email',
  'web-form',
  'letter',
  'phone',
  'in-person',
  'other',
]);
export type Channel = z.infer<typeof Channel>;

export const OrderEvent = z.object({
  kind: EventKind,
  /** The day it happened where the consumer lives; of a declaration: the day it was sent. */
  date: CivilDate,
  channel: z.optional(Channel),
  /** What proves it and where it is kept ("receipt LA 123 in the blue folder"). */
  proof: z.optional(z.string().check(z.maxLength(1000))),
  /** Who entered it. */
  by: z.enum(['user', 'page', 'clock']),
  /** Of `formal-notice`: the extra period, in days. */
  days: z.optional(z.number().check(z.int(), z.gte(1), z.lte(366))),
  /** Of `terminated`: why at once, without an extra period (C. conso. L216-6 II). */
  reason: z.optional(z.enum(['refused', 'will-not-deliver', 'date-essential'])),
  /** Of `withdrawn` and `terminated`: the sums due, when they are not the whole amount paid. */
  sumCents: z.optional(Cents),
});
export type OrderEvent = z.infer<typeof OrderEvent>;
