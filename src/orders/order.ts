/** The record of one order, as it is stored, exported and imported. */
import * as z from 'zod/mini';
import { Cents, CivilDate, OrderEvent } from './event.ts';

/** The version that this program writes; older records are brought up to it by migrate.ts. */
export const SCHEMA_VERSION = 2;

const text = (longest: number) => z.string().check(z.maxLength(longest));
const named = (longest: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(longest));
const Country = z.string().check(z.regex(/^[A-Z]{2}$/));
/** Only addresses that a browser opens as a page: the record may come from somebody else's file. */
const WebAddress = z.string().check(
  z.maxLength(2000),
  z.refine((address) => /^https?:\/\//i.test(address) && URL.canParse(address)),
);

/** What was bought, as far as rights depend on it. */
export const ItemKind = z.enum([
  'goods',
  'service',
  'digital', // digital content or service without a medium
  'subscription', // goods delivered regularly
  'installation', // goods with their installation
  'utilities', // water, gas, electricity, district heating
  'mixed', // goods and a service in one contract
]);
export type ItemKind = z.infer<typeof ItemKind>;

export const Item = z.object({
  label: named(300),
  kind: ItemKind,
  /** Price paid for it, in cents. */
  cents: z.optional(Cents),
  /** The number in C. conso. L221-28 (1 to 13), when the consumer answered that it applies. */
  exclusion: z.optional(z.number().check(z.int(), z.gte(1), z.lte(13))),
  /** One good that comes in several lots or pieces. */
  lots: z.optional(z.boolean()),
  secondHand: z.optional(z.boolean()),
});
export type Item = z.infer<typeof Item>;

export const Shop = z.object({
  host: text(253),
  name: named(200),
  /** ISO 3166-1 alpha-2. */
  country: z.optional(Country),
  address: z.optional(text(500)),
  email: z.optional(text(254)),
  withdrawalUrl: z.optional(WebAddress),
  /** Name and address, or web address, of the mediator that the shop names. */
  mediator: z.optional(text(500)),
  siren: z.optional(z.string().check(z.regex(/^\d{9}$/))),
});
export type Shop = z.infer<typeof Shop>;

export const Order = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: z.uuid(),
  /** Raised by every change: SEQUENCE of the calendar, and what decides between two copies. */
  revision: z.number().check(z.int(), z.nonnegative()),
  shop: Shop,
  /** The day of the order, by the consumer's clock. */
  orderedOn: CivilDate,
  orderNumber: z.optional(text(100)),
  /** All that was paid, delivery included. */
  amountCents: z.optional(Cents),
  /** ISO 4217. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  items: z.array(Item).check(z.maxLength(200)),
  /** The last day of the delivery promised. */
  promisedBy: z.optional(CivilDate),
  /** Where the consumer lives: ISO 3166-1 alpha-2, and a code of regionsOf(country). */
  country: Country,
  region: z.optional(text(10)),
  /** What was told of the right of withdrawal; absent: complete. */
  information: z.optional(
    z.object({
      state: z.enum(['complete', 'missing', 'late', 'wrong']),
      received: z.optional(CivilDate),
    }),
  ),
  /** Length of the withdrawal period when the shop gives more than 14 days. */
  withdrawalDays: z.optional(z.number().check(z.int(), z.gte(14), z.lte(366))),
  /** In the order in which they were entered. */
  events: z.array(OrderEvent).check(z.maxLength(500)),
  notes: text(10_000),
});
export type Order = z.infer<typeof Order>;

/** Kinds of which something is handed over and may have to be sent back. */
const GOODS: readonly ItemKind[] = ['goods', 'installation', 'mixed', 'subscription'];

/** Whether goods belong to the order; an order without items is taken for one of goods. */
export function hasGoods({ items }: Order): boolean {
  return items.length === 0 || items.some(({ kind }) => GOODS.includes(kind));
}
